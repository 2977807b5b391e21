package io.github.manumit.citation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads laws other than codes: by number, by the title of an Act, by the pattern of their abbreviations. */
final class LawReader {

    /** Minor words within the title of an Act. */
    private static final Set<String> TITLE_WORDS =
            Set.of("and", "of", "the", "in", "etc", "to", "for", "on", "with", "by", "as", "from", "or", "against");

    private static final Pattern COMPOUND = Pattern.compile(
            ".+(?:gesetz(?:es|e|en)?|gesetzbuch(?:s|es)?|ordnung(?:en)?|verfassung|erlass(?:es)?|abkommens?)");

    /** What such names contain; asked first, because every word of a text is looked at. */
    private static final List<String> COMPOUNDS = List.of("gesetz", "ordnung", "verfassung", "erlass", "abkommen");

    private static final int SHORTEST_COMPOUND = 8;

    /** The maximum number of words in a name with hyphens, including these. */
    private static final int LONGEST_COMPOUND = 8;

    /** What the title of a law in English ends with. */
    private static final Set<String> TITLES =
            Set.of("act", "law", "ordinance", "regulations", "rules", "order", "decree", "proclamation", "code");

    /** Words for a law that are none of other languages, or stand where another word would. */
    private static final Set<String> LAW_WORDS = Set.of("lei", "decreto", "loi", "lege", "legea", "legii", "zrк");

    /** "On", with which the title of a law begins. */
    private static final Set<String> ABOUT = Set.of("о", "об", "про");

    /** Words for a law that are abbreviated in capitals and followed by its number: {@code LO 5/2010}. */
    private static final Set<String> ABBREVIATED = Set.of("LO", "RD", "RDL", "DLGS");

    /** What may stand before the year and number of an act of the European Union. */
    private static final Set<String> UNION =
            Set.of("eu", "ec", "eg", "ue", "ce", "no", "nr", "n", "ес", "euratom", "es", "ek", "we", "ez", "ab", "єс");

    private static final Set<String> UNDER_ACTS = Set.of("regulations", "rules", "order");

    private static final int SHORTEST_LAW = 3;

    private static final int LONGEST_LAW = 15;

    private static final int LONGEST_TITLE = 16;

    private static final int LONGEST_TAIL = 30;

    /** A longer word for a law is no abbreviation, and a full stop behind it ends the sentence. */
    private static final int LONGEST_NOUN = 4;

    private final TextWords words;
    private final MentionParts parts;

    /** The positions at which the title of an Act could end. */
    private final BitSet acts = new BitSet();

