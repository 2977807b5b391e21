package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.born;
import static io.github.manumit.validation.Cases.empty;
import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.incident;
import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.ref;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.ActKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventBuilder;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentLink;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionBuilder;
import io.github.manumit.incident.TransactionKind;
import io.github.manumit.item.Holding;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemKind;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.name.TransliterationScheme;
import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.Indicator;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Population;
import io.github.manumit.observation.Rank;
import io.github.manumit.party.AgeBasis;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.Death;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.MigrationStatus;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sex;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.place.Address;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlacePrecision;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceBuilder;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.PeriodPart;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.time.Weekday;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Examples of the rules for the content of a single record. */
final class RecordExamples {

    private final List<RuleExample> all = new ArrayList<>();

    static List<RuleExample> all() {
        RecordExamples examples = new RecordExamples();
        examples.persons();
        examples.times();
        examples.incidents();
        examples.sums();
        examples.places();
        examples.sources();
        examples.observations();
        return examples.all;
    }

    private void add(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        all.add(RuleExample.of(code, sound, broken, pointer));
    }

    private static CaseFileBuilder of(PersonBuilder person) {
        return file().persons(List.of(person.build()));
    }

    private void persons() {
        add("person.death-before-birth", of(died("1990", "1990")), of(died("1990", "1989")), "/persons/0/death/time");
        add("person.death-before-birth", of(died("1990~", "1989")), of(died("199X", "1989")), "/persons/0/death/time");
        String age = "/persons/0/ages/0/age";
        add("age.birth-contradiction", of(stated(Age.ofYears(23))), of(stated(Age.ofYears(25))), age);
        add("age.birth-contradiction", of(stated(Age.ofYears(24))), of(stated(Age.ofYears(22))), age);
        Age over = Age.of(Extent.moreThan(BigDecimal.valueOf(30)));
        Age under = Age.of(Extent.lessThan(BigDecimal.valueOf(30)));
        add("age.birth-contradiction", of(stated(under)), of(stated(over)), age);
        PersonBuilder claimed = born("p1", "2000")
                .ages(List.of(AgeStatement.builder()
                        .age(over)
                        .basis(AgeBasis.CLAIMED)
                        .asOf(on("2024"))
                        .build()));
        add("age.birth-contradiction", of(claimed), of(stated(over)), age);
        add("migration.own-country", of(migrant("KZ")), of(migrant("UZ")), "/persons/0/migration/0/country");
        Citizenship none =
                Citizenship.builder().status(CitizenshipStatus.STATELESS).build();
        Citizenship blank = Citizenship.builder().build();
        add(
                "citizenship.without-country",
                of(Person.builder("p1").addCitizenships(none)),
                of(Person.builder("p1").addCitizenships(blank)),
                "/persons/0/citizenships/0/country");
        DocumentStatus withheld = DocumentStatus.builder()
                .kind(ItemKind.PASSPORT)
                .holding(DocumentHolding.WITHHELD_BY_OTHER)
                .holder(ref("p1"))
                .build();
        DocumentStatus held = withheld.toBuilder().holding(DocumentHolding.HELD).build();
        add(
                "document.holder-unexpected",
                of(Person.builder("p1").addDocument(withheld)),
                of(Person.builder("p1").addDocument(held)),
                "/persons/0/documents/0/holder");
        add(
                "document.holder-contradicts-holdings",
                kept("p2", HoldingManner.WITHHELD_FROM_BEARER),
                kept("p3", HoldingManner.WITHHELD_FROM_BEARER),
                "/persons/0/documents/0/holder");
        add(
                "document.holder-contradicts-holdings",
                kept("p3", HoldingManner.BEARER),
                kept("p3", HoldingManner.WITHHELD_FROM_BEARER),
                "/persons/0/documents/0/holder");
        PersonBuilder dead = died("1990", "2020").vitalStatus(VitalStatus.DEAD);
        PersonBuilder living = died("1990", "2020").vitalStatus(VitalStatus.ALIVE);
        add("person.vital-status-contradicts", of(dead), of(living), "/persons/0/vitalStatus");
        add("relation.to-self", related("p2"), related("p1"), "/relations/0/to");
        NameForm form = NameForm.builder()
                .text("A.")
                .kind(NameKind.INITIALS)
                .scheme(TransliterationScheme.known().get(0))
                .origin(NameOrigin.TRANSLITERATED)
                .build();
        add(
                "name.scheme-without-transliteration",
                of(Person.builder("p1").addNames(form)),
                of(Person.builder("p1")
                        .addName(form.toBuilder().origin(NameOrigin.ORIGINAL).build())),
                "/persons/0/names/0/scheme");
        add(
                "name.hidden-character",
                named("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"),
                named("Karim\u200b"),
                "/persons/0/names/0/text");
        add("name.hidden-character", named("O\u02bbktam"), named("\u202eKarim"), "/persons/0/names/0/text");
        add(
                "name.mixed-script",
                named("Karim \u041a\u0430\u0440\u0438\u043c"),
                named("K\u0430rim"),
                "/persons/0/names/0/text");
        Identifier place = Identifier.builder()
                .scheme(IdentifierScheme.WIKIDATA)
                .value("Q1290")
                .build();
        Identifier wrong = place.toBuilder().value("1290").build();
        add(
                "identifier.malformed",
                file().places(List.of(Place.builder("pl1").addIdentifiers(place).build())),
                file().places(List.of(Place.builder("pl1").addIdentifiers(wrong).build())),
                "/places/0/identifiers/0/value");
    }

