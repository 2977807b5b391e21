package io.github.manumit.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Converts meanings to a canonical text, used only for comparison: qualifiers are stored per component instead of by
 * position, digits that only one value matches are replaced by that value, and sets have no order, no duplicates and no
 * difference between a range and its members.
 */
final class EdtfMeaning {
    private EdtfMeaning() {}

    static String of(EdtfShape shape) {
        StringBuilder out = new StringBuilder(32);
        append(out, shape);
        return out.toString();
    }

    private static void append(StringBuilder out, EdtfShape shape) {
        if (shape instanceof EdtfDate date) {
            append(out, date);
        } else if (shape instanceof EdtfInterval interval) {
            appendEnd(out, interval.start());
            out.append('/');
            appendEnd(out, interval.end());
        } else if (shape instanceof EdtfSet set) {
            append(out, set);
        }
    }

    private static void appendEnd(StringBuilder out, EdtfEnd end) {
        if (end instanceof EdtfDate date) {
            append(out, date);
        } else if (end == EdtfEnd.Absent.OPEN) {
            out.append("..");
        }
    }

    private static void append(StringBuilder out, EdtfDate date) {
        appendYear(out, date);
        if (date.month() != EdtfDate.NONE) {
            out.append('m').append(DayBounds.matching(date.month(), 12));
        }
        if (date.grouping() != EdtfDate.NONE) {
            out.append('g').append(date.grouping());
        }
        if (date.day() != EdtfDate.NONE) {
            out.append('d').append(DayBounds.matching(date.day(), 31));
        }
        EdtfTime time = date.time();
        if (time != null) {
            out.append('t').append(time.second());
            if (time.offset() != null) {
                out.append('o').append(time.offset());
            }
        }
        if (date.marks() != 0) {
            out.append('q').append(date.marks());
        }
    }

    private static void appendYear(StringBuilder out, EdtfDate date) {
        Long exact = date.exactYear();
        EdtfYear prefixed = date.longYear();
        if (exact != null) {
            out.append(exact);
        } else if (prefixed == null) {
            out.append(date.isNegative() ? "-x" : "x").append(Integer.toHexString(date.year()));
        } else if (prefixed.huge() != null) {
            out.append(prefixed.value() < 0 ? "-" : "").append(prefixed.huge());
            out.append('s').append(prefixed.significant());
        } else {
            out.append(prefixed.value()).append('s').append(prefixed.low());
        }
    }

    private static void append(StringBuilder out, EdtfSet set) {
        List<Run> runs = new ArrayList<>();
        Set<String> members = new TreeSet<>();
        for (EdtfShape member : set.members()) {
            Run run = Run.of(member);
            if (run != null) {
                runs.add(run);
            } else {
                members.add(of(member));
            }
        }
        for (Run run : merged(runs)) {
            members.add(run.precision() + ":" + run.low() + ":" + run.high());
        }
        out.append(set.all() ? "all" : "one").append(members);
    }

    private static List<Run> merged(List<Run> runs) {
        runs.sort(Comparator.comparing(Run::precision).thenComparingLong(Run::low));
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.precision() == run.precision() && last.touches(run)) {
                merged.set(merged.size() - 1, new Run(last.precision(), last.low(), Math.max(last.high(), run.high())));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /** Consecutive years, months or days without qualifiers or unspecified digits. */
    private record Run(DatePrecision precision, long low, long high) {

        boolean touches(Run next) {
            return high == DayBounds.FUTURE || next.low <= high + 1;
        }

        static @Nullable Run of(EdtfShape member) {
            if (member instanceof EdtfDate date) {
                Long ordinal = ordinal(date);
                return ordinal == null ? null : new Run(date.precision(), ordinal, ordinal);
            }
            if (member instanceof EdtfInterval range) {
                DatePrecision from = precisionOf(range.start());
                DatePrecision to = precisionOf(range.end());
                Long low = range.start() instanceof EdtfDate date ? ordinal(date) : Long.valueOf(DayBounds.PAST);
                Long high = range.end() instanceof EdtfDate date ? ordinal(date) : Long.valueOf(DayBounds.FUTURE);
                DatePrecision precision = from == null ? to : from;
                boolean alike = from == null || to == null || from == to;
                return precision != null && alike && low != null && high != null ? new Run(precision, low, high) : null;
            }
            return null;
        }

        private static @Nullable DatePrecision precisionOf(EdtfEnd end) {
            return end instanceof EdtfDate date ? date.precision() : null;
        }

        private static @Nullable Long ordinal(EdtfDate date) {
            Long year = date.exactYear();
            if (year == null || date.marks() != 0 || !date.isDefinite()) {
                return null;
            }
            return switch (date.precision()) {
                case YEAR -> year;
                case MONTH -> year * 12 + DayBounds.value(date.month(), 0);
                case DAY ->
                    LocalDate.of(year.intValue(), DayBounds.value(date.month(), 0), DayBounds.value(date.day(), 0))
                            .toEpochDay();
                default -> null;
            };
        }
    }
}
