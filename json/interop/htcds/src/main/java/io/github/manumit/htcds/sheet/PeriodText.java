package io.github.manumit.htcds.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a year, a period, or a time before or after another one, as somebody typed it: {@code spring 2019}, {@code 10.2018-03.2019},
 * {@code before 2019}, in the languages of the templates. Nothing is invented: before 2019 is some time up to the end of it.
 */
final class PeriodText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The codes of EDTF for the seasons. */
    private static final Map<String, String> SEASONS = Map.of(
            "21", "spring|весн(?:а|ой|ы)|көктем(?:де|і)?|bahor(?:da|i)?",
            "22", "summer|лет(?:о|ом|а)|жаз(?:да|ы)?|yoz(?:da|i)?",
            "23", "autumn|fall|осень(?:ю)?|осени|күз(?:де|і)?|kuz(?:da|i)?",
            "24", "winter|зим(?:а|ой|ы)|қыс(?:та|ы)?|qish(?:da|i)?");

    private static final String YEAR = "(?<year>\\d{4})(?:\\s*(?:г\\.?|год[ау]?|ж\\.?|жыл[ыі]?|yil))?";
    private static final Pattern QUARTER = Pattern.compile(
            "q(?<q>[1-4])[\\s./-]*" + YEAR + "|(?<year2>\\d{4})[\\s./-]*q(?<q2>[1-4])"
                    + "|(?<q3>[1-4]|iv|i{1,3})[\\s-]*(?:й\\s+)?(?:квартал|кв\\.|тоқсан|chorak|quarter)\\s+(?<year3>\\d{4}).{0,5}",
            FLAGS);

    private static final String DATE = "(?<date>[^/]{4,30})";
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("(?:before|until|till|up to|by|до|не позднее|ранее|раньше)\\s+" + DATE, FLAGS),
            Pattern.compile(DATE + "(?:\\s*(?:жылға|ға|ге|қа|ке)?\\s+дейін|\\s*(?:yil)?gacha)", FLAGS));
    private static final List<Pattern> AFTER = List.of(
            Pattern.compile("(?:after|not before|после|не ранее|не раньше)\\s+" + DATE, FLAGS),
            Pattern.compile(DATE + "(?:\\s*(?:жылдан|дан|ден|тан|тен)?\\s+кейін|\\s*(?:yil)?dan keyin)", FLAGS));
    private static final Pattern SINCE = Pattern.compile("(?:since|from|с|со|начиная с)\\s+" + DATE, FLAGS);

    private static final String START = "(?<start>.{4,20}?)";
    private static final String END = "(?<end>.{4,20})";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:between\\s+" + START + "\\s+and\\s+|между\\s+" + START.replace("start", "start2") + "\\s+и\\s+)" + END,
            FLAGS);
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:(?:from|с|со)\\s+)?" + START + "\\s*(?:\\s-\\s|-|–|—|\\s(?:to|until|till|до|по)\\s)\\s*" + END, FLAGS);

    private PeriodText() {}

    /** EDTF text; empty if the text is none of these. */
    static Optional<String> read(String text) {
        Optional<String> found = season(text)
                .or(() -> quarter(text))
                .or(() -> between(text))
                .or(() -> fromTo(text))
                .or(() -> open(BEFORE, text, "[..", "]"))
                .or(() -> open(AFTER, text, "[", "..]"))
                .or(() -> open(List.of(SINCE), text, "", "/.."));
        return found.filter(DateText::isEdtf);
    }

    private static Optional<String> season(String text) {
        for (Map.Entry<String, String> season : SEASONS.entrySet()) {
            Matcher matcher = Pattern.compile("(?:" + season.getValue() + ")[\\s,]+(?:of\\s+)?" + YEAR, FLAGS)
                    .matcher(text);
            Matcher after = Pattern.compile(YEAR + "[\\s,]+(?:" + season.getValue() + ")", FLAGS)
                    .matcher(text);
            if (matcher.matches()) {
                return Optional.of(matcher.group("year") + '-' + season.getKey());
            } else if (after.matches()) {
                return Optional.of(after.group("year") + '-' + season.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> quarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = first(matcher, "year", "year2", "year3");
        int number = switch (first(matcher, "q", "q2", "q3").toLowerCase(java.util.Locale.ROOT)) {
            case "1", "i" -> 1;
            case "2", "ii" -> 2;
            case "3", "iii" -> 3;
            default -> 4;
        };
        return Optional.of(year + '-' + (32 + number));
    }

    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static Optional<String> between(String text) {
        Matcher matcher = BETWEEN.matcher(text);
        return matcher.matches()
                ? pair(first(matcher, "start", "start2"), matcher.group("end"), "[", "..", "]")
                : Optional.empty();
    }

    private static Optional<String> fromTo(String text) {
        Matcher matcher = FROM_TO.matcher(text);
        return matcher.matches() ? pair(matcher.group("start"), matcher.group("end"), "", "/", "") : Optional.empty();
    }

    private static Optional<String> pair(String start, String end, String open, String between, String close) {
        Optional<String> first = DateText.one(start).filter(PeriodText::isPlain);
        Optional<String> last = DateText.one(end).filter(PeriodText::isPlain);
        return first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) < 0
                ? Optional.of(open + first.get() + between + last.get() + close)
                : Optional.empty();
    }

    private static Optional<String> open(List<Pattern> patterns, String text, String open, String close) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .flatMap(matcher -> DateText.one(matcher.group("date")).stream())
                .filter(PeriodText::isPlain)
                .map(date -> open + date + close)
                .findFirst();
    }

    private static boolean isPlain(String date) {
        return date.matches("\\d{4}(?:-\\d{2}){0,2}");
    }
}
