package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Coordinates;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Path;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of one component down the ladders of a policy. */
final class Descent {

    private final @Nullable ReleaseKey key;
    private final Notes notes;
    private final Traces traces;

    Descent(@Nullable ReleaseKey key, Notes notes, Traces traces) {
        this.key = key;
        this.notes = notes;
        this.traces = traces;
    }

    /** The value as a ladder tells it; null if it tells nothing. */
    @Nullable
    Object told(Object value, Ladder ladder, Rungs rungs, Member member, Path path, boolean isProtected) {
        if (rungs.keeps(ladder)) {
            return value;
        }
        String rung = rungs.rung(ladder);
        return switch (ladder) {
            case TRAITS, SPECIAL, TEXTS, CONTACTS, CLAIMS, SOURCES -> null;
            case RECORDS -> member.property().equals(Projector.ALTERNATIVES) ? value : null;
            case NAMES -> name(value, rungs, member, path, isProtected);
            case IDENTIFIERS -> rung.equals("pseudonym") ? pseudonyms(value, path, rungs, isProtected) : null;
            default -> coarse(value, ladder, rung, rungs, path);
        };
    }

    private @Nullable Object name(Object value, Rungs rungs, Member member, Path path, boolean isProtected) {
        String rung = rungs.rung(Ladder.NAMES);
        boolean isLabel = member.property().equals("label");
        if (rung.equals("initials") && !isLabel && value instanceof List<?> forms) {
            NameForm initials = Initials.of(forms);
            if (initials != null) {
                traces.value(value, isProtected);
                notes.replaced(path, Ladder.NAMES, rungs);
                return List.of(initials);
            }
        }
        return null;
    }

    private @Nullable Object pseudonyms(Object value, Path path, Rungs rungs, boolean isProtected) {
        List<Object> told = new ArrayList<>();
        for (Object each : (List<?>) value) {
            Identifier identifier = (Identifier) each;
            String scheme =
                    identifier.scheme() == null ? "" : identifier.scheme().word();
            if (key != null && identifier.value() != null) {
                Identifier made = Identifier.builder()
                        .scheme(IdentifierScheme.PSEUDONYMOUS_KEY)
                        .value(key.pseudonym(scheme, identifier.value()))
                        .build();
                if (!told.contains(made)) {
                    told.add(made);
                }
            }
        }
        if (told.isEmpty()) {
            return null;
        }
        traces.value(value, isProtected);
        notes.replaced(path, Ladder.IDENTIFIERS, rungs);
        return told;
    }

    private @Nullable Object coarse(Object value, Ladder ladder, String rung, Rungs rungs, Path path) {
        if (value instanceof List<?> list) {
            List<Object> told = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object each = coarse(list.get(i), ladder, rung, rungs, path.element(i));
                if (each != null && !(each instanceof JurisdictionCode && told.contains(each))) {
                    told.add(each);
                }
            }
            return told.isEmpty() ? null : told;
        }
        if (Projector.isAmount(value) && hasWordOfItsOwn(value, rungs)) {
            return null; // without it, the amount would say something else
        }
        Object told = switch (ladder) {
            case DATES, BIRTHS -> time(value, rung);
            case AGES -> Coarsening.age((Age) value, rung);
            case COUNTS -> Coarsening.count((Quantity) value, rung);
            case AMOUNTS -> Coarsening.amount((Money) value, rung);
            case DURATIONS -> Coarsening.duration((Duration) value, rung);
            case PLACES -> place(value, rung);
            default -> null;
        };
        if (told != null && !told.equals(value)) {
            notes.coarsened(path, ladder, rungs);
        }
        return told;
    }

    private static boolean hasWordOfItsOwn(Object amount, Rungs rungs) {
        return Shape.of(amount.getClass()).members().stream()
                .anyMatch(member ->
                        member.get(amount) instanceof Word word && !word.isKnown() && !Projector.isTold(word, rungs));
    }

    private static @Nullable Object time(Object value, String rung) {
        if (value instanceof When when) {
            return Coarsening.time(when, rung);
        }
        return value instanceof PartialDate date ? Coarsening.date(date, rung) : null;
    }

    private static @Nullable Object place(Object value, String rung) {
        boolean near = rung.equals("settlement") || rung.equals("district");
        if (value instanceof JurisdictionCode code) {
            return Coarsening.jurisdiction(code, rung);
        } else if (value instanceof NameForm || value instanceof LocalizedText) {
            return value; // of a place that is as large as the rung
        } else if (value instanceof Coordinates at && near && at.latitude() != null && at.longitude() != null) {
            return new Coordinates(
                    at.latitude().setScale(1, RoundingMode.HALF_EVEN),
                    at.longitude().setScale(1, RoundingMode.HALF_EVEN),
                    null,
                    Extensions.none());
        }
        return null;
    }
}
