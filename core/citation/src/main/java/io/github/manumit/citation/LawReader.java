package io.github.manumit.citation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads laws other than codes: by number, by the title of an Act, by the pattern of their abbreviations. */
final class LawReader {

    /** Minor words within the title of an Act. */
    private static final Set<String> TITLE_WORDS =
            Set.of("and", "of", "the", "in", "etc", "to", "for", "on", "with", "by", "as", "from", "or", "against");

    private static final int SHORTEST_LAW = 3;

    private static final int LONGEST_LAW = 15;

    private static final int LONGEST_TITLE = 16;

    private static final int LONGEST_TAIL = 30;

    private final TextWords words;
    private final MentionParts parts;

    /** The positions at which the title of an Act could end. */
    private final BitSet acts = new BitSet();

    LawReader(TextWords words, MentionParts parts) {
        this.words = words;
        this.parts = parts;
        for (int i = 0; i < words.size(); i++) {
            acts.set(i, words.at(i).key().equals("act"));
        }
    }

    /** Reads the name of a law; null if there is none at this position. */
    @Nullable
    Mention read(int i) {
        Mention directive = unionAct(i);
        if (directive != null) {
            return directive;
        }
        Mention act = act(i);
        if (act != null) {
            return act;
        }
        Mention numbered = numbered(i);
        return numbered != null ? numbered : germanLaw(i);
    }

    /** Reads a directive or regulation of the European Union by its year and number. */
    private @Nullable Mention unionAct(int i) {
        if (!words.isWord(i)) {
            return null;
        }
        int noun = words.at(i).key().equals("eu") && words.isWord(i + 1) ? i + 1 : i;
        String key = words.at(noun).key();
        if (!key.startsWith("directiv")
                && !key.startsWith("regulation")
                && !key.startsWith("richtlinie")
                && !key.startsWith("verordnung")
                && !key.startsWith("reglement")
                && !key.startsWith("директив")
                && !key.startsWith("diretiva")
                && !key.equals("regulamentul")
                && !key.equals("regulamentului")) {
            return null;
        }
        int at = noun + 1;
        while (at < words.size()
                && at < i + 8
                && (words.isOneOf(at, "().")
                        || Set.of("eu", "ec", "eg", "ue", "ce", "no", "nr", "n", "ес", "euratom")
                                .contains(words.at(at).key()))) {
            at++;
        }
        if (!words.isDigits(at) || !words.is(at + 1, '/') || !words.isDigits(at + 2)) {
            return null;
        }
        boolean yearFirst = words.at(at).key().length() == 4;
        String year = words.at(yearFirst ? at : at + 2).key();
        String number = words.at(yearFirst ? at + 2 : at).key();
        int end = at + 3;
        if (words.is(end, '/') && words.isWord(end + 1)) {
            end += 2;
        }
        return new Mention(null, null, "EU", null, 0, 0, null, "EU-" + year + '-' + number, i, end);
    }

    /** Reads an Act by its title and year: {@code Coroners and Justice Act 2009}. */
    private @Nullable Mention act(int i) {
        int next = acts.nextSetBit(i);
        if (next < 0 || next > i + LONGEST_TITLE) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        int at = i;
        while (at < words.size() && at < i + LONGEST_TITLE) {
            if (words.is(at, '(')) {
                int close = parts.closing(at, LONGEST_TITLE);
                if (close < 0) {
                    return null;
                }
                at = close + 1;
                continue;
            }
            if (words.isOneOf(at, ",-\u2013&'") && at > i) {
                at++;
                continue;
            }
            if (!words.isWord(at)) {
                return null;
            }
            String written = words.written(at);
            boolean capital = Character.isUpperCase(written.charAt(0));
            if (!capital && !(TITLE_WORDS.contains(words.at(at).key()) && at > i)) {
                return null;
            }
            boolean act = words.at(at).key().equals("act") && capital && !initials.isEmpty();
            if (capital && !words.at(at).key().equals("the")) {
                initials.append(written.charAt(0));
            }
            at++;
            if (act) {
                break;
            }
        }
        if (at > words.size()
                || at == i
                || !words.isWord(at - 1)
                || !words.at(at - 1).key().equals("act")
                || initials.length() < 2) {
            return null;
        }
        next = at;
        boolean american = false;
        boolean comma = false;
        while (words.is(next, ',')
                || (next < words.size() && words.at(next).key().equals("of"))) {
            american |= !words.is(next, ',');
            comma |= words.is(next, ',');
            next++;
        }
        if (!parts.isYear(next)) {
            return new Mention(null, null, null, null, 0, 0, "", null, i, at);
        }
        int end = next + 1;
        if (words.is(end, '(')
                && words.isWord(end + 1)
                && words.at(end + 1).key().equals("c")) {
            int close = parts.closing(end, 6);
            end = close > 0 ? close + 1 : end;
        }
        // "Act, 2015" is the Indian form, "Act of 2000" the American one.
        String minted = american || comma
                ? null
                : initials.toString().toUpperCase(Locale.ROOT)
                        + '-'
                        + words.at(next).key();
        return new Mention(
                null,
                null,
                american ? "US" : null,
                null,
                Integer.parseInt(words.at(next).key()),
                0,
                "",
                minted,
                i,
                end);
    }

