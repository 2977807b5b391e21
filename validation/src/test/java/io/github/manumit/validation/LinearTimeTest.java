package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.Audience;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.PersonGroupBuilder;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeBuilder;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultGround;
import io.github.manumit.proceeding.ResultKind;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts instead of measuring time: the values visited and the bytes allocated must not grow faster than the file. */
class LinearTimeTest {

    static final String TOO_MUCH = "check.too-much-work";

    private static final int[] SIZES = {1_000, 2_000, 4_000, 8_000};

    @Test
    void eachValueIsLookedAtOnce() {
        for (int i = 1; i < SIZES.length; i++) {
            long half = walk(file(SIZES[i - 1]), fault -> {});
            long whole = walk(file(SIZES[i]), fault -> {});
            assertThat(whole).isLessThan(half * 2 + 100);
        }
    }

    @Test
    void memoryGrowsWithTheFile() {
        allocated(file(SIZES[0]));
        for (int i = 1; i < SIZES.length; i++) {
            long half = allocated(file(SIZES[i - 1]));
            long whole = allocated(file(SIZES[i]));
            assertThat(whole).isLessThan(half * 5 / 2);
        }
    }

    private static long walk(CaseFile file, Consumer<Fault> sink) {
        return Checking.file(file, RuleBook.standard(), Profile.EXCHANGE, Holes.none(), true, sink);
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheFileTakesTwiceTheSteps(LinearShapes shape) {
        for (int size = 500; size < 4_000; size *= 2) {
            long half = walk(shape.of(size), fault -> {});
            long whole = walk(shape.of(2 * size), fault -> {});
            assertThat(whole).as("%s of %s", shape, 2 * size).isLessThan(half * 9 / 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheFileTakesTwiceTheMemory(LinearShapes shape) {
        allocated(shape.of(500));
        for (int size = 1_000; size < 4_000; size *= 2) {
            long half = allocated(shape.of(size));
            long whole = allocated(shape.of(2 * size));
            assertThat(whole).as("%s of %s", shape, 2 * size).isLessThan(half * 5 / 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachShapeIsCheckedToTheEnd(LinearShapes shape) {
        List<String> codes = new ArrayList<>();
        walk(shape.of(1_000), fault -> codes.add(fault.rule().code()));
        assertThat(codes).doesNotContain(TOO_MUCH);
    }

    @Test
    void groupsThatAreAllDisjointAreComparedUntilItIsTooMuchWork() {
        assertThat(CaseValidator.standard().check(disjoint(9, 10))).isEmpty();
        assertThat(CaseValidator.standard().check(disjoint(90, 100)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(TOO_MUCH, ""));
    }

    /** Groups of which each is declared disjoint with each other one. */
    private static CaseFile disjoint(int groups, int members) {
        CaseFileBuilder file = Cases.file();
        for (int i = 0; i < groups; i++) {
            PersonGroupBuilder group = PersonGroup.builder("g" + i);
            for (int j = 0; j < members; j++) {
                String person = "p" + i + "-" + j;
                file.addPerson(Person.builder(person).build());
                group.addMember(Cases.ref(person));
            }
            for (int j = 0; j < groups; j++) {
                if (j != i) {
                    group.addDisjointWith(Cases.ref("g" + j));
                }
            }
            file.addGroup(group.build());
        }
        return file.build();
    }

    private static long allocated(CaseFile file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Fault> faults = new ArrayList<>();
        walk(file, faults::add);
        assertThat(faults).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /**
     * A file with many elements that refer to many others: one incident, one group and one charge with all of them, and
     * a chain of events and proceedings.
     */
    static CaseFile file(int size) {
        CaseFileBuilder file = Cases.file()
                .handling(Handling.builder().audience(Audience.PUBLIC).build());
        IncidentBuilder incident = Cases.incident();
        PersonGroupBuilder group = PersonGroup.builder("g");
        ChargeBuilder charge = Charge.builder("c").proceeding(Cases.ref("pr0"));
        for (int i = 0; i < size; i++) {
            String person = "p" + i;
            file.addPerson(Cases.aged(person, 15).build());
            incident.addParticipant(Cases.part(person, ParticipantRole.VICTIM));
            group.addMember(Cases.ref(person));
            charge.addVictim(Cases.ref(person)).addDefendant(Cases.ref(person));
            Event event = Event.builder("e" + i).kind(EventKind.RAID).build();
            file.addEvent(
                    i == 0
                            ? event
                            : event.toBuilder()
                                    .addAfter(Cases.ref("e" + (i - 1)))
                                    .build());
            file.addGroup(PersonGroup.builder("g" + i)
                    .addDisjointWith(Cases.ref("g"))
                    .addMember(Cases.ref(person))
                    .build());
            Proceeding proceeding = Proceeding.builder("pr" + i).build();
            file.addProceeding(
                    i == 0
                            ? proceeding
                            : proceeding.toBuilder()
                                    .addFollows(Cases.ref("pr0"))
                                    .build());
            file.addDecision(Decision.builder("d" + i)
                    .proceeding(Cases.ref("pr" + i))
                    .addResult(Result.builder()
                            .charge(Cases.ref("c"))
                            .addParty(Cases.ref(person))
                            .result(ResultKind.ACQUITTED)
                            .addGround(ResultGround.NO_MEANS_PROVEN)
                            .build())
                    .build());
        }
        return file.incidents(List.of(incident.build()))
                .addGroup(group.build())
                .addCharge(charge.build())
                .build();
    }
}
