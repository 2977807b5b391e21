package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.aged;
import static io.github.manumit.validation.Cases.born;
import static io.github.manumit.validation.Cases.empty;
import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.incident;
import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.ref;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.ActKind;
import io.github.manumit.incident.Comparison;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventBuilder;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionBuilder;
import io.github.manumit.incident.TransactionComparison;
import io.github.manumit.incident.TransactionKind;
import io.github.manumit.party.Applies;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.PersonGroupBuilder;
import io.github.manumit.party.Sex;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionKind;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Examples of the rules for references, groups, incidents, events and sums. */
final class CaseExamples {

    private final List<RuleExample> all = new ArrayList<>();

    static List<RuleExample> all() {
        CaseExamples examples = new CaseExamples();
        examples.references();
        examples.groups();
        examples.incidents();
        examples.events();
        examples.sums();
        return examples.all;
    }

    private void add(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        all.add(RuleExample.of(code, sound, broken, pointer));
    }

    private static Decision decided(String time) {
        return Decision.builder("d1").kind(DecisionKind.JUDGMENT).time(on(time)).build();
    }

    private static CaseFileBuilder people(IncidentBuilder incident, Person... persons) {
        return empty().incidents(List.of(incident.build())).persons(List.of(persons));
    }

    private void references() {
        Person p1 = Person.builder("p1").build();
        IncidentBuilder known = incident().participants(List.of(part("p1", ParticipantRole.CAPTIVE)));
        IncidentBuilder other =
                incident().participants(List.of(part("https://case.example/2#p1", ParticipantRole.CAPTIVE)));
        String party = "/incidents/0/participants/0/party";
        add("reference.unknown", people(known, p1), people(known), party);
        add("reference.unknown", people(other), people(known), party);
        add(
                "reference.wrong-kind",
                people(known, p1),
                people(known).places(List.of(Place.builder("p1").build())),
                party);
        Place inner = Place.builder("pl1").within(ref("pl2")).build();
        Place outer = Place.builder("pl2").build();
        Place back = Place.builder("pl2").within(ref("pl1")).build();
        add(
                "hierarchy.cycle",
                file().places(List.of(inner, outer)),
                file().places(List.of(inner, back)),
                "/places/1/within");
        Organization self = Organization.builder("o1").partOf(ref("o1")).build();
        add("hierarchy.cycle", file(), file().organizations(List.of(self)), "/organizations/0/partOf");
        Source quoted = Source.builder("s1")
                .addWithin(Cases.within("s2", NestingKind.QUOTED))
                .build();
        Source loop = Source.builder("s2")
                .addWithin(Cases.within("s1", NestingKind.QUOTED))
                .build();
        add(
                "source.within-itself",
                file().sources(List.of(quoted, Cases.source("s2"))),
                file().sources(List.of(quoted, loop)),
                "/sources/1/within/0/source");
    }

    private static CaseFileBuilder during(String time) {
        Act act = Act.builder()
                .kind(ActKind.HARBOURING)
                .event(ref("e1"))
                .time(on(time))
                .build();
        return empty().incidents(List.of(incident().acts(List.of(act)).build()))
                .events(List.of(event("e1", "2020-05").build()));
    }

    private void groups() {
        Person[] three = {
            Person.builder("p1").build(),
            Person.builder("p2").build(),
            Person.builder("p3").build()
        };
        String count = "/groups/0/count";
        CaseFileBuilder sound = file().persons(List.of(three));
        add(
                "group.count-contradicts-members",
                grouped(three, Quantity.about(2)),
                grouped(three, Quantity.of(2)),
                count);
        add("group.count-contradicts-members", grouped(three, Quantity.of(3)), grouped(three, Quantity.of(2)), count);
        String whole = "/groups/1/partOf/0";
        add("group.part-larger-than-whole", parted(Quantity.of(5)), parted(Quantity.of(6)), whole);
        add("group.part-larger-than-whole", parted(Quantity.atLeast(5)), parted(Quantity.moreThan(5)), whole);
        GroupTrait two = GroupTrait.builder()
                .applies(Applies.COUNT)
                .count(Quantity.of(2))
                .traits(Traits.builder().sex(Sex.FEMALE).build())
                .build();
        PersonGroupBuilder pair = PersonGroup.builder("g1").addTraits(two);
        add(
                "group.part-larger-than-whole",
                file().groups(List.of(pair.count(Quantity.of(2)).build())),
                file().groups(List.of(pair.count(Quantity.of(1)).build())),
                "/groups/0/traits/0/count");
        PersonGroup first = PersonGroup.builder("g1")
                .addMember(ref("p1"))
                .addDisjointWith(ref("g2"))
                .build();
        PersonGroup others = PersonGroup.builder("g2").addMember(ref("p2")).build();
        PersonGroup same = PersonGroup.builder("g2").addMember(ref("p1")).build();
        CaseFileBuilder apart = file().persons(List.of(three)).groups(List.of(first, others));
        add(
                "group.disjoint-overlap",
                apart,
                file().persons(List.of(three)).groups(List.of(first, same)),
                "/groups/0/disjointWith/0");
        PersonGroup itself = PersonGroup.builder("g1").addMember(ref("g1")).build();
        add("group.member-itself", sound, file().groups(List.of(itself)), "/groups/0/members/0");
    }

