package io.github.manumit.show;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How one language joins a number or a word of magnitude with a noun. */
abstract class NounGrammar {

    static NounGrammar of(String language) {
        return switch (language) {
            case "ru" -> new RussianGrammar();
            case "kk" -> new KazakhGrammar();
            case "uz" -> new UzbekGrammar();
            default -> new EnglishGrammar();
        };
    }

    /** A number with a noun whose forms are known. */
    abstract String numbered(String text, BigDecimal number, Noun noun, Case form);

    /** A number on its own. */
    abstract String bare(String text, Case form);

    /** A noun after a word of magnitude such as "many", or as the whole of a share. */
    abstract String many(Noun noun, Case form);

    /** A noun in the plural, as a heading: "workers". */
    abstract String plural(Noun noun);

    /** Whether every part of "1 year 6 months" is inflected, or only the last. */
    boolean inflectsEachPart() {
        return false;
    }

    String groups() {
        return "\u00a0";
    }

    String decimals() {
        return ",";
    }

    /** A number with its digits in groups and all its decimals. */
    final String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            text.append(i > 0 && (whole.length() - i) % 3 == 0 ? groups() : "").append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimals())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    final Inflected number(BigDecimal number, @Nullable Noun noun) {
        String text = number(number);
        return form -> {
            if (noun == null) {
                return bare(text, form);
            }
            return noun.isInflected() ? numbered(text, number, noun, form) : bare(text, form) + " " + noun.form(0);
        };
    }
}
