package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Contact;
import io.github.manumit.place.Address;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which ladder each component of the model stands. Most follows from the component's type and from its mark of
 * sensitivity; {@code ladders.csv} in this package has the rest. A text of which nothing is said is free text.
 */
final class LadderTable {

    private static final String KEEP = "keep";
    private static final Map<String, Map<String, String>> ROWS = read();

    private static final Map<Class<?>, Ladder> TYPES = Map.ofEntries(
            Map.entry(NameForm.class, Ladder.NAMES),
            Map.entry(Identifier.class, Ladder.IDENTIFIERS),
            Map.entry(Contact.class, Ladder.CONTACTS),
            Map.entry(When.class, Ladder.DATES),
            Map.entry(PartialDate.class, Ladder.DATES),
            Map.entry(ClockTime.class, Ladder.DATES),
            Map.entry(Age.class, Ladder.AGES),
            Map.entry(Quantity.class, Ladder.COUNTS),
            Map.entry(Money.class, Ladder.AMOUNTS),
            Map.entry(Duration.class, Ladder.DURATIONS),
            Map.entry(Address.class, Ladder.PLACES),
            Map.entry(Coordinates.class, Ladder.PLACES),
            Map.entry(RelativePosition.class, Ladder.PLACES),
            Map.entry(JurisdictionCode.class, Ladder.PLACES),
            Map.entry(Claim.class, Ladder.CLAIMS),
            Map.entry(Iri.class, Ladder.SOURCES),
            Map.entry(Timestamp.class, Ladder.RECORDS));

    private LadderTable() {}

    /** The ladders that a component stands on: it is told as the one that tells least of it says. */
    static List<Ladder> of(Class<?> owner, Member member) {
        String row = row(owner, member);
        if (KEEP.equals(row)) {
            return List.of();
        }
        Ladder ladder = row != null ? Ladder.of(row).orElseThrow() : ladder(owner, member);
        if (ladder == Ladder.PLACES
                && member.sensitivity() == Sensitivity.QUASI_IDENTIFIER
                && type(member.kind()) == JurisdictionCode.class) {
            return List.of(Ladder.TRAITS, Ladder.PLACES);
        }
        boolean isText = isText(member.kind());
        boolean mayBeText = ladder == Ladder.NAMES
                || ladder == Ladder.CONTACTS
                || ladder == Ladder.SOURCES
                || ladder == Ladder.RECORDS
                || ladder == Ladder.TEXTS;
        if (ladder == null) {
            return isText ? List.of(Ladder.TEXTS) : List.of();
        }
        return isText && !mayBeText ? List.of(ladder, Ladder.TEXTS) : List.of(ladder);
    }

    private static @Nullable String row(Class<?> owner, Member member) {
        return ROWS.getOrDefault(owner.getSimpleName(), Map.of()).get(member.property());
    }

    private static @Nullable Ladder ladder(Class<?> owner, Member member) {
        Class<?> type = type(member.kind());
        if (type == NameForm.class && owner == Place.class) {
            return Ladder.PLACES;
        }
        Ladder byType = type == null ? null : TYPES.get(type);
        if (byType != null) {
            return byType == Ladder.DATES && owner.getSimpleName().equals("Birth") ? Ladder.BIRTHS : byType;
        }
        Sensitivity sensitivity = member.sensitivity();
        if (member.kind() instanceof Kind.Unknown || sensitivity == Sensitivity.FREE_TEXT) {
            return Ladder.TEXTS;
        }
        boolean label =
                sensitivity == Sensitivity.QUASI_IDENTIFIER && member.property().equals("label");
        if (label) {
            return owner == Place.class ? Ladder.PLACES : Ladder.NAMES;
        }
        if (sensitivity == null || element(member.kind()) instanceof Kind.Reference) {
            return null;
        }
        return switch (sensitivity) {
            case DIRECT_IDENTIFIER -> Ladder.CONTACTS;
            case QUASI_IDENTIFIER -> Ladder.TRAITS;
            case SPECIAL_CATEGORY -> Ladder.SPECIAL;
            case FREE_TEXT -> Ladder.TEXTS;
        };
    }

    private static boolean isText(Kind kind) {
        Kind element = element(kind);
        return element instanceof Kind.Localized || (element instanceof Kind.Text text && text.type() == String.class);
    }

    static Kind element(Kind kind) {
        if (kind instanceof Kind.Listed listed) {
            return element(listed.element());
        }
        return kind instanceof Kind.Mapped mapped ? element(mapped.value()) : kind;
    }

    private static @Nullable Class<?> type(Kind kind) {
        Kind element = element(kind);
        if (element instanceof Kind.Nested nested) {
            return nested.key().type();
        }
        return element instanceof Kind.Text text ? text.type() : null;
    }

    /** The audiences that a refused consent excludes. */
    static List<String> refused(Word consent) {
        return list("ConsentKind", consent.word()).orElse(List.of());
    }

    /** The rung of the ladder of places that a kind of place belongs to, if it is not smaller than a settlement. */
    static @Nullable String rung(@Nullable Word placeKind) {
        return placeKind == null
                ? null
                : ROWS.getOrDefault("PlaceKind", Map.of()).get(placeKind.word());
    }

    private static Optional<List<String>> list(String type, String word) {
        return Optional.ofNullable(ROWS.getOrDefault(type, Map.of()).get(word)).map(row -> List.of(row.split(" ")));
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> rows = new HashMap<>();
        ResourceTable.read("ladders.csv").stream()
                .skip(1)
                .forEach(line ->
                        rows.computeIfAbsent(line[0], key -> new HashMap<>()).put(line[1], line[2]));
        return rows;
    }
}
