/**
 * Data about vocabulary words: definitions, labels in four languages, sources, and equivalents in other lists.
 *
 * <p>Start with {@link io.github.manumit.vocabulary.Vocabulary}.
 */
module io.github.manumit.vocabulary {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.vocabulary;
}
