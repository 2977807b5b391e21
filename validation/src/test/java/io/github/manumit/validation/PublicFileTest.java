package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.claim;
import static io.github.manumit.validation.Cases.name;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.publicFile;
import static io.github.manumit.validation.Cases.ref;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.ActKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionKind;
import io.github.manumit.item.Holding;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.item.Item;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Contact;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OrganizationKind;
import io.github.manumit.party.Outcome;
import io.github.manumit.party.OutcomeKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.PersonGroupBuilder;
import io.github.manumit.party.Recognition;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Residence;
import io.github.manumit.place.Address;
import io.github.manumit.place.CompassDirection;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceBuilder;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.place.PlacePrecision;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.source.Contribution;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.Source;
import io.github.manumit.value.Timestamp;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Roles and other reasons to protect the person p1, against ways to identify the person. */
class PublicFileTest {

    private static final Address HOUSE =
            Address.builder().street("Mill Lane").number("4").build();
    private static final Identifier PASSPORT = Identifier.builder()
            .scheme(IdentifierScheme.PASSPORT_NUMBER)
            .value("N0000001")
            .build();

    /** Adds something to the file, and to the person or group p1 in it. */
    private interface Part {
        void addTo(CaseFileBuilder file, PersonBuilder person);
    }

    private static Part role(ParticipantRole role) {
        return (file, person) -> file.addIncident(takingPart(part("p1", role)));
    }

    private static Part towards(ParticipantRole role) {
        Participant participant =
                part("p9", role).toBuilder().addTowards(ref("p1")).build();
        return (file, person) -> file.addPerson(Person.builder("p9").build()).addIncident(takingPart(participant));
    }

    private static Part mode(ParticipantRole role, ParticipationMode mode) {
        return (file, person) -> file.addIncident(
                takingPart(part("p1", role).toBuilder().mode(mode).build()));
    }

    private static Part before(ProceduralRole role) {
        return (file, person) -> file.addProceeding(Proceeding.builder("pr1")
                .addParticipants(ProceduralParticipant.builder()
                        .party(ref("p1"))
                        .role(role)
                        .build())
                .build());
    }

    private static Part represented(ProceduralRole role) {
        return (file, person) -> file.addPerson(Person.builder("p9").build())
                .addProceeding(Proceeding.builder("pr1")
                        .addParticipants(ProceduralParticipant.builder()
                                .party(ref("p9"))
                                .role(role)
                                .addActsFor(ref("p1"))
                                .build())
                        .build());
    }

    private static Part contributing(ContributorRole role) {
        return (file, person) -> file.addSource(Source.builder("src1")
                .addContributors(
                        Contribution.builder().party(ref("p1")).role(role).build())
                .build());
    }

    private static Part relation(RelationKind kind, @Nullable ParticipantRole other) {
        return (file, person) -> {
            file.addPerson(Person.builder("p9").build());
            file.addRelation(Relation.builder("r1")
                    .kind(kind)
                    .from(ref("p1"))
                    .to(ref("p9"))
                    .build());
            if (other != null) {
                file.addIncident(takingPart(part("p9", other)));
            }
        };
    }

    private static Part restriction(@Nullable Audience audience, RestrictionScope... scope) {
        return (file, person) -> person.restriction(
                Restriction.builder().audience(audience).scope(List.of(scope)).build());
    }

    private static Part and(Part... parts) {
        return (file, person) -> {
            for (Part part : parts) {
                part.addTo(file, person);
            }
        };
    }

    private static int incidents;

    private static Incident takingPart(Participant... participants) {
        return incident().participants(List.of(participants)).build();
    }

    private static IncidentBuilder incident() {
        incidents++;
        return Incident.builder("i" + incidents).addKind(IncidentKind.FORCED_LABOUR);
    }

    private static final Part OFFENDER = role(ParticipantRole.EXPLOITER);

