package io.github.manumit.generator;

/** Names the methods that add to a list or map. */
final class Adders {

    private Adders() {}

    /** The name of the method that adds one element to the list or map with this component name. */
    static String of(String component) {
        return named(singular(component));
    }

    /** The name for a given singular; a name that already begins with "add" is returned unchanged. */
    static String named(String singular) {
        return singular.matches("add[A-Z].*")
                ? singular
                : "add" + Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
    }

    /** The name of the method that adds several elements to the list with this component name. */
    static String ofSeveral(String component) {
        return "add" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    private static String singular(String plural) {
        if (plural.matches(".+[^aeiou]ies")) {
            return cut(plural, 3) + "y";
        }
        if (plural.matches(".+(ss|us|x|ch|sh)es")) {
            return cut(plural, 2);
        }
        return plural.matches(".+[^siu]s") ? cut(plural, 1) : plural;
    }

    private static String cut(String text, int characters) {
        return text.substring(0, text.length() - characters);
    }
}