    LawReader(TextWords words, MentionParts parts) {
        this.words = words;
        this.parts = parts;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)
                    && words.isCapitalized(i)
                    && TITLES.contains(words.at(i).key())) {
                acts.set(i);
            }
        }
    }

    /** Reads the name of a law; null if there is none at this position. */
    @Nullable
    Mention read(int i) {
        Mention directive = unionAct(i);
        if (directive != null) {
            return directive;
        }
        Mention series = series(i);
        if (series != null) {
            return series;
        }
        Mention act = act(i);
        if (act != null) {
            return act;
        }
        Mention compound = compound(i);
        if (compound != null) {
            return compound;
        }
        Mention chapter = chapter(i);
        if (chapter != null) {
            return chapter;
        }
        Mention numbered = numbered(i);
        return numbered != null ? numbered : germanLaw(i);
    }

    /**
     * Reads a law by its number in a series: {@code Pub. L. 106-386}, {@code SI 2015/1476}, {@code S.I. 2015 No. 1476},
     * {@code Republic Act No. 9208}.
     */
    private @Nullable Mention series(int i) {
        Lexicon.Match series = words.find(i, Lexeme.Kind.SERIES);
        if (i >= words.size() || series == null || !words.isCapitalized(i)) {
            return null;
        }
        String code = series.lexeme().value();
        int at = number(parts.afterDots(series.end()));
        if (!words.isDigits(at)) {
            return null;
        }
        StringBuilder number =
                new StringBuilder(code).append('-').append(words.at(at).key());
        int end = at + 1;
        boolean isYear = parts.isYear(at);
        int second = words.isDash(end) || words.is(end, '/') ? end + 1 : number(end);
        boolean isPair = second > end && words.isDigits(second) && (words.isJoined(second) || !words.is(end, '/'));
        if (isPair) {
            number.append('-').append(words.at(second).key());
            end = second + 1;
        }
        boolean isWhole = isPair ? isYear || code.startsWith("US-") : !isYear && code.startsWith("PH-");
        return isWhole
                ? new Mention(number.toString(), null, code.substring(0, 2), null, 0, 0, "", null, i, end)
                : null;
    }

    /** For example {@code 2015 c. 30}. */
    private @Nullable Mention chapter(int i) {
        int end = parts.isYear(i) ? parts.afterChapter(i + 1) : i + 1;
        if (end == i + 1 || words.isOneOf(i + 1, "(,")) {
            return null;
        }
        String number =
                words.text().substring(words.at(i).start(), words.at(end - 1).end());
        return new Mention(null, null, null, null, 0, 0, number, null, i, end);
    }

    private int number(int i) {
        Lexicon.Match number = words.find(i, Lexeme.Kind.NUMBER);
        return number == null ? i : parts.afterDots(number.end());
    }

    /**
     * Reads the name of a German law that is one word, with the country before or after it:
     * {@code Außensteuergesetzes}, {@code Arbeitnehmer-Entsendegesetz}. Which statute it is stays open.
     */
    private @Nullable Mention compound(int i) {
        MentionParts.Place before = parts.place(i);
        int at = before == null ? i : before.end();
        int from = at;
        while (words.isWord(at) && words.isCapitalized(at) && at < from + LONGEST_COMPOUND) {
            if (isGermanCompound(words.at(at).key())) {
                Mention law = new Mention(null, null, null, null, 0, 0, "", null, i, at + 1);
                MentionParts.Place place = before == null ? parts.placeAfter(at + 1) : before;
                return place == null ? law : law.of(place).endingAt(Math.max(at + 1, place.end()));
            }
            if (!words.isDash(at + 1) || !words.isJoined(at + 1)) {
                return null;
            }
            at += 2;
            Lexicon.Match and = words.find(at, Lexeme.Kind.AND);
            at = and == null ? at : and.end();
        }
        return null;
    }

    /** Reads a directive or regulation of the European Union by its year and number. */
    private @Nullable Mention unionAct(int i) {
        if (!words.isWord(i)) {
            return null;
        }
        int noun = words.at(i).key().equals("eu") && words.isWord(i + 1) ? i + 1 : i;
        boolean isKnown = isUnionNoun(words.at(noun).key());
        if (!isKnown && !mayBeUnionAct(words, noun)) {
            return null;
        }
        int at = noun + 1;
        while (at < words.size()
                && at < i + 8
                && (words.isOneOf(at, "().") || UNION.contains(words.at(at).key()))) {
            at++;
        }
        if (!words.isDigits(at) || !words.is(at + 1, '/') || !words.isDigits(at + 2)) {
            return null;
        }
        boolean yearFirst = words.at(at).key().length() == 4;
        String year = words.at(yearFirst ? at : at + 2).key();
        String number = words.at(yearFirst ? at + 2 : at).key();
        int end = at + 3;
        boolean isUnions = words.is(noun + 1, '(');
        if (words.is(end, '/') && words.isWord(end + 1)) {
            isUnions |= UNION.contains(words.at(end + 1).key());
            end += 2;
        }
        if (!isKnown && !isUnions) {
            return null;
        }
        return new Mention(null, null, "EU", null, 0, 0, null, "EU-" + year + '-' + number, i, end);
    }

    /** Words for directives and regulations in further languages; the number must say that it is the Union's. */
    private static final List<String> UNION_NOUNS = List.of(
            "direktiv",
            "dyrektyw",
            "smernic",
            "richtlijn",
            "iranyelv",
            "direktyv",
            "directiiv",
            "uredb",
            "narizen",
            "nariaden",
            "rozporzadzen",
            "verordening",
            "forordning",
            "rendelet",
            "regolament",
            "reglamento",
            "regulamento",
            "reglement",
            "yonerge",
            "регламент");

    /** Whether a word may begin the name of an act of the Union: a cheap check. */
    static boolean mayBeUnionAct(TextWords words, int i) {
        boolean isNumbered = words.isDigits(i + 1) && words.is(i + 2, '/')
                || words.is(i + 1, '(')
                || words.isWord(i + 1)
                        && words.at(i + 1).key().length() <= 2
                        && UNION.contains(words.at(i + 1).key());
        return isNumbered && isUnionNounElsewhere(words.at(i).key());
    }

    private static boolean isUnionNounElsewhere(String key) {
        for (String each : UNION_NOUNS) {
            if (key.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnionNoun(String key) {
        return switch (key.isEmpty() ? 0 : key.charAt(0)) {
            case 'd' -> key.startsWith("directiv") || key.startsWith("diretiva");
            case 'r' ->
                key.startsWith("regulation")
                        || key.startsWith("richtlinie")
                        || key.startsWith("reglement")
                        || key.equals("regulamentul")
                        || key.equals("regulamentului");
            case 'v' -> key.startsWith("verordnung");
            case 'д' -> key.startsWith("директив");
            default -> false;
        };
    }

    /** Reads an Act by its title and year: {@code Coroners and Justice Act 2009}. */
    @Nullable
    Mention act(int i) {
        int next = acts.nextSetBit(i);
        if (!words.isWord(i) || next < 0 || next > i + LONGEST_TITLE) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        MentionParts.Place within = null;
        int at = i;
        while (at < words.size() && at < i + LONGEST_TITLE) {
            if (words.is(at, '(')) {
                int close = parts.closing(at, LONGEST_TITLE);
                if (close < 0) {
                    return null;
                }
                within = within == null ? parts.place(at + 1) : within;
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
            boolean act = acts.get(at) && !initials.isEmpty();
            if (capital && !words.at(at).key().equals("the")) {
                initials.append(written.charAt(0));
            }
            at++;
            if (act && !goesOn(at)) {
                break;
            }
        }
        if (at > words.size() || at == i || !words.isWord(at - 1) || !acts.get(at - 1) || initials.length() < 2) {
            return null;
        }
        boolean bracket = words.is(at, '(') && parts.isYear(parts.closing(at, LONGEST_TITLE) + 1);
        next = bracket ? parts.closing(at, LONGEST_TITLE) + 1 : at;
        within = bracket && within == null ? parts.place(at + 1) : within;
        boolean american = false;
        boolean comma = false;
        while (words.is(next, ',')
                || (next < words.size() && words.at(next).key().equals("of"))) {
            american |= !words.is(next, ',');
            comma |= words.is(next, ',');
            next++;
        }
        MentionParts.Place place = within != null ? within : parts.place(i);
        if (!parts.isYear(next)) {
            Mention law = new Mention(null, null, place == null ? null : place.country(), null, 0, 0, "", null, i, at);
            return in(law, place);
        }
        int end = parts.afterChapter(next + 1);
        String chapter = end == next + 1
                ? ""
                : words.at(words.is(next + 1, '(') ? next + 2 : next + 1).key();
        boolean scottish = chapter.equals("asp");
        // "Act, 2015" is the Indian form, "Act of 2000" the American one.
        // Acts of the parts of the United Kingdom share their initials with others.
        String minted = scottish
                ? "asp-" + words.at(next).key() + '-'
                        + words.at(words.is(end - 1, ')') ? end - 2 : end - 1).key()
                : american || comma || within != null || !isLatin(initials)
                        ? null
                        : initials.toString().toUpperCase(Locale.ROOT)
                                + '-'
                                + words.at(next).key();
        boolean titled = words.at(at - 1).key().equals("act");
        Mention law = new Mention(
                null,
                null,
                american && titled ? "US" : place == null ? null : place.country(),
                null,
                Integer.parseInt(words.at(next).key()),
                0,
                "",
                titled ? minted : null,
                i,
                end);
        return in(law, place);
    }

    private static boolean isLatin(CharSequence letters) {
        return letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether a title continues after a word with which it could end: "Criminal Law (Human Trafficking) Act". */
    private boolean goesOn(int i) {
        int at = words.is(i, '(') ? parts.closing(i, LONGEST_TITLE) + 1 : i;
        return at > 0 && acts.get(at) && !UNDER_ACTS.contains(words.at(at).key());
    }

    /** An Act with the country that is named after it, unless it is named before it. */
    private Mention in(Mention law, MentionParts.@Nullable Place before) {
        MentionParts.Place behind = before == null ? parts.placeAfter(law.end()) : null;
        Mention whole = behind == null ? law : law.of(behind);
        Mention under = madeUnder(whole);
        return under != null ? under : numberedBehind(afterRemark(whole));
    }

    /** A law with its number in brackets: {@code Human Trafficking Act (Act No. 7 of 2018)}. */
    private Mention afterRemark(Mention law) {
        boolean remark = words.is(law.end(), '(')
                && words.isWord(law.end() + 1)
                && TITLES.contains(words.at(law.end() + 1).key())
                && parts.lawNumber(law.end() + 2) > law.end() + 2;
        int close = remark ? parts.closing(law.end(), LONGEST_TITLE) : -1;
        return close < 0 ? law : law.endingAt(close + 1);
    }

    /** A law with its number in a series after it: {@code ... Regulations 2015 (SI 2015/1833)}. */
    Mention numberedBehind(Mention law) {
        boolean bracket = words.is(law.end(), '(');
        int at = bracket || words.is(law.end(), ',') ? law.end() + 1 : law.end();
        Mention series = series(at);
        if (series == null || (bracket && !words.is(series.end(), ')'))) {
            return law;
        }
        int end = bracket ? series.end() + 1 : series.end();
        return new Mention(series.code(), null, series.country(), null, 0, law.age(), "", null, law.start(), end);
    }

    /**
     * A law whose name begins with that of another: {@code Modern Slavery Act 2015 (Transparency in Supply Chains)
     * Regulations 2015}. Null if the name ends here.
     */
    @Nullable
    Mention madeUnder(Mention act) {
        int close = words.is(act.end(), '(') ? parts.closing(act.end(), LONGEST_TITLE) : act.end() - 1;
        int at = close + 1;
        if (close < 0 || !acts.get(at) || !UNDER_ACTS.contains(words.at(at).key())) {
            return null;
        }
        int end = parts.isYear(at + 1) ? at + 2 : at + 1;
        return numberedBehind(new Mention(null, null, act.country(), null, 0, 0, "", null, act.start(), end));
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
        Mention first = numberFirst(i);
        if (first != null) {
            return first;
        }
        String key = words.at(i).key();
        boolean law = noun != null
                || words.isWord(i)
                        && (LAW_WORDS.contains(key) || ABBREVIATED.contains(words.written(i)) && words.isDigits(i + 1));
        if (!law) {
            return null;
        }
        int at = noun == null
                ? i + 1
                : noun.lexeme().letters() <= LONGEST_NOUN ? parts.afterDots(noun.end()) : noun.end();
        int end = at;
        int begun = at;
        String country = null;
        String number = null;
        boolean named = false;
        while (at < words.size() && at < i + LONGEST_TAIL) {
            MentionParts.Place place = parts.placeAfter(at);
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
                country = place.country();
                at = place.end();
                end = at;
            } else if (words.opensQuote(at) && !named) {
                int close = at + 1;
                while (close < words.size() && close < at + 2 * LONGEST_TAIL && !words.closesQuote(close)) {
                    close++;
                }
                if (close >= words.size() || !words.closesQuote(close)) {
                    break;
                }
                named = true;
                at = close + 1;
                end = at;
            } else if (words.isDigits(at) && words.is(at + 1, '/') && words.isDigits(at + 2)) {
                number = words.at(at).key() + '/' + words.at(at + 2).key();
                at += 3;
                end = at;
            } else if (number == null
                    && (key.startsWith("lei") || key.startsWith("ley") || key.startsWith("decreto"))) {
                if (words.isDash(at)
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
                int behindTitle = day > at || named ? at : behindTitle(at);
                if (behindTitle > at) {
                    named = true;
                    at = behindTitle;
                    continue;
                }
                if (day <= at) {
                    break;
                }
                at = day;
                end = day;
            }
        }
        if (number == null && country == null && !named && end == begun) {
            return noun == null ? null : Mention.none(i, noun.end());
        }
        return new Mention(null, null, country, null, 0, 0, number == null ? "" : number, null, i, end);
    }

    /**
     * The position of the number after the title of a law in Russian or Ukrainian that has no quotation marks: "Закон о
     * предупреждении торговли людьми № 241/2005". The same position if no such number follows.
     */
    private int behindTitle(int from) {
        if (!words.isWord(from) || !ABOUT.contains(words.at(from).key())) {
            return from;
        }
        int at = from;
        while (at < from + LONGEST_TITLE && words.isWord(at) && !words.isSign(at)) {
            at++;
        }
        int end = words.isSign(at) ? parts.lawNumber(at) : at;
        boolean isNumber = end > at && parts.isYear(end - 1) && words.is(end - 2, '/');
        return isNumber ? at : from;
    }

    /**
     * Reads a law whose number comes before the word for a law: {@code 6008 sayılı Kanun}, {@code 2012. évi C. törvény},
     * {@code 1046/2020. (II. 18.) Kormányhatározat}.
     */
    private @Nullable Mention numberFirst(int i) {
        if (!words.isDigits(i)) {
            return null;
        }
        String language = words.language(i);
        int at = i + 1;
        String country = null;
        if (language.equals("tr") && words.find(at, Lexeme.Kind.NUMBER) != null) {
            at++;
            while (words.isWord(at)
                    && at < i + LONGEST_TITLE
                    && words.isCapitalized(at)
                    && words.find(at, Lexeme.Kind.NOUN) == null
                    && words.find(at, Lexeme.Kind.KIND) == null) {
                at++;
            }
        } else if (language.equals("hu") && words.is(at, '.') && parts.isYear(i)) {
            boolean law = words.isWord(at + 1)
                    && words.at(at + 1).key().equals("evi")
                    && words.isWord(at + 2)
                    && words.isCapitalized(at + 2)
                    && words.is(at + 3, '.');
            at = law ? at + 4 : i;
            country = "HU";
        } else if (language.equals("hu") && words.is(at, '/') && parts.isYear(at + 1) && words.is(at + 2, '.')) {
            int close = words.is(at + 3, '(') ? parts.closing(at + 3, LONGEST_COMPOUND + 2) : -1;
            at = close > 0 ? close + 1 : at + 3;
            country = "HU";
        } else {
            return null;
        }
        Lexicon.Match noun = at > i ? words.find(at, Lexeme.Kind.NOUN) : null;
        if (noun == null || !noun.lexeme().language().equals(language)) {
            return null;
        }
        String number = words.text()
                .substring(words.at(i).start(), words.at(noun.end() - 1).end());
        return new Mention(
                null, null, country, null, 0, 0, country == null ? words.at(i).key() : number, null, i, noun.end());
    }

    /** Reads the abbreviation of a German law, which follows a pattern: {@code AufenthG}, {@code VwGO}. */
    private @Nullable Mention germanLaw(int i) {
        if (!words.isWord(i) || !words.language(i).equals("de")) {
            return null;
        }
        String written = words.written(i);
        return isGermanLaw(written) ? germanLaw(i, "DE-" + Letters.ascii(written)) : null;
    }

    /** Whether a word is the name of a German law: {@code aussensteuergesetzes}. */
    static boolean isGermanCompound(String key) {
        if (key.length() < SHORTEST_COMPOUND) {
            return false;
        }
        for (String each : COMPOUNDS) {
            if (key.contains(each)) {
                return COMPOUND.matcher(key).matches();
            }
        }
        return false;
    }

    /** The books of the German social code have Roman numerals: {@code SGB III}. */
    private Mention germanLaw(int i, String code) {
        boolean book = code.equals("DE-SGB") && words.isWord(i + 1) && Num.isRoman(words.written(i + 1));
        int end = book ? i + 2 : i + 1;
        String minted = book ? code + '-' + words.written(i + 1) : code;
        Mention law = new Mention(null, null, null, null, 0, 0, null, minted, i, end);
        MentionParts.Place place = parts.placeAfter(end);
        return place == null ? law : law.of(place);
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