    /** Reads a law by its number, with or without a name; a bare word for a law is not enough. */
    private @Nullable Mention numbered(int i) {
        Lexicon.Match noun = words.find(i, Lexeme.Kind.NOUN);
        int before = parts.lawNumber(i);
        if (before > i) {
            Lexicon.Match behind = words.find(before, Lexeme.Kind.NOUN);
            if (behind == null) {
                return null;
            }
            String number = parts.lawNumberText(i, before);
            return new Mention(null, null, null, null, 0, 0, number, null, i, behind.end());
        }
        String key = words.at(i).key();
        boolean law = noun != null
                || (words.isWord(i)
                        && Set.of("lei", "decreto", "loi", "lege", "legea", "legii", "zrк")
                                .contains(key));
        if (!law) {
            return null;
        }
        int at = noun == null ? i + 1 : noun.end();
        int end = at;
        String country = null;
        String number = null;
        boolean named = false;
        while (at < words.size() && at < i + LONGEST_TAIL) {
            Lexicon.Match place = parts.countryAt(at);
            int afterNumber = parts.lawNumber(at);
            if (afterNumber > at) {
                number = parts.lawNumberText(at, afterNumber);
                at = afterNumber;
                end = at;
                int day = parts.date(words.is(at, ',') ? at + 1 : at);
                end = Math.max(end, day);
                break;
            }
            if (place != null && country == null) {
                country = place.lexeme().value();
                at = parts.afterDots(place.end());
                end = at;
            } else if (NumberReader.opensQuote(words, at) && !named) {
                int close = at + 1;
                while (close < words.size()
                        && close < at + 2 * LONGEST_TAIL
                        && !NumberReader.closesQuote(words, close)) {
                    close++;
                }
                if (close >= words.size() || !NumberReader.closesQuote(words, close)) {
                    break;
                }
                named = true;
                at = close + 1;
                end = at;
            } else if (words.isDigits(at) && words.is(at + 1, '/') && words.isDigits(at + 2)) {
                number = words.at(at).key() + '/' + words.at(at + 2).key();
                at += 3;
                end = at;
            } else if (key.startsWith("lei") || key.startsWith("decreto")) {
                if (NumberReader.isDash(words, at)
                        || words.at(at).key().equals("lei")
                        || words.at(at).key().equals("complementar")) {
                    at++;
                } else if (words.isDigits(at)) {
                    int numberEnd = parts.figures(at);
                    number = words.text()
                            .substring(
                                    words.at(at).start(),
                                    words.at(numberEnd - 1).end());
                    at = numberEnd;
                    end = at;
                } else {
                    break;
                }
            } else {
                int day = parts.date(at);
                if (day <= at) {
                    break;
                }
                at = day;
                end = day;
            }
        }
        if (number == null && country == null && !named && end == (noun == null ? i + 1 : noun.end())) {
            return noun == null ? null : Mention.none(i, noun.end());
        }
        return new Mention(null, null, country, null, 0, 0, number == null ? "" : number, null, i, end);
    }

    /** Reads the abbreviation of a German law, which follows a pattern: {@code AufenthG}, {@code VwGO}. */
    private @Nullable Mention germanLaw(int i) {
        if (!words.isWord(i) || !words.language(i).equals("de")) {
            return null;
        }
        String written = words.written(i);
        return isGermanLaw(written)
                ? new Mention(null, null, "DE", null, 0, 0, null, "DE-" + Letters.ascii(written), i, i + 1)
                : null;
    }

    static boolean isGermanLaw(String written) {
        return isGermanLaw(written, 0, written.length());
    }

    /** Whether the letters at a position are those of a German law: {@code VwGO}. */
    static boolean isGermanLaw(String text, int start, int end) {
        if (end - start > LONGEST_LAW
                || end - start < 2
                || "GOBV".indexOf(text.charAt(end - 1)) < 0
                || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int capitals = 0;
        boolean small = false;
        for (int k = start; k < end; k++) {
            capitals += Character.isUpperCase(text.charAt(k)) ? 1 : 0;
            small |= Character.isLowerCase(text.charAt(k));
        }
        return capitals >= 2 && (small || end - start == SHORTEST_LAW) && !Num.isRoman(text.substring(start, end));
    }
}
