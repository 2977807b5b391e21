package io.github.manumit.citation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what names a statute: an abbreviation, a kind of code with its country, the number of a law, the title of an Act. */
final class MentionReader {

    private static final Set<Lexeme.Kind> NAMES = EnumSet.of(Lexeme.Kind.KIND, Lexeme.Kind.CODE);

    /** Small words within the title of an Act. */
    private static final Set<String> TITLE_WORDS =
            Set.of("and", "of", "the", "in", "etc", "to", "for", "on", "with", "by", "as", "from", "or", "against");

    /** A name of fewer words may stand in quotation marks with other words. */
    private static final int LEAST_NAME = 3;

    private static final int SHORTEST_LAW = 3;
    private static final int LONGEST_LAW = 15;
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_GLOSS = 15;

    private final Words words;

    /** What was read at each place, so that no place is read twice. */
    private final @Nullable Mention[] read;

    private final BitSet looked;

    /** Where the title of an Act could end. */
    private final BitSet acts = new BitSet();

    MentionReader(Words words) {
        this.words = words;
        this.read = new Mention[words.size()];
        this.looked = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            acts.set(i, words.at(i).key().equals("act"));
        }
    }

    /**
     * Reads what names a statute.
     *
     * @return the mention; null if there is none at this place
     */
    @Nullable
    Mention read(int i) {
        if (i >= words.size()) {
            return null;
        }
        if (!looked.get(i)) {
            looked.set(i);
            read[i] = any(i);
        }
        return read[i];
    }

    private @Nullable Mention any(int i) {
        Mention titled = titleBefore(i);
        if (titled != null) {
            return titled;
        }
        Mention quoted = quoted(i);
        if (quoted != null) {
            return quoted;
        }
        Mention named = named(i);
        if (named != null) {
            return named;
        }
        Mention directive = unionAct(i);
        if (directive != null) {
            return directive;
        }
        Mention act = act(i);
        if (act != null) {
            return act;
        }
        Mention numbered = numbered(i);
        if (numbered != null) {
            return numbered;
        }
        return germanLaw(i);
    }

    /** As in {@code 18 U.S.C.}, {@code Title 18 of the United States Code} and {@code Title 18}. */
    private @Nullable Mention titleBefore(int i) {
        if (words.isDigits(i) && words.at(i).key().length() <= 2) {
            Lexicon.Match code = words.find(i + 1, Lexeme.Kind.CODE);
            if (code != null && isTitled(code.lexeme().value())) {
                return Mention.ofCode(code.lexeme().value(), i, afterDots(code.end()))
                        .withTitle(words.at(i).key(), i, afterDots(code.end()));
            }
            return null;
        }
        Lexicon.Match level = words.find(i, Lexeme.Kind.LEVEL);
        if (level == null || !level.lexeme().value().equals("title") || !words.isDigits(level.end())) {
            return null;
        }
        int at = level.end() + 1;
        String title = words.at(level.end()).key();
        int next = at;
        while (next < words.size()
                && next < at + 4
                && (words.is(next, ',') || words.find(next, Lexeme.Kind.OF) != null)) {
            next++;
        }
        Lexicon.Match code = words.find(next, Lexeme.Kind.CODE);
        if (code != null && isTitled(code.lexeme().value())) {
            int end = afterDots(code.end());
            return Mention.ofCode(code.lexeme().value(), i, end).withTitle(title, i, end);
        }
        return Mention.ofCode("US-USC", i, at).withTitle(title, i, at);
    }

    private static boolean isTitled(String code) {
        return code.equals("US-USC") || code.equals("US-CFR");
    }

    private int afterDots(int i) {
        return words.isOneOf(i, ".\u00ba\u00b0") && words.isJoined(i) ? i + 1 : i;
    }

    /** A law by its name in quotation marks, with its country and the word for a law around it. */
    private @Nullable Mention quoted(int i) {
        Lexicon.Match noun = words.find(i, Lexeme.Kind.NOUN);
        int open = noun == null ? i : noun.end();
        Lexicon.Match country = noun == null ? null : words.find(open, Lexeme.Kind.COUNTRY);
        open = country == null ? open : country.end();
        if (!NumberReader.opensQuote(words, open)) {
            return null;
        }
        Lexicon.Match code = words.find(open + 1, Lexeme.Kind.CODE);
        if (code == null) {
            return null;
        }
        int close = code.end();
        while (close < words.size() && close < code.end() + LONGEST_TITLE && !NumberReader.closesQuote(words, close)) {
            close++;
        }
        boolean named = code.lexeme().words() >= LEAST_NAME || close <= code.end() + 1;
        if (!NumberReader.closesQuote(words, close) || !named) {
            return null;
        }
        int end = close + 1;
        Lexicon.Match place = countryAt(end);
        int after = place == null ? end : place.end();
        Lexicon.Match behind = words.find(after, Lexeme.Kind.NOUN);
        end = behind != null ? behind.end() : after;
        Mention mention = Mention.ofCode(code.lexeme().value(), i, end);
        int number = lawNumber(date(end));
        return number > end ? mention.endingAt(number) : mention;
    }

    private @Nullable Mention named(int i) {
        int at = i;
        int age = 0;
        int year = 0;
        String country = null;
        // What may stand before: new, former, a year, a country.
        while (true) {
            Lexicon.Match newer = words.find(at, Lexeme.Kind.NEW);
            Lexicon.Match older = words.find(at, Lexeme.Kind.OLD);
            Lexicon.Match place = words.find(at, Lexeme.Kind.COUNTRY);
            Lexicon.Match name = words.find(at, NAMES);
            if (name != null && (place == null || name.end() >= place.end())) {
                break;
            }
            if (newer != null && age == 0) {
                age = 1;
                at = newer.end();
            } else if (older != null && age == 0) {
                age = -1;
                at = older.end();
            } else if (year == 0 && isYear(at)) {
                year = Integer.parseInt(words.at(at).key());
                at++;
                at = afterYear(at);
            } else if (place != null && country == null) {
                country = place.lexeme().value();
                at = afterDots(place.end());
            } else {
                return null;
            }
            if (at >= words.size()) {
                return null;
            }
        }
        Lexicon.Match name = words.find(at, NAMES);
        if (name == null) {
            return null;
        }
        Lexeme lexeme = name.lexeme();
        boolean capitals = !lexeme.isShort()
                || isAbbreviation(at, name.end())
                || (country == null && countryAt(name.end()) != null);
        if (!capitals) {
            return null;
        }
        int end = afterDots(name.end());
        end = suffix(end);
        boolean code = lexeme.kind() == Lexeme.Kind.CODE;
        Mention mention = new Mention(
                code ? lexeme.value() : null,
                code ? null : lexeme.value(),
                country,
                null,
                year,
                age,
                null,
                null,
                i,
                end);
        return tail(mention);
    }

    /** Short names are written with a capital; {@code ak} or {@code sk} is none. */
    private boolean isAbbreviation(int from, int end) {
        for (int i = from; i < end; i++) {
            char first = words.written(i).charAt(0);
            if (words.isWord(i) && !Character.isUpperCase(first) && !isGeorgian(first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeorgian(char c) {
        return c >= 0x10a0 && c <= 0x10ff;
    }

    /** A case ending behind an abbreviation: {@code ҚК-нің}, {@code JKning}. */
    private int suffix(int at) {
        if (words.isWord(at) && words.isJoined(at) && words.isWord(at - 1)) {
            return at + 1;
        }
        boolean ending = NumberReader.isDash(words, at)
                && words.isJoined(at)
                && words.isWord(at + 1)
                && words.isJoined(at + 1)
                && words.at(at + 1).key().length() <= 5
                && Character.isLowerCase(words.written(at + 1).charAt(0));
        return ending ? at + 2 : at;
    }

    private boolean isYear(int i) {
        if (!words.isDigits(i) || words.at(i).key().length() != 4) {
            return false;
        }
        int year = Integer.parseInt(words.at(i).key());
        return year >= 1800 && year <= 2100;
    }

    /** What may stand behind a name: a gloss in brackets, the country, a year, a day, a number. */
    private Mention tail(Mention mention) {
        Mention longer = mention;
        int at = mention.end();
        String country = mention.country();
        if (words.is(at, '(') && !isYearInBrackets(at)) {
            int close = closing(at, LONGEST_GLOSS);
            if (close > 0 && countryAt(close + 1) != null) {
                at = close + 1;
            }
        }
        if (country == null) {
            Lexicon.Match place = countryAt(at);
            if (place != null) {
                longer = longer.withCountry(place.lexeme().value()).endingAt(afterDots(place.end()));
                at = afterDots(place.end());
            }
        }
        if (longer.year() == 0) {
            int next = at;
            boolean bracket = words.is(next, '(');
            if (bracket || words.is(next, ',')) {
                next++;
            }
            int end = date(next);
            if (end > next) {
                int year = 0;
                for (int i = next; i < end; i++) {
                    year = isYear(i) ? Integer.parseInt(words.at(i).key()) : year;
                }
                boolean closed = !bracket || words.is(end, ')');
                if (year > 0 && closed) {
                    longer = longer.withYear(year, bracket ? end + 1 : end);
                    at = longer.end();
                }
            }
        }
        int number = lawNumber(at);
        return number > at ? longer.endingAt(number) : longer;
    }

    private Lexicon.@Nullable Match countryAt(int at) {
        int next = at;
        for (int skipped = 0; skipped < 3; skipped++) {
            Lexicon.Match place = words.find(next, Lexeme.Kind.COUNTRY);
            if (place != null) {
                return place;
            }
            Lexicon.Match of = words.find(next, Lexeme.Kind.OF);
            if (of == null || words.isOneOf(next, ",;")) {
                return null;
            }
            next = of.end();
        }
        return null;
    }

    private boolean isYearInBrackets(int at) {
        return isYear(at + 1) && words.is(at + 2, ')');
    }

    int closing(int open, int most) {
        int depth = 0;
        for (int i = open; i < words.size() && i < open + most; i++) {
            depth += words.is(i, '(') ? 1 : words.is(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int afterYear(int i) {
        Lexicon.Match year = words.find(i, Lexeme.Kind.YEAR);
        return year == null ? i : afterDots(year.end());
    }

    /** Where a day or year ends that begins here. */
    private int date(int from) {
        int at = from;
        int end = from;
        while (at < words.size() && at < from + 8) {
            Lexicon.Match date = words.find(at, Lexeme.Kind.DATE);
            if (words.isDigits(at) || words.find(at, Lexeme.Kind.MONTH) != null) {
                boolean last = isYear(at);
                at++;
                if (last) {
                    return afterYear(at);
                }
            } else if ((words.is(at, '.') || words.is(at, ',') || words.is(at, '-')) && at > from) {
                at++;
            } else if (date != null) {
                at = afterDots(date.end());
            } else {
                break;
            }
        }
        return end;
    }

    /** Where a number of a law ends that begins here, with the word before it. */
    private int lawNumber(int from) {
        int at = from;
        if (words.is(at, ',')) {
            at++;
        }
        Lexicon.Match number = words.find(at, Lexeme.Kind.NUMBER);
        if (number == null) {
            return from;
        }
        int next = afterDots(number.end());
        int end = figures(next);
        return end > next ? end : from;
    }

    /** As in {@code 370-II}, {@code 2.848}, {@code ЗРУ-154}, {@code 2011/36/EU}. */
    private int figures(int from) {
        int at = from;
        boolean digits = false;
        while (at < words.size() && (at == from || words.isJoined(at)) && at < from + 9) {
            boolean separator = NumberReader.isDash(words, at) || words.isOneOf(at, "./");
            if (words.isDigits(at)) {
                digits = true;
            } else if (!words.isWord(at)
                    && !(separator
                            && at + 1 < words.size()
                            && words.isJoined(at + 1)
                            && !words.isOneOf(at + 1, ",;)"))) {
                break;
            } else if (words.isWord(at) && words.at(at).key().length() > 4) {
                break;
            }
            at++;
        }
        return digits ? at : from;
    }

    /** A directive or regulation of the European Union, by its year and number. */
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

    /** An Act by its title and year: {@code Coroners and Justice Act 2009}. */
    private @Nullable Mention act(int i) {
        int next = acts.nextSetBit(i);
        if (next < 0 || next > i + LONGEST_TITLE) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        int at = i;
        while (at < words.size() && at < i + LONGEST_TITLE) {
            if (words.is(at, '(')) {
                int close = closing(at, LONGEST_TITLE);
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
        while (words.is(next, ',')
                || (next < words.size() && words.at(next).key().equals("of"))) {
            american |= words.at(next).key().equals("of");
            next++;
        }
        if (!isYear(next)) {
            return new Mention(null, null, null, null, 0, 0, "", null, i, at);
        }
        int end = next + 1;
        if (words.is(end, '(')
                && words.isWord(end + 1)
                && words.at(end + 1).key().equals("c")) {
            int close = closing(end, 6);
            end = close > 0 ? close + 1 : end;
        }
        String minted = american
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

    /** A law by its number, with a name or not; a bare word for a law says nothing. */
    private @Nullable Mention numbered(int i) {
        Lexicon.Match noun = words.find(i, Lexeme.Kind.NOUN);
        int before = lawNumber(i);
        if (before > i) {
            Lexicon.Match behind = words.find(before, Lexeme.Kind.NOUN);
            if (behind == null) {
                return null;
            }
            String number = lawNumberText(i, before);
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
            Lexicon.Match place = countryAt(at);
            int afterNumber = lawNumber(at);
            if (afterNumber > at) {
                number = lawNumberText(at, afterNumber);
                at = afterNumber;
                end = at;
                int day = date(words.is(at, ',') ? at + 1 : at);
                end = Math.max(end, day);
                break;
            }
            if (place != null && country == null) {
                country = place.lexeme().value();
                at = afterDots(place.end());
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
                    int numberEnd = figures(at);
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
                int day = date(at);
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

    private String lawNumberText(int from, int end) {
        int at = from;
        if (words.is(at, ',')) {
            at++;
        }
        Lexicon.Match number = words.find(at, Lexeme.Kind.NUMBER);
        at = number == null ? at : afterDots(number.end());
        return words.text().substring(words.at(at).start(), words.at(end - 1).end());
    }

    /** German laws have abbreviations of one pattern: {@code AufenthG}, {@code VwGO}. */
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
        int capitals = 0;
        boolean small = false;
        for (int k = 0; k < written.length(); k++) {
            capitals += Character.isUpperCase(written.charAt(k)) ? 1 : 0;
            small |= Character.isLowerCase(written.charAt(k));
        }
        return written.length() <= LONGEST_LAW
                && capitals >= 2
                && (small || written.length() == SHORTEST_LAW)
                && Character.isUpperCase(written.charAt(0))
                && !Num.isRoman(written)
                && "GOBV".indexOf(written.charAt(written.length() - 1)) >= 0;
    }
}
