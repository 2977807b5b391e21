package io.github.manumit.statute;

import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The text form of a path: steps as {@code level=number}, outermost first, separated by semicolons. In a range, the
 * last step is followed by two dots and then either a number of the same level or steps.
 */
final class PathText {

    private static final String RANGE = "..";

    private PathText() {}

    static Citation read(String text) {
        int range = text.indexOf(RANGE);
        List<PathStep> path = steps(range < 0 ? text : text.substring(0, range));
        List<PathStep> through = List.of();
        if (range >= 0) {
            String end = text.substring(range + RANGE.length());
            if (path.isEmpty() || end.isEmpty()) {
                throw malformed();
            }
            through = end.indexOf('=') >= 0
                    ? steps(end)
                    : List.of(new PathStep(path.get(path.size() - 1).level(), end));
        }
        return Citation.builder().path(path).through(through).build();
    }

    private static List<PathStep> steps(String text) {
        List<PathStep> steps = new ArrayList<>();
        if (text.isEmpty()) {
            return steps;
        }
        for (String each : text.split(";", -1)) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw malformed();
            }
            String number = each.substring(equals + 1);
            steps.add(new PathStep(ProvisionLevel.of(each.substring(0, equals)), number.isEmpty() ? null : number));
        }
        return steps;
    }

    private static InvalidValueException malformed() {
        return new InvalidValueException("path.malformed", "each step of a path must be a level, '=' and a number");
    }

    static String write(List<PathStep> path, List<PathStep> through) {
        String text = path.stream().map(PathStep::text).collect(Collectors.joining(";"));
        if (through.isEmpty()) {
            return text;
        }
        PathStep end = through.get(0);
        boolean sameLevel = through.size() == 1
                && !path.isEmpty()
                && end.value() != null
                && Objects.equals(end.level(), path.get(path.size() - 1).level());
        String last =
                sameLevel ? end.value() : through.stream().map(PathStep::text).collect(Collectors.joining(";"));
        return text + RANGE + last;
    }
}
