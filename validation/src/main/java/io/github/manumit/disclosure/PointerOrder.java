package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of JSON PointerOrder in a case file. */
final class PointerOrder {

    private static final List<String> FIRST =
            new ArrayList<>(Shape.of(CaseFile.class).properties().keySet());

    static final Comparator<Manifest.Entry> ORDER = (one, other) -> compare(one.pointer(), other.pointer());

    private PointerOrder() {}

    private static int compare(String one, String other) {
        String[] steps = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 1; i < Math.min(steps.length, others.length); i++) {
            int order = i == 1
                    ? Integer.compare(FIRST.indexOf(steps[i]), FIRST.indexOf(others[i]))
                    : step(steps[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.length, others.length);
    }

    private static int step(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String step) {
        return step.length() <= 9 && !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
