package io.github.manumit.show;

import java.math.BigDecimal;

/** A noun is in the singular after every number; the last word takes the ending: 3 yildan ortiq, 10 dan 20 kishigacha. */
final class UzbekGrammar extends NounGrammar {

    private static final int DAN = 1;
    private static final int GA = 2;
    private static final int GACHA = 3;
    private static final int PLURAL = 4;

    @Override
    String numbered(String text, BigDecimal number, Noun noun, Case form) {
        return text + " " + many(noun, form);
    }

    @Override
    String bare(String text, Case form) {
        return switch (form) {
            case THAN -> text + " dan";
            case NEAR -> text + " ga";
            case UPTO -> text + " gacha";
            default -> text;
        };
    }

    @Override
    String many(Noun noun, Case form) {
        return switch (form) {
            case THAN -> noun.form(DAN);
            case NEAR -> noun.form(GA);
            case UPTO -> noun.form(GACHA);
            default -> noun.form(0);
        };
    }

    @Override
    String plural(Noun noun) {
        return noun.form(PLURAL);
    }
}
