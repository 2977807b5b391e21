package io.github.manumit.validation;

import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several times, each only partly known, that can be compared with several others in little more than linear time. */
final class Periods {

    private final List<PartialDate> dates;
    private final boolean vague;

    /** Whether each date can mean all days from its first to its last. */
    private final boolean plain;

    private final List<Span> spans;

    private record Span(long from, long until) {}

    Periods(Collection<PartialDate> dates) {
        Map<String, PartialDate> distinct = new LinkedHashMap<>();
        dates.forEach(each -> distinct.putIfAbsent(each.text(), each));
        this.dates = List.copyOf(distinct.values());
        this.vague = this.dates.stream().anyMatch(each -> each.uncertain() || each.approximate());
        this.plain = this.dates.stream().noneMatch(each -> each.hasUnspecifiedDigits() || each.isSet());
        this.spans = merged(this.dates);
    }

    private static List<Span> merged(List<PartialDate> dates) {
        List<Span> sorted = dates.stream()
                .map(each -> new Span(
                        each.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                        each.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)))
                .sorted(Comparator.comparingLong(Span::from))
                .toList();
        List<Span> merged = new ArrayList<>();
        for (Span each : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.until() < each.from()) {
                merged.add(each);
            } else {
                merged.set(merged.size() - 1, new Span(last.from(), Math.max(last.until(), each.until())));
            }
        }
        return List.copyOf(merged);
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    List<PartialDate> dates() {
        return dates;
    }

    /** Whether none of these times can have a day in common with any of the others. */
    boolean surelyApart(Periods others, CaseScope scope) {
        if (vague || others.vague) {
            return false;
        }
        boolean fewer = spans.size() < others.spans.size();
        List<Span> few = fewer ? spans : others.spans;
        List<Span> many = fewer ? others.spans : spans;
        if (!scope.work(few.size())) {
            return false;
        }
        if (few.stream().noneMatch(each -> touches(each, many))) {
            return true;
        }
        return (!plain || !others.plain)
                && scope.work((long) dates.size() * others.dates.size())
                && dates.stream().noneMatch(one -> others.dates.stream().anyMatch(one::couldOverlap));
    }

    /** Searches the last span that begins before the end of another. */
    private static boolean touches(Span span, List<Span> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).from() <= span.until()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sorted.get(low - 1).until() >= span.from();
    }
}
