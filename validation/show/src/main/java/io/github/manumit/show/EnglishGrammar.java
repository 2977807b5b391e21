package io.github.manumit.show;

import java.math.BigDecimal;

/** Nouns have two forms: for one, and for others. */
final class EnglishGrammar extends NounGrammar {

    @Override
    String numbered(String text, BigDecimal number, Noun noun, Case form) {
        return text + " " + noun.form(number.compareTo(BigDecimal.ONE) == 0 ? 0 : 1);
    }

    @Override
    String bare(String text, Case form) {
        return text;
    }

    @Override
    String many(Noun noun, Case form) {
        return noun.form(1);
    }

    @Override
    String plural(Noun noun) {
        return noun.form(1);
    }

    @Override
    boolean inflectsEachPart() {
        return true;
    }

    @Override
    String groups() {
        return ",";
    }

    @Override
    String decimals() {
        return ".";
    }
}
