package io.github.manumit.json.wire.reference;

/** Links between the pages, as they are written on one of them. */
final class Links {

    private final Homes homes;
    private final String page;

    Links(Homes homes, String page) {
        this.homes = homes;
        this.page = page;
    }

    /** A link to a record or value, under its name. */
    String to(Class<?> type) {
        return to(type, type.getSimpleName());
    }

    String to(Class<?> type, String label) {
        return Markdown.link(label, relative(homes.target(type)));
    }

    /** A link to the record of a component, under the component's name. */
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