    /** A passport that is said to be with p2, and whose own holdings name a party. */
    private static CaseFileBuilder kept(String party, HoldingManner manner) {
        DocumentStatus status = DocumentStatus.builder()
                .holding(DocumentHolding.WITHHELD_BY_OTHER)
                .holder(ref("p2"))
                .item(ref("it1"))
                .build();
        Holding holding = Holding.builder().party(ref(party)).manner(manner).build();
        return file().persons(List.of(
                        Person.builder("p1").addDocument(status).build(),
                        Person.builder("p2").build(),
                        Person.builder("p3").build()))
                .items(List.of(Item.builder("it1").holdings(List.of(holding)).build()));
    }

    private static PersonBuilder died(String birth, String death) {
        return born("p1", birth).death(Death.builder().time(on(death)).build());
    }

    private static PersonBuilder stated(Age age) {
        return born("p1", "2000")
                .ages(List.of(
                        AgeStatement.builder().age(age).asOf(on("2024-01")).build()));
    }

    private static PersonBuilder migrant(String country) {
        return Person.builder("p1")
                .addCitizenship(Citizenship.builder()
                        .country(JurisdictionCode.parse("UZ"))
                        .build())
                .addMigrationStatus(MigrationStatus.builder()
                        .kind(MigrationStatusKind.IRREGULAR_MIGRANT)
                        .country(JurisdictionCode.parse(country))
                        .build());
    }

    private static CaseFileBuilder related(String to) {
        return file().persons(List.of(
                        Person.builder("p1").build(), Person.builder("p2").build()))
                .relations(List.of(Relation.builder("r1")
                        .kind(RelationKind.known().get(0))
                        .from(ref("p1"))
                        .to(ref(to))
                        .build()));
    }

    private void times() {
        add("when.says-nothing", timed(on("2020")), timed(When.builder().build()), "/incidents/0/time");
        String part = "/incidents/0/time/part";
        add("when.part-of-day", timed(early("2024-05")), timed(early("2024-05-03")), part);
        add("when.part-of-day", timed(early("2024-05-XX")), timed(early("2024-05-03~")), part);
        String weekday = "/incidents/0/time/weekday";
        add("when.weekday-contradicts", timed(friday("2024-05-03")), timed(friday("2024-05-04")), weekday);
        add("when.weekday-contradicts", timed(friday("2024-05-04?")), timed(friday("2024-05-09")), weekday);
        When after = When.builder()
                .relativeTo(Anchor.builder()
                        .from(Ref.<Source>to("s1"))
                        .direction(TimeDirection.known().get(0))
                        .build())
                .build();
        When nowhere = When.builder()
                .relativeTo(
                        Anchor.builder().direction(TimeDirection.known().get(0)).build())
                .build();
        add("anchor.without-reference", timed(after), timed(nowhere), "/incidents/0/time/relativeTo");
    }

