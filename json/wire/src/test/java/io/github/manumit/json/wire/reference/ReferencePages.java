package io.github.manumit.json.wire.reference;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Identified;
import io.github.manumit.json.wire.PrettyNodes;
import io.github.manumit.json.wire.reference.Catalog.Component;
import io.github.manumit.json.wire.schema.ExtentForm;
import io.github.manumit.json.wire.schema.ModelSources;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the reference pages from the records, their sources, the vocabulary tables and the example cases. */
final class ReferencePages {

    /** A record used in more places than this is found through the index instead of a list of places. */
    private static final int PLACES = 12;

    private final Catalog catalog = new Catalog();
    private final Homes homes = new Homes(catalog);
    private final Terms terms = new Terms(new Csv(resource("terms.csv")));
    private final Questions questions = new Questions(resource("questions.txt"));
    private final ModelSources sources;
    private final Vocabularies vocabularies;
    private final Examples examples;

    /**
     * Creates the writer.
     *
     * @param root the root folder of the project
     */
    ReferencePages(Path root) {
        sources = new ModelSources(root.resolve("core/src/main"), Markdown::code);
        vocabularies = new Vocabularies(root.resolve("core/src/main/vocabulary"));
        examples = new Examples(root.resolve("examples/cases"), examplesByHand());
    }

    private static String resource(String name) {
        try (InputStream in = ReferencePages.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog catalog() {
        return catalog;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    Questions questions() {
        return questions;
    }

    Terms terms() {
        return terms;
    }

    IndexPage index() {
        return new IndexPage(catalog, homes, sources, terms, questions, vocabularies);
    }

    Csv examplesByHand() {
        return new Csv(resource("examples.csv"));
    }

    /** The pages by their path in the reference folder. */
    SortedMap<String, String> all() {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(IndexPage.PAGE, index().text());
        pages.put(homes.page(CaseFile.class), page(CaseFile.class));
        catalog.entities().values().forEach(type -> pages.put(homes.page(type), page(type)));
        pages.put(Homes.SHARED, shared());
        pages.put(Homes.VALUES, values());
        pages.put(StatutesPage.PAGE, new StatutesPage().text());
        for (String name : vocabularies.names()) {
            pages.put(
                    Vocabularies.file(name), new VocabularyPage(name, vocabularies.table(name), catalog, homes).text());
        }
        return pages;
    }

    private String page(Class<?> root) {
        String page = homes.page(root);
        String example = root == CaseFile.class ? "" : example(root).replaceFirst("\n", "\n## Example\n\n");
        return "# " + root.getSimpleName() + "\n\n" + section(page).of(root) + contents(page, homes.sections(page))
                + example + sections(page, homes.sections(page));
    }

    private String shared() {
        List<Class<?>> sections = homes.sections(Homes.SHARED);
        return "# What every entity carries\n\nEvery entity has these components besides its own. In JSON they stand among them.\n"
                + contents(Homes.SHARED, sections) + sections(Homes.SHARED, sections);
    }

    private String values() {
        List<Class<?>> sections = new ArrayList<>(homes.sections(Homes.VALUES));
        sections.addAll(catalog.texts());
        sections.addAll(catalog.roles());
        sections.addAll(Catalog.FORMS);
        sections.sort(Comparator.comparing(Class::getSimpleName));
        return "# Values\n\nWhat stands in many places: dates, quantities, names, codes, citations. Each has one form in JSON.\n"
                + contents(Homes.VALUES, sections) + sections(Homes.VALUES, sections);
    }

    private RecordSection section(String page) {
        return new RecordSection(catalog, homes, sources, examples, terms, page);
    }

    private String contents(String page, List<Class<?>> sections) {
        return sections.isEmpty() ? "" : line("On this page", links(page, sections));
    }

    private String sections(String page, List<Class<?>> sections) {
        return sections.stream()
                .map(type -> "\n## " + type.getSimpleName() + "\n\n" + body(page, type))
                .collect(Collectors.joining());
    }

    private String body(String page, Class<?> type) {
        String said = Markdown.text(sources.of(type).text()) + '\n';
        if (type == Extent.class) {
            return said + '\n' + extent();
        }
        if (catalog.roles().contains(type)) {
            return type == Identified.class ? said : said + line("One of", links(page, targets(type)));
        }
        if (catalog.record(type.getSimpleName()).isEmpty()) {
            return said + examples(examples.texts(type));
        }
        List<String> variants = page.equals(Homes.VALUES) ? examples.variants(type) : List.of();
        return section(page).of(type) + places(page, type) + (variants.isEmpty() ? example(type) : examples(variants));
    }

    private List<Class<?>> targets(Class<?> role) {
        List<Class<?>> targets = new ArrayList<>();
        Catalog.targets(role).forEach(name -> targets.add(catalog.record(name).orElseThrow()));
        return targets;
    }

    private String example(Class<?> type) {
        return examples.record(type)
                .map(found -> '\n' + Markdown.block(PrettyNodes.text(found)))
                .orElse("");
    }

    private static String examples(List<String> found) {
        return found.isEmpty()
                ? ""
                : line("Examples", found.stream().map(Markdown::code).toList());
    }

    private String places(String page, Class<?> type) {
        List<Component> uses = catalog.uses(type.getSimpleName());
        Links links = new Links(homes, page);
        return uses.isEmpty() || uses.size() > PLACES || uses.get(0).member().isInline()
                ? ""
                : line("Stands in", uses.stream().map(links::to).toList());
    }

    private List<String> links(String page, List<Class<?>> types) {
        return types.stream().map(new Links(homes, page)::to).toList();
    }

    private static String line(String before, List<String> items) {
        return '\n' + before + ": " + String.join(", ", items) + ".\n";
    }

    private String extent() {
        String word = ((Kind.Text) ExtentForm.word()).type().getSimpleName();
        String words = new Links(homes, Homes.VALUES).toVocabulary(word, word);
        List<List<String>> rows = new ArrayList<>();
        ExtentForm.properties(Map.of("type", "number or duration"), Map.of("type", words))
                .forEach((property, schema) -> {
                    Map<?, ?> said = (Map<?, ?>) schema;
                    rows.add(List.of(Markdown.code(property), values(said), String.valueOf(said.get("description"))));
                });
        return Markdown.table(List.of("property", "type", "meaning"), rows);
    }

    /** The type that a schema names, or the only values that it allows. */
    private static String values(Map<?, ?> schema) {
        if (schema.get("type") instanceof String type) {
            return type;
        }
        List<?> values = schema.get("enum") instanceof List<?> several ? several : List.of(schema.get("const"));
        return values.stream()
                .map(value -> Markdown.code(String.valueOf(value)))
                .collect(Collectors.joining(" "));
    }
}
