package io.github.manumit.json.wire.reference;

/** Links between the pages, as written on one of them. */
final class Links {

    private final Homes homes;
    private final String page;

    Links(Homes homes, String page) {
        this.homes = homes;
        this.page = page;
    }

    /** A link to a record or value, with its name as the text. */
    String to(Class<?> type) {
        return to(type, type.getSimpleName());
    }

    String to(Class<?> type, String label) {
        return Markdown.link(label, relative(homes.target(type)));
    }

    /** A link to the record that owns a component, with the component's name as the text. */
    String to(Catalog.Component component) {
        return to(component.owner(), component.name());
    }

    String toVocabulary(String name, String label) {
        return Markdown.link(label, relative(Vocabularies.file(name)));
    }

    private String relative(String target) {
        int slash = page.indexOf('/');
        if (slash >= 0) {
            return "../" + target;
        }
        return target.startsWith(page + '#') ? target.substring(page.length()) : target;
    }
}
