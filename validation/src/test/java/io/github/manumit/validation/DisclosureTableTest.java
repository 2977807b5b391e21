package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Naming;
import io.github.manumit.code.Word;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Birth;
import io.github.manumit.party.OrganizationKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.RelationKind;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.place.PlacePrecision;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DisclosureTableTest {

    private static final Map<String, List<? extends Word>> VOCABULARIES = Map.ofEntries(
            Map.entry("RelationKind", RelationKind.known()),
            Map.entry("ParticipationMode", ParticipationMode.known()),
            Map.entry("Standing", Standing.known()),
            Map.entry("SourceKind", SourceKind.known()),
            Map.entry("NameKind", NameKind.known()),
            Map.entry("IdentifierScheme", IdentifierScheme.known()),
            Map.entry("OrganizationKind", OrganizationKind.known()),
            Map.entry("PlaceKind", PlaceKind.known()),
            Map.entry("PlacePrecision", PlacePrecision.known()),
            Map.entry("QuantityUnit", QuantityUnit.known()),
            Map.entry("RestrictionScope", RestrictionScope.known()),
            Map.entry("HoldingManner", HoldingManner.known()),
            Map.entry("PlaceRole", PlaceRole.known()));

    @Test
    void everyComponentThatCanNameAPersonHasARow() {
        Set<String> components = new TreeSet<>();
        components(Shape.of(CaseFile.class), components, new HashSet<>());
        Set<String> rows = new TreeSet<>();
        for (String type : DisclosureTable.types()) {
            if (!VOCABULARIES.containsKey(type) && !type.equals(Birth.class.getSimpleName())) {
                DisclosureTable.words(type).forEach(property -> rows.add(type + '.' + property));
            }
        }
        assertThat(rows).isEqualTo(components);
    }

    private static void components(Shape shape, Set<String> components, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return;
        }
        for (Member member : shape.members()) {
            Kind kind = member.kind() instanceof Kind.Listed listed ? listed.element() : member.kind();
            if (kind instanceof Kind.Nested nested) {
                components(nested.shape(), components, seen);
            } else if (kind instanceof Kind.Reference reference
                    && (reference.target().isAssignableFrom(Person.class)
                            || reference.target().isAssignableFrom(PersonGroup.class))) {
                components.add(shape.type().getSimpleName() + '.' + member.property());
            }
        }
    }

    @Test
    void everyWordOfTheTableIsAWordOfItsVocabulary() {
        VOCABULARIES.forEach((type, words) -> assertThat(DisclosureTable.words(type))
                .isNotEmpty()
                .isSubsetOf(words.stream().map(Word::word).toList()));
    }

    @Test
    void everyRoleSaysWhetherItsHolderMayBeNamed() {
        assertThat(ParticipantRole.known()).extracting(Naming::of).contains(Naming.OPEN, Naming.PROTECTED, Naming.NONE);
        assertThat(ProceduralRole.known()).extracting(Naming::of).contains(Naming.OPEN, Naming.PROTECTED, Naming.NONE);
        assertThat(ContributorRole.known()).extracting(Naming::of).contains(Naming.OPEN, Naming.PROTECTED);
        assertThat(Naming.of(ParticipantRole.of("org:role"))).isEqualTo(Naming.PROTECTED);
        assertThat(Naming.towards(ParticipantRole.of("org:role"))).isEqualTo(Naming.NONE);
        assertThat(Naming.onBehalfOf(ProceduralRole.of("org:role"))).isEqualTo(Naming.NONE);
        assertThat(Naming.towards(ParticipantRole.EXPLOITER)).isEqualTo(Naming.PROTECTED);
        assertThat(Naming.towards(ParticipantRole.COMPLAINANT)).isEqualTo(Naming.NONE);
        assertThat(Naming.onBehalfOf(ProceduralRole.VICTIM_COUNSEL)).isEqualTo(Naming.PROTECTED);
        assertThat(Naming.onBehalfOf(ProceduralRole.DEFENCE_COUNSEL)).isEqualTo(Naming.NONE);
    }
}