    private static When early(String date) {
        return on(date).toBuilder().part(PeriodPart.EARLY).build();
    }

    private static When friday(String date) {
        return on(date).toBuilder().weekday(Weekday.FRIDAY).build();
    }

    private static CaseFileBuilder named(String text) {
        return of(Person.builder("p1").addName(NameForm.builder().text(text).build()));
    }

    private static CaseFileBuilder timed(When time) {
        return empty().incidents(List.of(incident().time(time).build())).sources(List.of(Cases.source("s1")));
    }

    private void incidents() {
        Participant one = part("p1", ParticipantRole.CAPTIVE);
        Participant two = part("p2", ParticipantRole.CAPTIVE);
        add(
                "participant.duplicate",
                parts(one, two),
                parts(one, one.toBuilder().id("x1").build()),
                "/incidents/0/participants/1");
        add(
                "participant.refers-to-itself",
                parts(holder("p2")),
                parts(holder("p1")),
                "/incidents/0/participants/0/towards/0");
        Participant agent = one.toBuilder().onBehalfOf(ref("p2")).build();
        Participant own = one.toBuilder().onBehalfOf(ref("p1")).build();
        add("participant.refers-to-itself", parts(agent), parts(own), "/incidents/0/participants/0/onBehalfOf");
        add("incident.linked-to-itself", linked("inc2"), linked("inc1"), "/incidents/0/links/0/incident");
        add("act.on-itself", acted("p2"), acted("p1"), "/incidents/0/acts/0/of/0");
        add("act.on-itself", used("p2"), used("p1"), "/incidents/0/means/0/to/0");
        EventBuilder silence = Event.builder("e1").kind(EventKind.NO_COMPLAINT);
        add(
                "event.negative-twice",
                file().events(List.of(silence.build())),
                file().events(List.of(silence.status(EventStatus.DID_NOT_HAPPEN).build())),
                "/events/0/status");
        EventBuilder leg = Event.builder("e1").kind(EventKind.JOURNEY_LEG);
        add(
                "event.leg-without-ends",
                file().events(List.of(Event.builder("e1")
                        .kind(EventKind.JOURNEY_LEG)
                        .destination(JurisdictionCode.parse("KZ"))
                        .build())),
                file().events(List.of(leg.build())),
                "/events/0");
    }

    private static CaseFileBuilder people(IncidentBuilder incident) {
        return empty().incidents(
                        List.of(incident.build(), Incident.builder("inc2").build()))
                .persons(List.of(
                        Person.builder("p1").build(), Person.builder("p2").build()));
    }

    private static CaseFileBuilder parts(Participant... participants) {
        return people(incident().participants(List.of(participants)));
    }

    private static Participant holder(String of) {
        return part("p1", ParticipantRole.HOLDER).toBuilder()
                .addTowards(ref(of))
                .build();
    }

    private static CaseFileBuilder linked(String to) {
        return people(incident()
                .links(List.of(IncidentLink.builder().incident(ref(to)).build())));
    }

    private static CaseFileBuilder acted(String of) {
        return people(incident()
                .acts(List.of(Act.builder()
                        .kind(ActKind.HARBOURING)
                        .addBy(ref("p1"))
                        .addOf(ref(of))
                        .build())));
    }

    private static CaseFileBuilder used(String to) {
        return people(incident()
                .means(List.of(Means.builder()
                        .kind(MeansKind.DECEPTION)
                        .addBy(ref("p1"))
                        .addTo(ref(to))
                        .build())));
    }

    private void sums() {
        Money tenge = Money.of(BigDecimal.valueOf(100_000), "KZT");
        Money dollars = Money.of(BigDecimal.valueOf(200), "USD");
        add("transaction.currency-twice", paid(tenge, dollars), paid(tenge, tenge), "/transactions/0/amounts/1");
        add("transaction.share-over-100", shared(100), shared(101), "/transactions/0/share");
    }

    private static CaseFileBuilder paid(Money... amounts) {
        return file().transactions(
                        List.of(transaction().amounts(List.of(amounts)).build()));
    }