    private static CaseFileBuilder grouped(Person[] persons, Quantity count) {
        PersonGroupBuilder group = PersonGroup.builder("g1").count(count);
        for (Person person : persons) {
            group.addMember(ref(person.id()));
        }
        return file().persons(List.of(persons)).groups(List.of(group.build()));
    }

    private static CaseFileBuilder parted(Quantity part) {
        return file().groups(List.of(
                PersonGroup.builder("g1").count(Quantity.of(5)).build(),
                PersonGroup.builder("g2").count(part).addPartOf(ref("g1")).build()));
    }

    private static IncidentBuilder trafficking() {
        return incident()
                .kinds(List.of(IncidentKind.TRAFFICKING_IN_PERSONS))
                .acts(List.of(Act.builder().kind(ActKind.RECRUITMENT).build()))
                .means(List.of(Means.builder().kind(MeansKind.DECEPTION).build()))
                .purposes(List.of(
                        Purpose.builder().kind(PurposeKind.FORCED_LABOUR).build()))
                .participants(List.of(part("p1", ParticipantRole.VICTIM)));
    }

    private void incidents() {
        CaseFileBuilder sound = people(trafficking(), aged("p1", 30).build());
        Person adult = aged("p1", 30).build();
        add(
                "incident.trafficking-without-act",
                sound,
                people(trafficking().acts(List.of()), adult),
                "/incidents/0/acts");
        add(
                "incident.trafficking-without-purpose",
                sound,
                people(trafficking().purposes(List.of()), adult),
                "/incidents/0/purposes");
        add(
                "incident.trafficking-without-means",
                sound,
                people(trafficking().means(List.of()), adult),
                "/incidents/0/means");
        CaseFileBuilder child =
                people(trafficking().means(List.of()), aged("p1", 16).build());
        add(
                "incident.trafficking-without-means",
                child,
                people(trafficking().means(List.of()), adult),
                "/incidents/0/means");
        CaseFileBuilder bornLate = people(
                trafficking().means(List.of()).time(on("2020")),
                born("p1", "2010").build());
        add(
                "incident.trafficking-without-means",
                bornLate,
                people(trafficking().means(List.of()), adult),
                "/incidents/0/means");
        CaseFileBuilder unknown = people(trafficking().purposes(List.of()).absent(Cases.absent("purposes")), adult);
        add(
                "incident.trafficking-without-purpose",
                unknown,
                people(trafficking().purposes(List.of()), adult),
                "/incidents/0/purposes");
        String party = "/incidents/0/participants/0/party";
        add("person.born-after-incident", bornIn("2001"), bornIn("2003"), party);
        add("person.born-after-incident", bornIn("2003?"), bornIn("2003-01"), party);
        add("person.born-after-incident", bornIn("20XX"), bornIn("201X"), party);
    }

    private static CaseFileBuilder bornIn(String year) {
        IncidentBuilder incident =
                incident().time(on("2000/2002")).participants(List.of(part("p1", ParticipantRole.CAPTIVE)));
        return people(incident, born("p1", year).build());
    }

    private static EventBuilder event(String id, String date) {
        return Event.builder(id).kind(EventKind.RAID).time(on(date));
    }

