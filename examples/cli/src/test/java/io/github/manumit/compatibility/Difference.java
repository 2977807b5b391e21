package io.github.manumit.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code has otherwise than the committed files, each line with the type that it belongs to.
 *
 * @param gone what callers may have used and can no longer, changed lines included
 * @param added what is new, changed lines included
 */
record Difference(List<String> gone, List<String> added) {

    private static final Pattern TYPE =
            Pattern.compile("(?:^| )(?:class|record|enum|@?interface|builder|vocabulary|package|module) ([\\w.]+)");

    static Difference between(SortedMap<String, String> committed, SortedMap<String, String> built) {
        Set<String> before = lines(committed);
        Set<String> after = lines(built);
        return new Difference(without(before, after), without(after, before));
    }

    private static List<String> without(Set<String> lines, Set<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(others);
        return left;
    }

    private static Set<String> lines(SortedMap<String, String> files) {
        Set<String> lines = new LinkedHashSet<>();
        files.forEach((name, text) -> {
            String home = "";
            for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
                boolean isMember = line.startsWith(" ");
                lines.add(name + ": " + (isMember ? home + ": " : "") + line.strip());
                home = isMember ? home : type(line);
            }
        });
        return lines;
    }

    private static String type(String heading) {
        Matcher type = TYPE.matcher(heading);
        return type.find() ? type.group(1) : heading;
    }

    @Override
    public String toString() {
        return list("Gone or changed, which can break callers:", gone)
                + list("New or changed:", added)
                + (gone.isEmpty() && added.isEmpty() ? "Only the order of lines differs.\n" : "");
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty() ? "" : title + "\n  " + String.join("\n  ", lines) + "\n";
    }
}
