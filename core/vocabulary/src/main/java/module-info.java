/**
 * What is known of the words of vocabularies: definitions, labels in four languages, sources, equivalents in other lists.
 *
 * <p>{@link io.github.manumit.vocabulary.Vocabulary} is where to begin.
 */
module io.github.manumit.vocabulary {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.vocabulary;
}
