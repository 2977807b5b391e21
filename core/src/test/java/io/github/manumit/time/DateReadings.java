package io.github.manumit.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Everything that a text can mean between 2000 and 2099, listed one by one: the slow and plain way to answer the
 * questions. A text is a set of choices; a choice is one date, or all dates of a set in braces.
 *
 * <p>Written against the definitions in {@link PartialDate}, without the classes that answer them.
 */
final class DateReadings {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final Map<String, List<Stretch>> UNITS = new ConcurrentHashMap<>();

    /** All days from one to another. */
    record Stretch(LocalDate from, LocalDate to) {

        boolean contains(Stretch other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }

        boolean meets(Stretch other) {
            return !other.to.isBefore(from) && !other.from.isAfter(to);
        }
    }

    private DateReadings() {}

    /** The choices of a text: each is a list of members that are all meant. */
    private static List<List<String>> choices(String text) {
        if (text.startsWith("{")) {
            return List.of(members(text));
        }
        return text.startsWith("[") ? members(text).stream().map(List::of).toList() : List.of(List.of(text));
    }

    private static List<String> members(String text) {
        List<String> members = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",")) {
            int dots = member.indexOf("..");
            if (dots < 0) {
                members.add(member);
            } else {
                members.addAll(range(member.substring(0, dots), member.substring(dots + 2)));
            }
        }
        return members;
    }

    /** The dates of a range, whose ends have the same precision and no unspecified digits. */
    private static List<String> range(String from, String to) {
        TreeSet<String> dates = new TreeSet<>();
        LocalDate last = units(to).get(0).to;
        for (LocalDate day = units(from).get(0).from; !day.isAfter(last); day = day.plusDays(1)) {
            dates.add(day.toString().substring(0, from.length()));
        }
        return List.copyOf(dates);
    }

    /** The years, months or days that a date can mean, as periods. */
    private static List<Stretch> units(String date) {
        return UNITS.computeIfAbsent(date, DateReadings::listUnits);
    }

    private static List<Stretch> listUnits(String date) {
        TreeSet<Stretch> units = new TreeSet<>(Comparator.comparing(Stretch::from));
        if (date.endsWith("-33")) {
            return units(date.substring(0, 4)).stream()
                    .map(year -> new Stretch(year.from, year.from.plusMonths(3).minusDays(1)))
                    .toList();
        }
        Pattern pattern = Pattern.compile(date.replace("X", "[0-9]") + ".*");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (pattern.matcher(day.toString()).matches()) {
                YearMonth month = YearMonth.from(day);
                units.add(
                        switch (date.length()) {
                            case 4 -> new Stretch(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
                            case 7 -> new Stretch(month.atDay(1), month.atEndOfMonth());
                            default -> new Stretch(day, day);
                        });
            }
        }
        return List.copyOf(units);
    }

    static int countOfDays(String date) {
        return days(date).size();
    }

    private static List<LocalDate> days(String date) {
        return units(date).stream()
                .flatMap(unit -> unit.from.datesUntil(unit.to.plusDays(1)))
                .toList();
    }

    /** When something with this date, or over this interval, could begin and end. */
    private static List<Stretch> happenings(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? days(text).stream().map(day -> new Stretch(day, day)).toList()
                : stretches(text.substring(0, slash), text.substring(slash + 1));
    }

    /** The periods that a date or an interval can mean. */
    private static List<Stretch> periods(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? units(text) : stretches(text.substring(0, slash), text.substring(slash + 1));
    }

    private static List<Stretch> stretches(String from, String to) {
        List<Stretch> stretches = new ArrayList<>();
        List<LocalDate> ends = days(to);
        for (LocalDate start : days(from)) {
            for (LocalDate end : ends) {
                if (!end.isBefore(start)) {
                    stretches.add(new Stretch(start, end));
                }
            }
        }
        return stretches;
    }

    static boolean couldBeBefore(String one, String other) {
        return any(
                one,
                other,
                (choice, second) -> choice.stream()
                        .allMatch(member -> second.stream()
                                .allMatch(another -> couldBe(
                                        happenings(member), happenings(another), (a, b) -> a.to.isBefore(b.from)))));
    }

    static boolean surelyBefore(String one, String other) {
        return all(
                one,
                other,
                (choice, second) -> choice.stream()
                        .allMatch(member -> second.stream()
                                .allMatch(another -> must(
                                        happenings(member), happenings(another), (a, b) -> a.to.isBefore(b.from)))));
    }

    static boolean couldOverlap(String one, String other) {
        return any(
                one,
                other,
                (choice, second) -> choice.stream()
                        .anyMatch(member -> second.stream()
                                .anyMatch(another -> couldBe(periods(member), periods(another), Stretch::meets))));
    }

    static boolean surelyOverlaps(String one, String other) {
        return all(one, other, (choice, second) -> surelyOverlaps(choice, second) || surelyOverlaps(second, choice));
    }

    /** Whether, whatever some member of the one means, some member of the other surely has a day in common with it. */
    private static boolean surelyOverlaps(List<String> ones, List<String> others) {
        return ones.stream()
                .anyMatch(one -> one.indexOf('/') >= 0
                        ? others.stream().anyMatch(other -> must(periods(one), periods(other), Stretch::meets))
                        : periods(one).stream()
                                .allMatch(period -> others.stream()
                                        .anyMatch(other -> must(List.of(period), periods(other), Stretch::meets))));
    }

    static boolean couldBeWithin(String one, String period) {
        return any(
                one,
                period,
                (choice, second) -> joined(second).stream()
                        .anyMatch(reading -> choice.stream()
                                .allMatch(member -> happenings(member).stream()
                                        .anyMatch(happening ->
                                                reading.stream().anyMatch(stretch -> stretch.contains(happening))))));
    }

    static boolean surelyWithin(String one, String period) {
        return all(
                one,
                period,
                (choice, second) -> joined(second).stream()
                        .allMatch(reading -> choice.stream()
                                .allMatch(member -> happenings(member).stream()
                                        .allMatch(happening ->
                                                reading.stream().anyMatch(stretch -> stretch.contains(happening))))));
    }

    /** The readings of a choice as a period: every combination of what its members mean, in as few stretches as possible. */
    private static List<List<Stretch>> joined(List<String> members) {
        List<List<Stretch>> readings = List.of(List.of());
        for (String member : members) {
            List<List<Stretch>> next = new ArrayList<>();
            for (List<Stretch> reading : readings) {
                for (Stretch period : periods(member)) {
                    List<Stretch> longer = new ArrayList<>(reading);
                    longer.add(period);
                    next.add(longer);
                }
            }
            readings = next;
        }
        return readings.stream().map(DateReadings::merged).toList();
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !stretch.from.isAfter(last.to.plusDays(1))) {
                merged.set(
                        merged.size() - 1, new Stretch(last.from, last.to.isAfter(stretch.to) ? last.to : stretch.to));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    private static boolean any(String one, String other, BiPredicate<List<String>, List<String>> question) {
        return choices(one).stream()
                .anyMatch(choice -> choices(other).stream().anyMatch(second -> question.test(choice, second)));
    }

    private static boolean all(String one, String other, BiPredicate<List<String>, List<String>> question) {
        return choices(one).stream()
                .allMatch(choice -> choices(other).stream().allMatch(second -> question.test(choice, second)));
    }

    private static boolean couldBe(List<Stretch> ones, List<Stretch> others, BiPredicate<Stretch, Stretch> question) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> question.test(one, other)));
    }

    private static boolean must(List<Stretch> ones, List<Stretch> others, BiPredicate<Stretch, Stretch> question) {
        return ones.stream().allMatch(one -> others.stream().allMatch(other -> question.test(one, other)));
    }
}
