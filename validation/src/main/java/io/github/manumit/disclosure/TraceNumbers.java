package io.github.manumit.disclosure;

import io.github.manumit.party.Contact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, codes and addresses of the net that were left out. */
final class TraceNumbers {

    private static final int SHORTEST = 4;

    /** The digits of a telephone number that do not depend on how it is dialled, and those within one town. */
    private static final int DIALLED = 9;

    private static final int LOCAL = 7;

    /** How many digits are enough to know a document without the letters before them. */
    private static final int DIGITS = 6;

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("\\p{L}{1,3}(\\d+)\\p{L}?");

    private final Substrings all = new Substrings(SHORTEST);

    void add(@Nullable String text) {
        if (text == null) {
            return;
        }
        String number = TraceText.number(text);
        all.add(number);
        String digits = number.replaceAll("\\D", "");
        if (digits.length() >= DIALLED && digits.length() >= number.length() - 1) {
            all.add(digits.substring(digits.length() - DIALLED));
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        Matcher matcher = LETTERS_AND_DIGITS.matcher(plain);
        if (matcher.matches() && matcher.group(1).length() >= DIGITS) {
            all.add(TraceText.number(matcher.group(1)));
        }
    }

    void add(Contact contact) {
        String text = contact.value();
        add(text);
        if (text == null) {
            return;
        }
        String digits = TraceText.number(text).replaceAll("\\D", "");
        if (digits.length() > DIALLED
                && digits.length() >= TraceText.number(text).length() - 1) {
            all.add(digits.substring(digits.length() - LOCAL));
        }
        int at = text.indexOf('@');
        if (at > 0) {
            all.add(TraceText.number(text.substring(0, at)));
        } else if (text.contains("/")) {
            String[] steps = text.split("[/?#]");
            all.add(steps.length == 0 ? "" : TraceText.number(steps[steps.length - 1]));
        }
    }

    boolean isIn(String text) {
        return !all.isEmpty() && all.isIn(TraceText.number(text));
    }
}