    private static Map<String, Part> reasons() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("no role", (file, person) -> {});
        all.put("victim", role(ParticipantRole.VICTIM));
        all.put("victim and offender", and(role(ParticipantRole.VICTIM), OFFENDER));
        all.put("unknown role", and(role(ParticipantRole.of("org:role")), OFFENDER));
        all.put("witness", and(before(ProceduralRole.WITNESS), OFFENDER));
        all.put("interviewee", contributing(ContributorRole.INTERVIEWEE));
        all.put("exploited", and(towards(ParticipantRole.EXPLOITER), OFFENDER));
        all.put("has a victim's counsel", and(represented(ProceduralRole.VICTIM_COUNSEL), OFFENDER));
        all.put("under duress", mode(ParticipantRole.RECRUITER, ParticipationMode.UNDER_DURESS));
        all.put("expressly no offender", mode(ParticipantRole.EXPLOITER, ParticipationMode.EXCLUDED));
        all.put(
                "no longer an offender",
                (file, person) -> file.addIncident(takingPart(part("p1", ParticipantRole.EXPLOITER).toBuilder()
                        .standing(Standing.REFUTED)
                        .build())));
        all.put(
                "acted upon",
                and(
                        OFFENDER,
                        (file, person) -> file.addIncident(incident()
                                .addAct(Act.builder()
                                        .kind(ActKind.RECRUITMENT)
                                        .addOf(ref("p1"))
                                        .build())
                                .build())));
        all.put(
                "means against",
                and(
                        OFFENDER,
                        (file, person) -> file.addIncident(incident()
                                .addMeans(Means.builder()
                                        .kind(MeansKind.THREAT)
                                        .addTo(ref("p1"))
                                        .build())
                                .build())));
        all.put(
                "victim of a charge",
                and(
                        OFFENDER,
                        (file, person) -> file.addCharge(
                                Charge.builder("ch1").addVictim(ref("p1")).build())));
        all.put(
                "recognised",
                and(
                        OFFENDER,
                        (file, person) -> person.addRecognition(Recognition.builder()
                                .status(RecognitionStatus.APPLICANT)
                                .build())));
        all.put(
                "child",
                and(
                        OFFENDER,
                        (file, person) -> person.addAge(
                                AgeStatement.builder().age(Age.ofYears(15)).build())));
        all.put(
                "child by a claim",
                and(
                        OFFENDER,
                        (file, person) -> person.addClaim(claim(
                                        "c7",
                                        Person.builder("p1")
                                                .addAge(AgeStatement.builder()
                                                        .age(Age.ofYears(15))
                                                        .build())
                                                .build())
                                .build())));
        all.put(
                "victim by a claim",
                and(
                        OFFENDER,
                        (file, person) -> file.addIncident(incident()
                                .addClaim(claim("c8", takingPart(part("p1", ParticipantRole.VICTIM)))
                                        .build())
                                .build())));
        all.put(
                "offender by a claim only",
                (file, person) -> file.addIncident(incident()
                        .addClaim(claim("c8", takingPart(part("p1", ParticipantRole.EXPLOITER)))
                                .build())
                        .build()));
        all.put(
                "member of a group of victims",
                and(
                        OFFENDER,
                        (file, person) -> file.addGroup(PersonGroup.builder("g1")
                                        .addMember(ref("p1"))
                                        .build())
                                .addIncident(takingPart(part("g1", ParticipantRole.VICTIM)))));
        all.put("mother of a victim", and(OFFENDER, relation(RelationKind.PARENT, ParticipantRole.VICTIM)));
        all.put("kin by a mistaken word", and(OFFENDER, relation(RelationKind.of("mother"), ParticipantRole.VICTIM)));
        all.put("sold", and(OFFENDER, relation(RelationKind.SOLD_TO, ParticipantRole.BUYER)));
        all.put("same as a victim", and(OFFENDER, relation(RelationKind.SAME_AS, ParticipantRole.VICTIM)));
        all.put(
                "possibly same as a victim",
                and(OFFENDER, relation(RelationKind.POSSIBLY_SAME_AS, ParticipantRole.VICTIM)));
        all.put("possibly same as an offender", relation(RelationKind.POSSIBLY_SAME_AS, ParticipantRole.EXPLOITER));
        all.put("restricted", and(OFFENDER, restriction(null, RestrictionScope.IDENTITY)));
        return all;
    }

    private static Map<String, Part> free() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("offender", OFFENDER);
        all.put("judge", before(ProceduralRole.JUDGE));
        all.put("author", contributing(ContributorRole.AUTHOR));
        all.put(
                "defendant",
                (file, person) -> file.addCharge(
                        Charge.builder("ch1").addDefendant(ref("p1")).build()));
        all.put("offender who appeals", and(OFFENDER, before(ProceduralRole.APPELLANT)));
        all.put("offender who was hurt", and(OFFENDER, role(ParticipantRole.INJURED)));
        all.put("offender who travelled", and(OFFENDER, role(ParticipantRole.TRAVELLER)));
        all.put("offender complained of", and(OFFENDER, towards(ParticipantRole.COMPLAINANT)));
        all.put("offender with counsel", and(OFFENDER, represented(ProceduralRole.DEFENCE_COUNSEL)));
        all.put("offender with a mother", and(OFFENDER, relation(RelationKind.CHILD, null)));
        all.put("offender who knew the victim", and(OFFENDER, relation(RelationKind.FRIEND, ParticipantRole.VICTIM)));
        all.put(
                "offender in a local relation to a victim",
                and(OFFENDER, relation(RelationKind.of("org:boss"), ParticipantRole.VICTIM)));
        all.put("same as an offender", relation(RelationKind.SAME_AS, ParticipantRole.EXPLOITER));
        all.put("said not to be a victim", and(OFFENDER, mode(ParticipantRole.VICTIM, ParticipationMode.EXCLUDED)));
        all.put("health restricted", and(OFFENDER, restriction(null, RestrictionScope.HEALTH)));
        all.put("restricted to the public", and(OFFENDER, restriction(Audience.PUBLIC)));
        return all;
    }

    private static Part lives(PlaceBuilder... places) {
        return (file, person) -> {
            person.addResidence(Residence.builder().place(ref("pl1")).build());
            Stream.of(places).forEach(place -> file.addPlace(place.build()));
        };
    }

    private static PlaceBuilder place(String id) {
        return Place.builder(id);
    }

    private static Coordinates point(String latitude, String longitude, @Nullable Integer radius) {
        return new Coordinates(
                new BigDecimal(latitude),
                new BigDecimal(longitude),
                radius == null ? null : BigDecimal.valueOf(radius));
    }

    private static RelativePosition near(String place, int metres) {
        return RelativePosition.builder()
                .of(ref(place))
                .distance(Quantity.of(metres).withUnit(QuantityUnit.METRE))
                .direction(CompassDirection.NORTH)
                .build();
    }

    private static Identifier osm() {
        return Identifier.builder().scheme(IdentifierScheme.OSM).value("node/1").build();
    }

    private static Part named(NameForm form) {
        return (file, person) -> person.addName(form);
    }

    private static Map<String, Part> identifications() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("/persons/0/names/0", named(name("Ann Example", NameKind.LEGAL)));
        all.put(
                "/persons/0/names/0 ",
                named(NameForm.builder().text("Ann Example").build()));
        all.put("/persons/0/names/0  ", named(name("Ann Example", NameKind.INITIALS)));
        all.put("/persons/0/names/0   ", named(name("Example", NameKind.FAMILY_ONLY)));
        all.put(
                "/persons/0/names/0    ",
                named(name("A. E.", NameKind.INITIALS).toBuilder()
                        .addPart(NamePart.builder().text("Example").build())
                        .build()));
        all.put("/persons/0/identifiers/0", (file, person) -> person.addIdentifiers(PASSPORT));
        all.put(
                "/persons/0/contacts/0",
                (file, person) ->
                        person.addContact(Contact.builder().value("+0").build()));
        all.put("/persons/0/claims/CLAIM/says/names/0", (file, person) -> {
            Person says =
                    Person.builder("p1").addName(name("Ann", NameKind.ALIAS)).build();
            person.addClaim(claim("c1", says).build());
        });
        all.put(
                "/items/0/identifiers/0",
                (file, person) -> file.addItem(Item.builder("it1")
                        .addSubject(ref("p1"))
                        .addIdentifiers(PASSPORT)
                        .build()));
        all.put(
                "/items/0/identifiers/0 ",
                (file, person) -> file.addItem(Item.builder("it1")
                        .addHolding(Holding.builder()
                                .party(ref("p1"))
                                .manner(HoldingManner.BEARER)
                                .build())
                        .addIdentifiers(PASSPORT)
                        .build()));
        all.put("/items/0/identifiers/0  ", (file, person) -> {
            person.addDocument(DocumentStatus.builder()
                    .holding(DocumentHolding.WITHHELD_BY_OTHER)
                    .item(ref("it1"))
                    .build());
            file.addItem(Item.builder("it1").addIdentifiers(PASSPORT).build());
        });
        all.put(
                "/items/0/claims/0/says/identifiers/0",
                (file, person) -> file.addItem(Item.builder("it1")
                        .addSubject(ref("p1"))
                        .addClaim(claim(
                                        "c1",
                                        Item.builder("it1")
                                                .addIdentifiers(PASSPORT)
                                                .build())
                                .build())
                        .build()));
        all.put("/places/0/address", lives(place("pl1").address(HOUSE)));
        all.put("/places/0/coordinates", lives(place("pl1").coordinates(point("43.25", "76.95", null))));
        all.put("/places/0/coordinates ", lives(place("pl1").coordinates(point("43.25", "76.95", 500))));
        all.put(
                "/places/0/coordinates  ",
                lives(place("pl1").coordinates(point("43.25", "76.95", null)).precision(PlacePrecision.COARSENED)));
        all.put("/places/0/identifiers/0", lives(place("pl1").addIdentifiers(osm())));
        all.put(
                "/places/0/claims/0/says/address",
                lives(place("pl1")
                        .addClaim(
                                claim("c1", Place.builder("pl1").address(HOUSE).build())
                                        .build())));
        all.put(
                "/places/1/address",
                lives(place("pl1").within(ref("pl2")), place("pl2").address(HOUSE)));
        all.put(
                "/places/2/address",
                lives(
                        place("pl1").within(ref("pl2")),
                        place("pl2").within(ref("pl3")),
                        place("pl3").address(HOUSE)));
        all.put(
                "/places/1/address ",
                lives(place("pl1"), place("pl2").within(ref("pl1")).address(HOUSE)));
        all.put(
                "/places/0/position",
                lives(
                        place("pl1").position(near("pl2", 200)),
                        place("pl2").coordinates(point("43.25", "76.95", null))));
        all.put(
                "/places/1/position",
                lives(
                        place("pl1"),
                        place("pl2").coordinates(point("43.25", "76.95", null)).position(near("pl1", 200))));
        all.put("/places/0/address ", (file, person) -> {
            person.birth(Birth.builder().place(ref("pl1")).build());
            file.addPlace(place("pl1").address(HOUSE).build());
        });
        all.put("/places/0/address  ", (file, person) -> {
            person.addOutcome(Outcome.builder()
                    .kind(OutcomeKind.IN_SHELTER)
                    .place(ref("pl1"))
                    .build());
            file.addPlace(place("pl1").address(HOUSE).build());
        });
        all.put("/places/0/address   ", (file, person) -> {
            Residence home = Residence.builder().place(ref("pl1")).build();
            person.addClaim(
                    claim("c1", Person.builder("p1").addResidence(home).build()).build());
            file.addPlace(place("pl1").address(HOUSE).build());
        });
        all.put(
                "/places/0/address    ",
                (file, person) -> file.addPlace(place("pl1").address(HOUSE).build())
                        .addProceeding(Proceeding.builder("pr7")
                                .addCustody(Custody.builder()
                                        .party(ref("p1"))
                                        .kind(CustodyKind.ARREST)
                                        .place(ref("pl1"))
                                        .build())
                                .build()));
        all.put(
                "/places/0/address     ",
                (file, person) -> file.addPlace(place("pl1").address(HOUSE).build())
                        .addOrganization(
                                Organization.builder("o1").seat(ref("pl1")).build())
                        .addProceeding(Proceeding.builder("pr7")
                                .addCustody(Custody.builder()
                                        .party(ref("p1"))
                                        .kind(CustodyKind.ARREST)
                                        .facility(ref("o1"))
                                        .build())
                                .build()));
        all.put(
                "/places/0/address      ",
                (file, person) -> file.addPlace(
                        place("pl1").addOwner(ref("p1")).address(HOUSE).build()));
        all.put(
                "/transactions/0/identifiers/0",
                (file, person) -> file.addTransaction(Transaction.builder("t1")
                        .kind(TransactionKind.PROMISED)
                        .addPayee(ref("p1"))
                        .addIdentifiers(Identifier.builder()
                                .scheme(IdentifierScheme.BANK_ACCOUNT_NUMBER)
                                .value("1")
                                .build())
                        .build()));
        all.put(
                "/relations/RELATION/identifiers/0",
                (file, person) -> file.addOrganization(
                                Organization.builder("p8").build())
                        .addRelation(Relation.builder("r8")
                                .kind(RelationKind.EMPLOYEE)
                                .from(ref("p1"))
                                .to(ref("p8"))
                                .addIdentifiers(PASSPORT)
                                .build()));
        return all;
    }

    @Test
    void whoseDocumentIsNotSaidMayBeAVictims() {
        Holding kept = Holding.builder()
                .party(ref("p1"))
                .manner(HoldingManner.WITHHELD_FROM_BEARER)
                .build();
        Item passport = Item.builder("it1").addIdentifiers(PASSPORT).build();
        assertThat(findings(OFFENDER, (file, person) -> file.addItem(passport)))
                .extracting(Finding::pointer)
                .containsExactly("/items/0/identifiers/0");
        assertThat(findings(
                        OFFENDER,
                        (file, person) -> file.addItem(
                                passport.toBuilder().addHolding(kept).build())))
                .extracting(Finding::pointer)
                .containsExactly("/items/0/identifiers/0");
        Holding own = kept.toBuilder().manner(HoldingManner.BEARER).build();
        assertThat(findings(
                        OFFENDER,
                        (file, person) -> file.addItem(
                                passport.toBuilder().addHolding(own).build())))
                .isEmpty();
    }

    @Test
    void whereVictimsLiveOrStayIsNotGivenExactly() {
        assertThat(placed(PlaceRole.OF_SHELTER, ParticipantRole.EXPLOITER)).containsExactly("/places/0/address");
        assertThat(placed(PlaceRole.OF_RESIDENCE, ParticipantRole.VICTIM)).containsExactly("/places/0/address");
        assertThat(placed(PlaceRole.OF_RESIDENCE, ParticipantRole.EXPLOITER)).isEmpty();
        assertThat(placed(PlaceRole.OF_EXPLOITATION, ParticipantRole.VICTIM)).isEmpty();
        Organization refuge = Organization.builder("o1")
                .kind(OrganizationKind.SHELTER)
                .seat(ref("pl1"))
                .build();
        assertThat(findings(
                        OFFENDER,
                        (file, person) -> file.addOrganization(refuge)
                                .addPlace(place("pl1").address(HOUSE).build())))
                .extracting(Finding::pointer)
                .containsExactly("/places/0/address");
        Place shelter = place("pl1").kind(PlaceKind.SHELTER).address(HOUSE).build();
        assertThat(findings(OFFENDER, (file, person) -> file.addPlace(shelter)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("where protected people live, stay or come from (shelter)"));
    }

    private static List<String> placed(PlaceRole place, ParticipantRole role) {
        IncidentPlace at = IncidentPlace.builder().place(ref("pl1")).role(place).build();
        return findings(
                        (file, person) -> file.addIncident(incident()
                                .addParticipant(part("p1", role))
                                .addPlace(at)
                                .build()),
                        (file, person) ->
                                file.addPlace(place("pl1").address(HOUSE).build()))
                .stream()
                .map(Finding::pointer)
                .toList();
    }

    private static Map<String, Part> coarse() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("initials", named(name("A. E.", NameKind.INITIALS)));
        all.put("initials of several letters", named(name("Дж. Sh. ABC", NameKind.INITIALS)));
        all.put("pseudonym", named(name("Bela", NameKind.PSEUDONYM)));
        all.put(
                "year of birth",
                (file, person) ->
                        person.birth(Birth.builder().time(Cases.on("1990")).build()));
        all.put(
                "pseudonymous key",
                (file, person) -> person.addIdentifiers(Identifier.builder()
                        .scheme(IdentifierScheme.PSEUDONYMOUS_KEY)
                        .value("1")
                        .build()));
        all.put("label", (file, person) -> person.label(LocalizedText.of("en", "an Uzbek worker, citizen A.")));
        all.put(
                "town",
                lives(place("pl1")
                        .kind(PlaceKind.CITY)
                        .addName(name("Almaty", NameKind.OFFICIAL))
                        .coordinates(point("43.25", "76.95", null))));
        all.put("wide area", lives(place("pl1").coordinates(point("43.25", "76.95", 25_000))));
        all.put(
                "rounded",
                lives(place("pl1").coordinates(point("43.0", "77.1", null)).precision(PlacePrecision.COARSENED)));
        all.put(
                "region around",
                lives(
                        place("pl1").within(ref("pl2")),
                        place("pl2").kind(PlaceKind.REGION).coordinates(point("43.25", "76.95", null))));
        all.put(
                "house in the same town",
                lives(
                        place("pl1").kind(PlaceKind.TOWN),
                        place("pl2").within(ref("pl1")).address(HOUSE)));
        all.put(
                "house in the same named place",
                lives(
                        place("pl1").addName(name("Almaty", NameKind.OFFICIAL)),
                        place("pl2").within(ref("pl1")).address(HOUSE)));
        all.put(
                "far from a house",
                lives(place("pl1").position(near("pl2", 30_000)), place("pl2").address(HOUSE)));
        all.put(
                "code of a settlement",
                lives(place("pl1")
                        .addIdentifiers(Identifier.builder()
                                .scheme(IdentifierScheme.KATO)
                                .value("750000000")
                                .build())));
        return all;
    }

    private static List<Finding> findings(Part reason, Part identification) {
        CaseFileBuilder file = publicFile().sources(List.of(Cases.source("s1")));
        PersonBuilder person = Person.builder("p1");
        reason.addTo(file, person);
        identification.addTo(file, person);
        List<Person> persons = new ArrayList<>(List.of(person.build()));
        persons.addAll(file.build().persons());
        return CaseValidator.standard().check(file.persons(persons).build()).stream()
                .filter(finding -> finding.code().startsWith("disclosure."))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsProtectedIsNotIdentifiedInAnyWay() {
        return reasons().entrySet().stream()
                .flatMap(reason -> identifications().entrySet().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                reason.getKey() + ": " + way.getKey().strip(),
                                () -> assertThat(findings(reason.getValue(), way.getValue()))
                                        .singleElement()
                                        .satisfies(finding -> {
                                            assertThat(finding.code()).isEqualTo("disclosure.public-identifier");
                                            assertThat(finding.pointer()
                                                            .replaceFirst(
                                                                    "^/persons/0/claims/[0-9]",
                                                                    "/persons/0/claims/CLAIM")
                                                            .replaceFirst("^/relations/[0-9]", "/relations/RELATION"))
                                                    .isEqualTo(way.getKey().strip());
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayBeNamedMayBeNamedInAnyWay() {
        return free().entrySet().stream()
                .flatMap(reason -> identifications().entrySet().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                reason.getKey() + ": " + way.getKey().strip(),
                                () -> assertThat(findings(reason.getValue(), way.getValue()))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> whatIsCoarseIsAllowedForAll() {
        return reasons().entrySet().stream()
                .flatMap(reason -> coarse().entrySet().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                reason.getKey() + ": " + way.getKey(),
                                () -> assertThat(findings(reason.getValue(), way.getValue()))
                                        .isEmpty())));
    }

    private static List<String> group(PersonGroupBuilder group) {
        CaseFileBuilder file =
                publicFile().addGroup(group.build()).addIncident(takingPart(part("g1", ParticipantRole.VICTIM)));
        return CaseValidator.standard().check(file.build()).stream()
                .map(finding -> finding.code() + ' ' + finding.pointer())
                .toList();
    }

    @Test
    void aGroupOfVictimsIsNotIdentifiedEither() {
        assertThat(group(PersonGroup.builder("g1").addIdentifiers(PASSPORT)))
                .containsExactly("disclosure.public-identifier /groups/0/identifiers/0");
        assertThat(group(PersonGroup.builder("g1").addName(name("Examples", NameKind.AS_WRITTEN))))
                .containsExactly("disclosure.public-identifier /groups/0/names/0");
        for (LocalizedText named : List.of(
                LocalizedText.of("en", "Karimov family"),
                LocalizedText.of("en", "the Karimovs"),
                LocalizedText.of("ru", "семья Каримовых"))) {
            assertThat(group(PersonGroup.builder("g1").label(named)))
                    .containsExactly("disclosure.public-identifier /groups/0/label");
        }
        assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("en", "Karimova and her baby"))))
                .containsExactly("disclosure.public-detail /groups/0/label");
        assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("en", "two Uzbek women from Nepal"))))
                .isEmpty();
        assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("ru", "две женщины из Узбекистана"))))
                .isEmpty();
        assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("en", "two aides of the US Attorney"))))
                .isEmpty();
        for (String peoples : List.of(
                "European and American citizens who were targets",
                "Indians who were trafficked",
                "two Filipinas, three Mexicans and a Swedish girl",
                "Canadians, Lebanese and Moroccans",
                "the British, Germans and Thais")) {
            assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("en", peoples))))
                    .as(peoples)
                    .isEmpty();
        }
        assertThat(group(PersonGroup.builder("g1").label(LocalizedText.of("de", "zwei Frauen vom Markt"))))
                .isEmpty();
    }

    @Test
    void theMessageNamesWhatProtects() {
        Part named = named(name("Ann Example", NameKind.LEGAL));
        String start = "The file is for the public, but this identifies someone ";
        assertThat(message(findings(role(ParticipantRole.VICTIM), named)))
                .isEqualTo(start + "who is protected as: victim");
        assertThat(message(findings(role(ParticipantRole.of("org:secret")), named)))
                .isEqualTo(start + "without any known role that allows naming");
        assertThat(message(findings(reasons().get("child"), named))).isEqualTo(start + "who was a child");
        assertThat(message(findings(reasons().get("mother of a victim"), named)))
                .isEqualTo(start + "by a relative (parent) who is protected");
        assertThat(message(findings(reasons().get("acted upon"), named)))
                .isEqualTo(start + "who is protected as: party affected");
    }

    private static String message(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0).message();
    }

    @Test
    void whatOnlyFewerMaySeeIsNotInAFileForMore() {
        assertThat(findings(and(OFFENDER, restriction(Audience.CASE_TEAM)), (file, person) -> {}))
                .extracting(Finding::code)
                .containsExactly("disclosure.restricted");
        assertThat(findings(
                        and(OFFENDER, restriction(Audience.CASE_TEAM, RestrictionScope.NAME)), (file, person) -> {}))
                .isEmpty();
        assertThat(findings(
                        and(
                                OFFENDER,
                                (file, person) -> person.restriction(Restriction.builder()
                                        .audience(Audience.CASE_TEAM)
                                        .time(Cases.on("2010/2012"))
                                        .build())),
                        (file, person) -> file.created(Timestamp.parse("2020-01-01T00:00:00Z"))))
                .isEmpty();
    }

    /** A file whose parts lie in each other, near each other, and are one and the same. */
    private static CaseFile chained(int size) {
        CaseFileBuilder file = publicFile();
        Participant[] victims = new Participant[size];
        for (int i = 0; i < size; i++) {
            String next = "x" + (i + 1);
            victims[i] = part("p" + i, ParticipantRole.VICTIM);
            file.addPerson(Person.builder("p" + i)
                    .addResidence(Residence.builder().place(ref("x" + i)).build())
                    .build());
            file.addPlace(place("x" + i)
                    .within(ref(next))
                    .position(near("y" + i, 100))
                    .precision(PlacePrecision.WITHHELD)
                    .build());
            file.addPlace(place("y" + i).position(near("y" + (i + 1), 100)).build());
            file.addRelation(Relation.builder("r" + i)
                    .kind(i % 2 == 0 ? RelationKind.SAME_AS : RelationKind.SIBLING)
                    .from(ref("p" + i))
                    .to(ref("p" + (i + 1)))
                    .build());
            file.addItem(Item.builder("it" + i)
                    .addSubject(ref("p" + i))
                    .addSubject(ref("p0"))
                    .build());
        }
        file.addItem(Item.builder("all")
                .subject(Stream.of(victims)
                        .<Ref<? extends Party>>map(each -> ref(each.party().text()))
                        .toList())
                .build());
        return file.addIncident(takingPart(victims)).build();
    }

    private static long allocated(CaseFile file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CaseValidator.standard().check(file);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void theWorkGrowsWithTheFile() {
        allocated(chained(500));
        long half = allocated(chained(4_000));
        long whole = allocated(chained(8_000));
        assertThat(whole).isLessThan(half * 5 / 2);
    }

    private static List<String> withheld(PlaceBuilder... places) {
        CaseFileBuilder file = Cases.file().sources(List.of(Cases.source("s1")));
        Stream.of(places).forEach(place -> file.addPlace(place.build()));
        return CaseValidator.standard().check(file.build()).stream()
                .map(finding -> finding.code() + ' ' + finding.pointer())
                .toList();
    }

    private static PlaceBuilder hidden() {
        return place("pl1").precision(PlacePrecision.WITHHELD);
    }

    @Test
    void aWithheldPlaceIsNotGivenInAnotherWay() {
        PlaceBuilder exact = place("pl2").coordinates(point("43.25", "76.95", null));
        String rule = "place.withheld-but-exact /places/0/";
        assertThat(withheld(hidden().addClaim(claim(
                                "c1",
                                Place.builder("pl1")
                                        .coordinates(point("43.25", "76.95", null))
                                        .build())
                        .build())))
                .containsExactly(rule + "claims/0/says/coordinates");
        assertThat(withheld(hidden().addIdentifiers(osm()))).containsExactly(rule + "identifiers/0");
        assertThat(withheld(hidden().position(near("pl2", 200)), exact)).containsExactly(rule + "position");
        assertThat(withheld(
                        hidden().position(near("pl2", 200)),
                        place("pl2").position(near("pl3", 50)),
                        place("pl3").address(HOUSE)))
                .containsExactly(rule + "position");
        assertThat(withheld(
                        hidden().position(near("pl2", 200)),
                        place("pl2").kind(PlaceKind.MARKET).addName(name("Green Bazaar", NameKind.OFFICIAL))))
                .containsExactly(rule + "position");
        assertThat(withheld(hidden().within(ref("pl2")), place("pl2").address(HOUSE)))
                .containsExactly(rule + "within");
        assertThat(withheld(hidden(), place("pl2").within(ref("pl1")).address(HOUSE)))
                .containsExactly("place.withheld-but-exact /places/1/address");
        assertThat(withheld(hidden(), exact.position(near("pl1", 200))))
                .containsExactly("place.withheld-but-exact /places/1/position");
    }

    @Test
    void aWithheldPlaceMayBeGivenAsAnArea() {
        assertThat(withheld(hidden().coordinates(point("43.0", "77.0", 50_000))))
                .isEmpty();
        assertThat(withheld(hidden().position(near("pl2", 50_000)), place("pl2").address(HOUSE)))
                .isEmpty();
        assertThat(withheld(hidden().position(near("pl2", 200)), place("pl2"))).isEmpty();
        assertThat(withheld(
                        hidden().within(ref("pl2")),
                        place("pl2").kind(PlaceKind.CITY).coordinates(point("43.25", "76.95", null))))
                .isEmpty();
        assertThat(withheld(hidden().position(near("pl2", 200)), place("pl2").position(near("pl1", 200))))
                .isEmpty();
    }
}
