package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.Account;
import io.github.manumit.casefile.Candidate;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.casefile.Members;
import io.github.manumit.casefile.Moment;
import io.github.manumit.casefile.Parties;
import io.github.manumit.casefile.Total;
import io.github.manumit.casefile.Verdict;
import io.github.manumit.casefile.Whereabouts;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.TransactionKind;
import io.github.manumit.incident.TransactionPurpose;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide's page on questions: {@link SnippetsTest} holds its Java to this class. */
class QuestionSnippetsTest {

    private static CaseFile file;
    private static CaseIndex index;

    @BeforeAll
    static void readTheCase() throws IOException {
        file = CaseFileJson.standard().read(Path.of("../cases/prosecution.json"));
        index = CaseIndex.of(file);
    }

    private static Person person(String id) {
        return (Person) index.find(id).orElseThrow();
    }

    @Test
    void parts() {
        // tag::parts
        List<Candidate<Party>> victims = index.victims();
        List<Candidate<Party>> defendants = index.defendants();
        boolean sure = victims.get(0).isSure(); // false for a possible victim, or a part that is only alleged
        for (Involvement part : index.involvementsOf(victims.get(0).value())) {
            System.out.println(part.role() + " in " + part.in().id());
        }
        List<Involvement> all = index.involvementsIn(file.incidents().get(0)); // with those of its events
        // end::parts
        assertThat(victims).extracting(each -> each.value().id()).contains("p5", "p6", "p7");
        assertThat(defendants).extracting(each -> each.value().id()).contains("p1", "p2", "p3", "p4");
        assertThat(sure).isTrue();
        assertThat(all).isNotEmpty();
    }

    @Test
    void entries() {
        Person person = person("p1");
        PersonGroup group = index.caseFile().groups().get(0);
        Charge charge = index.caseFile().charges().stream()
                .filter(each -> !each.defendants().isEmpty())
                .findFirst()
                .orElseThrow();
        // tag::entries
        List<Party> entries = index.entriesOf(person); // those that same-as connects, directly or through others
        Members members = index.membersOf(group); // with those of its parts and of the groups in it
        boolean allKnown = members.areAll().isYes();
        Parties accused = index.among(charge.defendants());
        Answer answer = accused.has(person.ref()); // itself, under another entry, or by a group
        // end::entries
        assertThat(entries).contains(person);
        assertThat(allKnown).isFalse();
        assertThat(answer).isNotNull();
    }

    @Test
    void children() {
        Person person = person("p7");
        // tag::children
        Answer then = index.isChild(person, PartialDate.parse("2018")); // 19 or 20 in 2022
        Answer later = index.isChild(person, PartialDate.parse("2022"));
        // end::children
        assertThat(then).isEqualTo(Answer.YES);
        assertThat(later).isEqualTo(Answer.NO);
    }

    @Test
    void lives() {
        Person person = person("p1");
        // tag::lives
        for (Moment moment : index.lifeOf(person)) {
            System.out.println(moment.entity().id()); // birth, events, custody, steps, charges, decisions
        }
        List<Whereabouts> places = index.whereabouts(person, PartialDate.parse("2023-05-10"));
        List<Moment> timeline = index.timeline(); // of the whole case
        // end::lives
        assertThat(index.lifeOf(person)).isNotEmpty();
        assertThat(places).allSatisfy(place -> assertThat(place.answer()).isNotEqualTo(Answer.NO));
        assertThat(timeline).isNotEmpty();
    }

    @Test
    void charges() {
        Person person = person("p1");
        // tag::charges
        Citation trafficking = Citation.ofPath("article=165").toBuilder()
                .statute(StatuteCode.parse("MD-CC-2002"))
                .build();
        for (Candidate<Charge> charge : index.chargesUnder(trafficking)) {
            for (Verdict verdict : index.verdicts(charge.value(), person)) {
                System.out.println(
                        verdict.result().result() + ": stands " + verdict.stands() + ", final " + verdict.isFinal());
            }
        }
        // end::charges
        assertThat(index.chargesUnder(trafficking)).isNotEmpty();
        assertThat(index.verdicts(file.charges().get(0), person)).isNotEmpty();
    }

    @Test
    void sums() {
        Person payer = person("p3");
        // tag::sums
        List<Total> damages = index.paidBy(payer, TransactionPurpose.MORAL_DAMAGE);
        List<Total> paid = index.totals(each -> TransactionKind.PAID.equals(each.kind()));
        boolean exact = paid.get(0).isExact(); // false where an amount is bounded, said in a word or unknown
        // end::sums
        assertThat(damages).isNotEmpty();
        assertThat(paid.get(0).least()).isEqualByComparingTo("60000");
        assertThat(exact).isTrue();
    }

    @Test
    void sources() {
        Incident incident = file.incidents().get(0);
        Source source = file.sources().get(0);
        // tag::sources
        List<SourceRef> sources = index.sourcesOf(incident); // its own, else those of the header
        Account<Incident> account = index.accordingTo(incident, source).orElseThrow();
        Incident asTold = account.entity(); // changed by the claims of that source
        boolean open = !account.open().isEmpty(); // possible readings and inferences are not applied
        // end::sources
        assertThat(sources).isNotEmpty();
        assertThat(asTold.id()).isEqualTo(incident.id());
        assertThat(open).isFalse();
    }

    @Test
    void defaults() {
        Event event = file.events().get(0);
        // tag::defaults
        List<Incident> incidents = index.incidentsOf(event); // the one of the file, if the event names none
        List<Event> events = index.eventsOf(incidents.get(0));
        // end::defaults
        assertThat(incidents).hasSize(1);
        assertThat(events).contains(event);
    }
}
