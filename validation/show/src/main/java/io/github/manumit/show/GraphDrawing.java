package io.github.manumit.show;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Draws who is connected with whom. The boxes are placed by {@link GraphLayout}, which needs the Eclipse Layout Kernel;
 * without it, the tables alone say the same.
 */
final class GraphDrawing {

    private static final int MOST = 40;
    private static final int WIDEST = 22;
    private static final int LONGEST = 34;
    private static final int ROLES = 4;
    private static final int WORDS = 6;
    private static final Pattern BEFORE_MARKS = Pattern.compile(" (?=\\()");
    private static final double LETTER = 7.4;
    private static final double SMALL = 6.8;
    private static final double LINE = 16;
    private static final double PADDING = 9;

    private static final boolean IS_POSSIBLE = isPossible();

    private final List<Connections.Node> nodes;
    private final List<Connections.Link> links;
    private final FixedWords texts;
    private final String prefix;

    GraphDrawing(Connections connections, FixedWords texts, String prefix) {
        this.links = connections.links();
        Set<String> linked = new HashSet<>();
        links.forEach(link -> {
            linked.add(link.from());
            linked.add(link.to());
        });
        this.nodes = connections.nodes().stream()
                .filter(node -> linked.contains(node.id()))
                .toList();
        this.texts = texts;
        this.prefix = prefix;
    }

    private static boolean isPossible() {
        try {
            Class.forName(
                    "org.eclipse.elk.alg.layered.LayeredLayoutProvider", false, GraphDrawing.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Whether there is something to draw that can still be read. */
    boolean isDrawn() {
        return IS_POSSIBLE && !links.isEmpty() && nodes.size() <= MOST;
    }

    void write(Html html) {
        GraphLayout layout = new GraphLayout();
        List<List<String>> names = new ArrayList<>();
        List<List<String>> roles = new ArrayList<>();
        for (Connections.Node node : nodes) {
            List<String> name = lines(node.name());
            List<String> own = roles(node);
            double width = 2 * PADDING + Math.max(widest(name) * LETTER, widest(own) * SMALL);
            layout.node(node.id(), width, 2 * PADDING + (name.size() + own.size()) * LINE - 3);
            names.add(name);
            roles.add(own);
        }
        List<List<String>> words = new ArrayList<>();
        for (Connections.Link link : links) {
            List<String> label = first(link.said(), WORDS);
            layout.line(link.from(), link.to(), widest(label) * SMALL + 6, label.size() * LINE);
            words.add(label);
        }
        layout.layOut();
        html.open(
                "svg",
                "class",
                "graph",
                "viewBox",
                "0 0 " + whole(layout.width()) + " " + whole(layout.height()),
                "width",
                whole(layout.width()),
                "height",
                whole(layout.height()),
                "role",
                "img",
                "aria-labelledby",
                prefix + "title " + prefix + "about");
        html.element("title", texts.get("drawing.graph"), "id", prefix + "title");
        html.element("desc", texts.format("drawing.graph.about", nodes.size(), links.size()), "id", prefix + "about");
        html.open("defs")
                .open(
                        "marker",
                        "id",
                        prefix + "arrow",
                        "viewBox",
                        "0 0 8 8",
                        "refX",
                        "7.5",
                        "refY",
                        "4",
                        "markerWidth",
                        "8",
                        "markerHeight",
                        "8",
                        "orient",
                        "auto")
                .empty("path", "class", "arrow", "d", "M0 0.5 L8 4 L0 7.5 z")
                .close()
                .close();
        List<GraphLayout.Line> lines = layout.lines();
        for (GraphLayout.Line line : lines) {
            html.empty("path", "class", "link", "d", path(line.points()), "marker-end", "url(#" + prefix + "arrow)");
        }
        for (int i = 0; i < lines.size(); i++) {
            GraphLayout.Box at = lines.get(i).label();
            html.empty(
                    "rect",
                    "class",
                    "under",
                    "x",
                    decimal(at.x()),
                    "y",
                    decimal(at.y()),
                    "width",
                    decimal(at.width()),
                    "height",
                    decimal(at.height()));
            texts(html, words.get(i), at.x() + at.width() / 2, at.y() + LINE - 4, "said");
        }
        for (int i = 0; i < nodes.size(); i++) {
            GraphLayout.Box box = layout.box(nodes.get(i).id());
            html.empty(
                    "rect",
                    "class",
                    "node",
                    "x",
                    decimal(box.x()),
                    "y",
                    decimal(box.y()),
                    "width",
                    decimal(box.width()),
                    "height",
                    decimal(box.height()),
                    "rx",
                    "6");
            double middle = box.x() + box.width() / 2;
            double y = box.y() + PADDING + LINE - 5;
            texts(html, names.get(i), middle, y, "name");
            texts(html, roles.get(i), middle, y + names.get(i).size() * LINE, "said");
        }
        html.end();
    }

    private static List<String> roles(Connections.Node node) {
        Set<String> roles = new LinkedHashSet<>();
        node.parts().stream().filter(part -> !part.isOutcome()).forEach(part -> roles.add(part.role()));
        return first(List.copyOf(roles), ROLES);
    }

    /** The first of several words, each whole or broken before what stands in parentheses; then that there are more. */
    private static List<String> first(List<String> all, int most) {
        List<String> first = new ArrayList<>();
        for (String each : all) {
            if (first.size() >= most && all.size() > most) {
                first.add("\u2026");
                break;
            }
            String word = Given.plain(each);
            for (String part : word.length() > LONGEST ? BEFORE_MARKS.split(word) : new String[] {word}) {
                first.add(TimelineDrawing.shortened(part, LONGEST));
            }
        }
        return first;
    }

    /** A name in lines of some length, broken at blanks. */
    private static List<String> lines(String name) {
        String rest = TimelineDrawing.shortened(Given.plain(name), 3 * WIDEST);
        List<String> lines = new ArrayList<>();
        while (rest.length() > WIDEST && rest.indexOf(' ') > 0) {
            int end = rest.lastIndexOf(' ', WIDEST);
            end = end <= 0 ? rest.indexOf(' ') : end;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(GraphDrawing::width).max().orElse(0);
    }

    /** How many letters of usual width a text is about as wide as. */
    private static double width(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        double width = 0;
        for (int at = characters.first(), next = characters.next();
                next != BreakIterator.DONE;
                at = next, next = characters.next()) {
            int character = text.codePointAt(at);
            boolean isWide = character >= 0x2e80;
            boolean isCapital = Character.isUpperCase(character) || "mwшщжюмыфқңж".indexOf(character) >= 0;
            width += isWide ? 2 : isCapital ? 1.3 : 1;
        }
        return width;
    }

    private static void texts(Html html, List<String> lines, double x, double y, String style) {
        for (int i = 0; i < lines.size(); i++) {
            html.open("text", "class", style, "x", decimal(x), "y", decimal(y + i * LINE), "text-anchor", "middle");
            html.drawn(lines.get(i)).close();
        }
    }

    private static String path(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(decimal(point[0]))
                    .append(' ')
                    .append(decimal(point[1]));
        }
        return path.toString();
    }

    private static String decimal(double number) {
        return TimelineDrawing.decimal(number);
    }

    private static String whole(double number) {
        return Long.toString((long) Math.ceil(number));
    }
}
