package io.github.manumit.show;

import java.math.BigDecimal;
import java.util.Map;

/** A noun is in the singular after every number; the last word takes the case: 3 жылдан астам, 10-нан 20 адамға дейін. */
final class KazakhGrammar extends NounGrammar {

    private static final int ABLATIVE = 1;
    private static final int DATIVE = 2;
    private static final int PLURAL = 3;

    /** The endings of digits as they are read aloud, ablative and dative. */
    private static final Map<Character, String[]> DIGITS = Map.of(
            '0', new String[] {"ден", "ге"},
            '1', new String[] {"ден", "ге"},
            '2', new String[] {"ден", "ге"},
            '3', new String[] {"тен", "ке"},
            '4', new String[] {"тен", "ке"},
            '5', new String[] {"тен", "ке"},
            '6', new String[] {"дан", "ға"},
            '7', new String[] {"ден", "ге"},
            '8', new String[] {"ден", "ге"},
            '9', new String[] {"дан", "ға"});

    private static final Map<Character, String[]> TENS = Map.of(
            '1', new String[] {"нан", "ға"},
            '2', new String[] {"дан", "ға"},
            '3', new String[] {"дан", "ға"},
            '4', new String[] {"тан", "қа"},
            '5', new String[] {"ден", "ге"},
            '6', new String[] {"тан", "қа"},
            '7', new String[] {"тен", "ке"},
            '8', new String[] {"нен", "ге"},
            '9', new String[] {"нан", "ға"});

    private static final String[] HUNDREDS = {"ден", "ге"};
    private static final String[] THOUSANDS = {"нан", "ға"};
    private static final String[] BILLIONS = {"тан", "қа"};

    @Override
    String numbered(String text, BigDecimal number, Noun noun, Case form) {
        return text + " " + many(noun, form);
    }

    @Override
    String bare(String text, Case form) {
        return switch (form) {
            case THAN -> text + "-" + ending(text)[0];
            case NEAR, UPTO -> text + "-" + ending(text)[1];
            default -> text;
        };
    }

    private static String[] ending(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        char last = digits.isEmpty() ? '0' : digits.charAt(digits.length() - 1 - zeros);
        boolean isDecimal = text.indexOf(',') >= 0;
        if (zeros == 0 || last == '0' || isDecimal && zeros > 1) {
            return DIGITS.getOrDefault(last, HUNDREDS);
        }
        if (zeros == 1) {
            return TENS.getOrDefault(last, HUNDREDS);
        }
        if (zeros == 2) {
            return HUNDREDS;
        }
        return zeros >= 9 && zeros < 12 ? BILLIONS : THOUSANDS;
    }

    @Override
    String many(Noun noun, Case form) {
        return switch (form) {
            case THAN -> noun.form(ABLATIVE);
            case NEAR, UPTO -> noun.form(DATIVE);
            default -> noun.form(0);
        };
    }

    @Override
    String plural(Noun noun) {
        return noun.form(PLURAL);
    }
}
