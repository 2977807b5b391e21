package io.github.manumit.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who takes part in which role, and who is what to whom: a drawing, and tables that say the same. */
final class PeoplePart {

    private final FixedWords texts;
    private final Html html;
    private final Connections connections;

    PeoplePart(CaseWords words, Html html) {
        this.texts = words.labels().texts();
        this.html = html;
        this.connections = new Connections(words);
    }

    boolean isEmpty() {
        return connections.nodes().isEmpty();
    }

    void write() {
        GraphDrawing drawing = new GraphDrawing(connections, texts, "pg-");
        if (drawing.isDrawn()) {
            html.open("figure", "class", "people").line();
            drawing.write(html);
            html.end();
        }
        List<List<Object>> roles = new ArrayList<>();
        for (Connections.Node node : connections.nodes()) {
            List<String> own = roles(node);
            if (!own.isEmpty()) {
                roles.add(List.of(Given.named(node.id(), node.name()), own));
            }
        }
        HtmlTable table = new HtmlTable(html, texts);
        table.write(texts.get("section.people"), true, List.of("who", "role"), roles);
        if (!connections.links().isEmpty()) {
            table.write(
                    texts.get("caption.links"),
                    false,
                    List.of("who", "what", "towards"),
                    connections.links().stream()
                            .map(link -> List.of(
                                    Given.named(link.from(), connections.name(link.from())),
                                    Joined.of(link.said()),
                                    Given.named(link.to(), connections.name(link.to()))))
                            .toList());
        }
    }

    /** Each role of a party with what it has it in. */
    private List<String> roles(Connections.Node node) {
        Map<String, Set<String>> byRole = new LinkedHashMap<>();
        node.parts()
                .forEach(part -> byRole.computeIfAbsent(part.role(), role -> new LinkedHashSet<>())
                        .add(part.in()));
        List<String> own = new ArrayList<>();
        byRole.forEach((role, in) -> own.add(texts.format("moment.line", role, Joined.of(List.copyOf(in)))));
        return own;
    }
}