    private void events() {
        EventBuilder after = event("e1", "2020-05").addAfter(ref("e2"));
        String place = "/events/0/after/0";
        add("event.order-contradicts-dates", both(after, "2020"), both(after, "2021"), place);
        EventBuilder before = event("e1", "2020-05").addBefore(ref("e2"));
        add("event.order-contradicts-dates", both(before, "2021"), both(before, "2019"), "/events/0/before/0");
        Event middle = Event.builder("e2")
                .kind(EventKind.RAID)
                .addAfter(ref("e1"))
                .addBefore(ref("e3"))
                .build();
        add(
                "event.order-contradicts-dates",
                file().events(List.of(
                        event("e1", "2020").build(), middle, event("e3", "2021").build())),
                file().events(List.of(
                        event("e1", "2020").build(), middle, event("e3", "2019").build())),
                "/events/1/before/0");
        Event vague = middle.toBuilder().time(on("2020/2025")).build();
        add(
                "event.order-contradicts-dates",
                file().events(List.of(
                        event("e1", "2023-01-05").build(),
                        vague,
                        event("e3", "2024").build())),
                file().events(List.of(
                        event("e1", "2023-01-05").build(),
                        vague,
                        event("e3", "2022").build())),
                "/events/1/before/0");
        EventBuilder caused = event("e1", "2020-05").addCausedBy(ref("e2"));
        add("event.order-contradicts-dates", both(caused, "2019"), both(caused, "2021"), "/events/0/causedBy/0");
        Event because = event("e1", "2020-05").addCausedBy(ref("d1")).build();
        add(
                "event.order-contradicts-dates",
                file().events(List.of(because)).decisions(List.of(decided("2019"))),
                file().events(List.of(because)).decisions(List.of(decided("2021"))),
                "/events/0/causedBy/0");
        EventBuilder part = event("e1", "2020-05").partOf(ref("e2"));
        add("event.outside-whole", both(part, "2020"), both(part, "2021/2022"), "/events/0/partOf");
        add("time.contradicts-event", during("2020-05"), during("2020-06"), "/incidents/0/acts/0/event");
        CaseFileBuilder cancelled = during("2020-06")
                .events(List.of(
                        event("e1", "2020-05").status(EventStatus.CANCELLED).build()));
        add("time.contradicts-event", cancelled, during("2020-04"), "/incidents/0/acts/0/event");
        Event first =
                Event.builder("e1").kind(EventKind.RAID).addBefore(ref("e2")).build();
        Event second = Event.builder("e2").kind(EventKind.RAID).build();
        Event round = second.toBuilder().addBefore(ref("e1")).build();
        Event agrees = second.toBuilder().addAfter(ref("e1")).build();
        add(
                "event.order-cycle",
                file().events(List.of(first, agrees)),
                file().events(List.of(first, round)),
                "/events/1/before/0");
    }

    private static CaseFileBuilder both(EventBuilder one, String date) {
        return file().events(List.of(one.build(), event("e2", date).build()));
    }

    private void sums() {
        String whole = "/transactions/1/partOf";
        add("transaction.part-larger-than-whole", partly("KZT", 100), partly("KZT", 101), whole);
        add("transaction.part-larger-than-whole", partly("USD", 101), partly("KZT", 101), whole);
        String comparison = "/transactions/1/comparisons/0/comparison";
        String code = "transaction.comparison-contradicts-amounts";
        add(code, compared(Comparison.MORE_THAN, 101), compared(Comparison.MORE_THAN, 99), comparison);
        add(code, compared(Comparison.LESS_THAN, 99), compared(Comparison.LESS_THAN, 101), comparison);
    }

    private static TransactionBuilder transaction(String id, String currency, long amount) {
        return Transaction.builder(id)
                .kind(TransactionKind.PAID)
                .addAmount(Money.of(BigDecimal.valueOf(amount), currency));
    }

    private static CaseFileBuilder partly(String currency, long amount) {
        return file().transactions(List.of(
                transaction("t1", "KZT", 100).build(),
                transaction("t2", currency, amount).partOf(ref("t1")).build()));
    }

    private static CaseFileBuilder compared(Comparison comparison, long amount) {
        TransactionComparison with = TransactionComparison.builder()
                .comparison(comparison)
                .transaction(ref("t1"))
                .build();
        return file().transactions(List.of(
                transaction("t1", "KZT", 100).build(),
                transaction("t2", "KZT", amount).comparisons(List.of(with)).build()));
    }
}
