package io.github.manumit.validation;

import io.github.manumit.code.Word;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.Locale;

/** Shows words and names of components and kinds in the reader's language. */
final class ShownNames {

    private ShownNames() {}

    static String of(Name name, Locale language) {
        String text = RuleTexts.of(language).get("shown." + name.key());
        text = text == null ? RuleTexts.of(Locale.ENGLISH).get("shown." + name.key()) : text;
        return text == null ? name.key().substring(name.key().indexOf('.') + 1) : text;
    }

    /** The label of a word; the word itself where the vocabularies' labels are not on the class path. */
    static String of(Word word, Locale language) {
        try {
            return Vocabulary.labels(language).apply(word);
        } catch (NoClassDefFoundError e) {
            return word.word();
        }
    }
}
