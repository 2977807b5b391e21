package io.github.manumit.show;

import java.math.BigDecimal;

/**
 * Nouns follow a number by the plural rules of CLDR: 1 год, 2 года, 5 лет, 1,5 года. After a comparator they are in the
 * genitive: более 1 года, более 2 лет.
 */
final class RussianGrammar extends NounGrammar {

    private static final int ONE = 0;
    private static final int FEW = 1;
    private static final int MANY = 2;
    private static final int OTHER = 3;
    private static final int PLURAL = 4;
    private static final int ACCUSATIVE = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    String numbered(String text, BigDecimal number, Noun noun, Case form) {
        int category = category(number);
        int wanted = switch (form) {
            case PLAIN -> category;
            case SPAN -> category == ONE ? ACCUSATIVE : category;
            default -> category == ONE || category == OTHER ? OTHER : MANY;
        };
        return text + " " + noun.form(wanted);
    }

    /** The category of a number in CLDR. */
    private static int category(BigDecimal number) {
        if (number.scale() > 0) {
            return OTHER;
        }
        int tens = number.abs().remainder(HUNDRED).intValue();
        int ones = tens % 10;
        if (ones == 1 && tens != 11) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }

    @Override
    String bare(String text, Case form) {
        return text;
    }

    @Override
    String many(Noun noun, Case form) {
        return noun.form(MANY);
    }

    @Override
    String plural(Noun noun) {
        return noun.form(PLURAL);
    }

    @Override
    boolean inflectsEachPart() {
        return true;
    }
}
