package io.github.manumit.json.wire.reference;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.wire.schema.ModelSources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that leads to all others. */
final class IndexPage {

    static final String PAGE = "README.md";

    private static final String INTRODUCTION = """
            # Reference

            Every record, component and vocabulary of a case file. The pages are written by the build from the records, the tables of the vocabularies and
            the example cases, and a test keeps them in step. [The model](../guide/model.md) explains how the parts work together.
            [Where does it go?](../guide/where-does-it-go.md) helps where two places look right.

            - [Entities](#entities): what a case file lists
            - [Find it by question](#find-it-by-question): who held them, what was paid, who says so
            - [All components](#all-components), from A to Z
            - [All vocabularies](#all-vocabularies)
            - [How to read the tables](#how-to-read-the-tables)

            """;

    private static final String LEGEND = """
            ## How to read the tables

            | column | meaning |
            |---|---|
            | component | the property's name in JSON, and the component's in Java |
            | type | what one value is; a linked name leads to its own table |
            | how many | `1` must be there, `0..1` may be; `1..n` and `0..n` are lists, which are left out where they are empty |
            | sensitive | *direct identifier*: identifies a person by itself. *Quasi identifier*: identifies together with others. *Special category*: data that the \
            law protects specially, such as health or criminal matters. *Free text*: may contain anything. No `toString()`, exception or finding shows the value. |
            | example | from the [example cases](../../examples/cases), shortened where it is long |
            | in other standards | the name there; *broader*: it covers more than the component, *narrower*: less, *related*: they overlap |

            """;

    private final Catalog catalog;
    private final Homes homes;
    private final ModelSources sources;
    private final Terms terms;
    private final Questions questions;
    private final Vocabularies vocabularies;
    private final Links links;

    IndexPage(
            Catalog catalog,
            Homes homes,
            ModelSources sources,
            Terms terms,
            Questions questions,
            Vocabularies vocabularies) {
        this.catalog = catalog;
        this.homes = homes;
        this.sources = sources;
        this.terms = terms;
        this.questions = questions;
        this.vocabularies = vocabularies;
        this.links = new Links(homes, PAGE);
    }

    String text() {
        return INTRODUCTION + entities() + questions() + components() + words() + LEGEND + terms.sources() + '\n';
    }

    private String entities() {
        List<List<String>> rows = new ArrayList<>();
        catalog.entities()
                .forEach((list, type) ->
                        rows.add(List.of(links.to(type), Markdown.code(list), firstSentence(type), held(type))));
        return "## Entities\n\n"
                + Markdown.table(List.of("entity", "in the case file", "what it is", "made of"), rows)
                + "\nBesides them: " + links.to(CaseFile.class, "the case file and its header") + ", "
                + Markdown.link("what every entity carries", Homes.SHARED) + ", and "
                + Markdown.link("values", Homes.VALUES)
                + " such as dates, quantities, names and citations. "
                + Markdown.link("The statutes of the registry", StatutesPage.PAGE)
                + " are listed with their codes.\n\n";
    }

    private String held(Class<?> type) {
        return homes.sections(homes.page(type)).stream().map(links::to).collect(Collectors.joining(", "));
    }

    private String firstSentence(Class<?> type) {
        return Markdown.text(sources.of(type).text().split("(?<=[.]) ")[0]);
    }

    private String questions() {
        StringBuilder text = new StringBuilder("## Find it by question\n\n");
        questions
                .topics()
                .forEach((topic, asked) -> text.append("### ")
                        .append(topic)
                        .append("\n\n")
                        .append(Markdown.table(
                                List.of("question", "answer"),
                                asked.stream()
                                        .map(question -> List.of(question.text(), answers(question)))
                                        .toList()))
                        .append('\n'));
        return text.toString();
    }

    private String answers(Questions.Question question) {
        return question.answers().stream()
                .map(name -> answer(name).orElse(name))
                .collect(Collectors.joining(", "));
    }

    /**
     * A link to the target of a name: a component, a record, a vocabulary or a word; empty if the model has none of
     * that name.
     */
    Optional<String> answer(String name) {
        int dot = name.indexOf('.');
        String vocabulary = dot < 0 ? name : name.substring(0, dot);
        if (vocabularies.words().contains(name)) {
            return Optional.of(
                    links.toVocabulary(vocabulary, vocabulary + ' ' + Markdown.code(name.substring(dot + 1))));
        }
        return catalog.component(name)
                .map(component -> links.to(component.owner(), name))
                .or(() -> catalog.type(name).map(links::to))
                .or(() -> Optional.of(name)
                        .filter(vocabularies.names()::contains)
                        .map(any -> links.toVocabulary(name, name)));
    }

    private String components() {
        Map<String, Set<Class<?>>> owners = new TreeMap<>();
        for (Class<?> record : catalog.records()) {
            for (Catalog.Component component : catalog.components(record)) {
                if (!component.member().isInline()) {
                    owners.computeIfAbsent(component.member().property(), name -> new LinkedHashSet<>())
                            .add(record);
                }
            }
        }
        StringBuilder text = new StringBuilder("## All components\n\n");
        owners.forEach((name, records) -> text.append("- ")
                .append(Markdown.code(name))
                .append(": ")
                .append(records.stream().map(links::to).collect(Collectors.joining(", ")))
                .append('\n'));
        return text.append('\n').toString();
    }

    private String words() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : vocabularies.names()) {
            Csv table = vocabularies.table(name);
            rows.add(List.of(
                    links.toVocabulary(name, name),
                    String.format(Locale.ROOT, "%d", table.rows().size()),
                    Markdown.text(table.comment().split("(?<=[.]) ")[0])));
        }
        return "## All vocabularies\n\n" + Markdown.table(List.of("vocabulary", "words", "what they say"), rows) + '\n';
    }
}
