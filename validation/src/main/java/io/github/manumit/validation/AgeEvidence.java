package io.github.manumit.validation;

import io.github.manumit.party.AgeBasis;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Age;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the day of birth of one person, to find ages that contradict it. */
final class AgeEvidence {

    /**
     * An age that was claimed or estimated may contradict the date of birth; the model is designed to hold such rival
     * values.
     */
    private static final Set<AgeBasis> KNOWN_BASES =
            Set.of(AgeBasis.DOCUMENT, AgeBasis.REGISTRY, AgeBasis.BIRTH_DATE, AgeBasis.REPORTED);

    /** With more dates of birth than this, nothing is compared with them. */
    private static final int MOST_BIRTHS = 20;

    /** With more spans of days than this, a date of birth is taken from its first to its last day. */
    private static final int MOST_PAIRS = 10_000;

    private final Map<String, PartialDate> births = new LinkedHashMap<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    /** Adds a date of birth. */
    void born(Traits traits) {
        Birth birth = traits.birth();
        PartialDate date = birth == null ? null : Times.date(birth.time());
        if (date != null && !date.uncertain() && !date.approximate()) {
            births.putIfAbsent(date.text(), date);
        }
    }

    /** Whether no date of birth is possible with an age, on any day that the texts can mean; false if there is none. */
    boolean contradictsBirth(AgeStatement statement) {
        Age age = statement.age();
        PartialDate asOf = Times.date(statement.asOf());
        if (age == null || asOf == null || !isChecked(statement) || births.isEmpty() || births.size() > MOST_BIRTHS) {
            return false;
        }
        List<DaySpans.Span> days = DaySpans.of(asOf);
        List<PartialDate> possible = new ArrayList<>();
        for (DaySpans.Span span : days) {
            PartialDate birth = age.possibleBirth(span.first(), span.last()).orElse(null);
            if (birth == null) {
                return false;
            }
            possible.add(birth);
        }
        return !days.isEmpty() && births.values().stream().noneMatch(birth -> isPossible(birth, possible));
    }

    private static boolean isPossible(PartialDate birth, List<PartialDate> possible) {
        List<DaySpans.Span> spans = DaySpans.of(birth);
        if ((long) spans.size() * possible.size() > MOST_PAIRS) {
            return possible.stream().anyMatch(birth::couldOverlap);
        }
        return spans.isEmpty()
                || spans.stream().anyMatch(span -> possible.stream().anyMatch(span::overlaps));
    }

    /** Whether no day of birth is possible both with an age and with those before it; adds the age if it is. */
    boolean contradictsAges(AgeStatement statement) {
        PartialDate possible = possibleBirth(statement);
        if (possible == null) {
            return false;
        }
        LocalDate from = possible.earliest().orElse(null);
        LocalDate until = possible.latest().orElse(null);
        boolean tooEarly = until != null && earliest != null && until.isBefore(earliest);
        boolean tooLate = from != null && latest != null && from.isAfter(latest);
        if (tooEarly || tooLate) {
            return true;
        }
        earliest = from != null && (earliest == null || from.isAfter(earliest)) ? from : earliest;
        latest = until != null && (latest == null || until.isBefore(latest)) ? until : latest;
        return false;
    }

    private static @Nullable PartialDate possibleBirth(AgeStatement statement) {
        return isChecked(statement) ? statement.possibleBirth().orElse(null) : null;
    }

    private static boolean isChecked(AgeStatement statement) {
        return statement.basis() == null || KNOWN_BASES.contains(statement.basis());
    }
}
