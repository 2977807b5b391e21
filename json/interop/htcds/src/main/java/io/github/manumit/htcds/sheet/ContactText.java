package io.github.manumit.htcds.sheet;

import java.util.regex.Pattern;

/** Texts that are, or hold, phone numbers and e-mail addresses. */
final class ContactText {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** A number with a plus or a prefix in brackets, or eleven digits that begin as those of a mobile phone in the region. */
    private static final Pattern PHONE =
            Pattern.compile("\\+[\\d\\s().-]{7,24}|\\d[\\d\\s-]{0,5}\\(\\d{3,5}\\)[\\d\\s-]{5,12}|[78]7\\d{9}");

    private static final Pattern BETWEEN =
            Pattern.compile("[;,/|\\n]|\\s{2,}|\\s(?=\\+)|(?<=\\d)\\s+\\p{L}{1,4}\\s+(?=[+\\d])");
    private static final int LEAST_DIGITS = 5;

    private ContactText() {}

    static boolean isContact(String text) {
        return EMAIL.matcher(text).matches()
                || PHONE.matcher(text).matches()
                        && text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    /** Whether a text has several phone numbers. */
    static boolean hasSeveralPhones(String text) {
        long numbers = BETWEEN.splitAsStream(text)
                .filter(each -> each.chars().filter(Character::isDigit).count() >= LEAST_DIGITS)
                .count();
        return numbers > 1;
    }
}
