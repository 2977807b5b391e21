package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityKindTest {

    private static final CaseFile FILE = CaseFile.builder("https://example.org/c")
            .addIncident(Incident.builder("inc1")
                    .addParticipant(
                            Participant.builder().id("p4").party(Ref.to("p2")).build())
                    .build())
            .addPersons(
                    Person.builder("p1").build(),
                    Person.builder("p2").build(),
                    Person.builder("p3").build())
            .build();

    private static List<Member> lists() {
        return Shape.of(CaseFile.class).members().stream()
                .filter(member -> member.kind() instanceof Kind.Listed)
                .toList();
    }

    @Test
    void thereIsAKindForEachListInItsOrder() {
        assertThat(EntityKind.values())
                .extracting(EntityKind::property)
                .containsExactlyElementsOf(
                        lists().stream().map(Member::property).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aKindPutsAnEntityIntoItsListAndTakesItOut(EntityKind kind) {
        Shape shape = Shape.of(kind.type());
        Object[] values = new Object[shape.members().size()];
        values[0] = kind.idPrefix() + 9;
        Entity<?> entity = (Entity<?>) shape.make(values);
        CaseFile with = FILE.with(entity);
        assertThat(EntityKind.of(entity)).isEqualTo(kind);
        assertThat(kind.in(with)).hasSize(kind.in(FILE).size() + 1).last().isEqualTo(entity);
        assertThat(with.without(entity.id())).isEqualTo(FILE);
    }

    @ParameterizedTest
    @EnumSource
    void idsWithItsPrefixMayBeShown(EntityKind kind) {
        assertThat(Describe.isOpaque(kind.idPrefix() + "1")).isTrue();
    }

    @Test
    void anEntityWithTheSameIdIsReplacedInItsPlace() {
        CaseFile with = FILE.with(Person.builder("p2").sex(Sex.FEMALE).build());
        assertThat(with.persons()).extracting(Person::id).containsExactly("p1", "p2", "p3");
        assertThat(with.persons().get(1).traits().sex()).isEqualTo(Sex.FEMALE);
        assertThat(with.incidents()).isEqualTo(FILE.incidents());
    }

    @Test
    void whatIsTakenOutLeavesReferencesToIt() {
        CaseFile without = FILE.without("p2");
        assertThat(without.persons()).extracting(Person::id).containsExactly("p1", "p3");
        assertThat(without.incidents()).isEqualTo(FILE.incidents());
        assertThat(FILE.without("p4")).isSameAs(FILE);
    }

    @Test
    void aTypeOfOnesOwnHasNoList() {
        Own own = new Own("x1");
        assertThatThrownBy(() -> FILE.with(own)).isInstanceOf(IllegalArgumentException.class);
    }

    private record Own(String id) implements Entity<Own> {
        @Override
        public Meta<Own> meta() {
            return Meta.none();
        }
    }

    @Test
    void idsSkipWhatTheFileHasAnywhere() {
        Ids ids = Ids.of(FILE);
        assertThat(ids.next(Person.class)).isEqualTo("p5");
        assertThat(ids.next(Person.class)).isEqualTo("p6");
        assertThat(ids.next(Incident.class)).isEqualTo("inc2");
        assertThat(Ids.fresh().next(Person.class)).isEqualTo("p1");
    }
}