    private static CaseFileBuilder shared(long percent) {
        return file().transactions(List.of(transaction()
                .share(Quantity.of(percent).withUnit(QuantityUnit.PERCENT))
                .build()));
    }

    private static TransactionBuilder transaction() {
        return Transaction.builder("t1").kind(TransactionKind.PAID);
    }

    private void places() {
        Place near = Place.builder("pl1")
                .position(RelativePosition.builder().of(ref("pl2")).build())
                .build();
        Place self = Place.builder("pl1")
                .position(RelativePosition.builder().of(ref("pl1")).build())
                .build();
        Place other = Place.builder("pl2").build();
        add(
                "place.excludes-itself",
                file().places(List.of(near.toBuilder().addExcludes(ref("pl2")).build(), other)),
                file().places(List.of(other.toBuilder().addExcludes(ref("pl2")).build())),
                "/places/0/excludes/0");
        add(
                "place.position-of-itself",
                file().places(List.of(near, other)),
                file().places(List.of(self)),
                "/places/0/position/of");
        Place hidden = Place.builder("pl1").precision(PlacePrecision.WITHHELD).build();
        Place street = hidden.toBuilder()
                .address(Address.builder().street("Road").build())
                .build();
        Place point = hidden.toBuilder()
                .coordinates(new Coordinates(BigDecimal.ONE, BigDecimal.TEN, null))
                .build();
        add(
                "place.withheld-but-exact",
                file().places(List.of(hidden)),
                file().places(List.of(street)),
                "/places/0/address");
        add(
                "place.withheld-but-exact",
                file().places(List.of(hidden)),
                file().places(List.of(point)),
                "/places/0/coordinates");
    }

    private void sources() {
        add(
                "source.nested-without-kind",
                within(Cases.within("s2", NestingKind.QUOTED)),
                within(Cases.within("s2", null)),
                "/sources/1/within/0/nesting");
        LanguageTag ru = LanguageTag.parse("ru");
        LanguageTag kk = LanguageTag.parse("kk");
        String from = "/sources/0/translatedFrom";
        add(
                "source.translation-contradiction",
                only(source().language(ru).translatedFrom(kk)),
                only(source().language(ru).translatedFrom(ru)),
                from);
        add(
                "source.translation-contradiction",
                only(source().translatedFrom(kk)),
                only(source().translated(false).translatedFrom(kk)),
                from);
        add("source.accessed-before-published", only(read("2024-06")), only(read("2024-05")), "/sources/0/accessed");
    }

    private static SourceBuilder source() {
        return Source.builder("s1");
    }

    private static SourceBuilder read(String month) {
        return source().published(on("2024-06-10")).accessed(PartialDate.parse(month));
    }

    private static CaseFileBuilder only(SourceBuilder source) {
        return file().sources(List.of(source.build()));
    }

    private static CaseFileBuilder within(SourceWithin within) {
        return file().sources(
                        List.of(Cases.source("s2"), source().addWithin(within).build()));
    }

    private void observations() {
        Observation said = Observation.builder("o1")
                .indicator(Indicator.RANKING)
                .rank(ranked(3, 180))
                .build();
        Observation wrong = said.toBuilder().rank(ranked(181, 180)).build();
        Observation nothing = said.toBuilder().rank(null).build();
        add(
                "observation.rank-out-of-range",
                file().observations(List.of(said)),
                file().observations(List.of(wrong)),
                "/observations/0/rank/place");
        add(
                "observation.says-nothing",
                file().observations(List.of(said)),
                file().observations(List.of(nothing)),
                "/observations/0");
        Breakdown women = Breakdown.builder()
                .population(Population.builder().sex(Sex.FEMALE).build())
                .build();
        Breakdown counted = women.toBuilder().value(Quantity.of(12)).build();
        Breakdown paid =
                women.toBuilder().amount(Money.of(BigDecimal.TEN, "EUR")).build();
        add(
                "observation.row-without-value",
                file().observations(List.of(
                        said.toBuilder().breakdown(List.of(counted, paid)).build())),
                file().observations(List.of(
                        said.toBuilder().breakdown(List.of(counted, women)).build())),
                "/observations/0/breakdown/1");
    }

    private static Rank ranked(int place, int of) {
        return Rank.builder().place(place).of(of).build();
    }
}
