package io.github.manumit.json.wire.reference;

import io.github.manumit.json.wire.reference.Catalog.Component;
import io.github.manumit.json.wire.schema.ModelSources;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.value.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of the records of one page. */
final class RecordSection {

    private static final List<String> HEADS =
            List.of("component", "type", "how many", "sensitive", "meaning", "example", "in other standards");

    /** The first of an extent's properties; the others follow in its own section. */
    private static final String EXTENT = "`value`, `low`, `high` …";

    private final Catalog catalog;
    private final Homes homes;
    private final ModelSources sources;
    private final Examples examples;
    private final Terms terms;
    private final String page;
    private final Links links;
    private final TypeText types;

    RecordSection(Catalog catalog, Homes homes, ModelSources sources, Examples examples, Terms terms, String page) {
        this.catalog = catalog;
        this.homes = homes;
        this.sources = sources;
        this.examples = examples;
        this.terms = terms;
        this.page = page;
        this.links = new Links(homes, page);
        this.types = new TypeText(catalog, links);
    }

    /** The description of a record, and its table. */
    String of(Class<?> record) {
        List<List<String>> rows = new ArrayList<>();
        StringBuilder elsewhere = new StringBuilder();
        for (Component component : catalog.components(record)) {
            if (!component.member().isInline() || !(component.member().kind() instanceof Kind.Nested nested)) {
                rows.add(row(component));
            } else if (homes.page(nested.key().type()).equals(page)) {
                rows.add(inlineRow(nested.key().type()));
            } else {
                elsewhere.append(
                        "\nAlso the components of " + links.to(nested.key().type()) + ": "
                                + properties(nested.key().type()) + ".\n");
            }
        }
        String known = terms.of(record.getSimpleName());
        return Markdown.text(sources.of(record).text())
                + '\n'
                + (known.isEmpty() ? "" : "\nIn other standards: " + known + ".\n")
                + (rows.isEmpty() ? "" : '\n' + Markdown.table(HEADS, rows))
                + elsewhere;
    }

    private List<String> inlineRow(Class<?> type) {
        return List.of("…", links.to(type), "", "", "Its components stand here: " + properties(type) + ".", "", "");
    }

    private String properties(Class<?> type) {
        return catalog.components(type).stream()
                .map(component -> Markdown.code(component.member().property()))
                .collect(Collectors.joining(", "));
    }

    private List<String> row(Component component) {
        Member member = component.member();
        boolean extent = member.kind() instanceof Kind.Spread;
        String example = extent || holdsEntities(component) ? "" : examples.component(component);
        return List.of(
                extent ? EXTENT : Markdown.code(member.property()),
                types.of(component),
                extent ? "" : types.cardinality(component),
                sensitivity(member),
                Markdown.text(sources.of(component.owner()).components().getOrDefault(member.name(), "")),
                example.isEmpty() ? "" : Markdown.code(example),
                terms.of(component.name()));
    }

    private static boolean holdsEntities(Component component) {
        return component.member().kind() instanceof Kind.Listed
                && Catalog.element(component.member().kind()) instanceof Kind.Nested nested
                && Catalog.isEntity(nested.key().type());
    }

    private static String sensitivity(Member member) {
        Sensitivity sensitivity = member.sensitivity();
        return sensitivity == null
                ? ""
                : sensitivity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
