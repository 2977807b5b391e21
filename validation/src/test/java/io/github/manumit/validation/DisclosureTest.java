package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.incident;
import static io.github.manumit.validation.Cases.name;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.publicFile;
import static io.github.manumit.validation.Cases.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemKind;
import io.github.manumit.item.ItemUse;
import io.github.manumit.item.ItemUseKind;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Contact;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Recognition;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.Residence;
import io.github.manumit.place.Address;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Contribution;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

    private static final Person NAMED =
            Person.builder("p1").addName(name("Ann Example", NameKind.LEGAL)).build();

    private static List<String> disclosed(CaseFileBuilder file) {
        return CaseValidator.standard().check(file.build()).stream()
                .filter(finding -> finding.code().equals("disclosure.public-identifier"))
                .map(Finding::pointer)
                .toList();
    }

    private static CaseFileBuilder inRole(ParticipantRole role) {
        return publicFile()
                .persons(List.of(NAMED))
                .incidents(List.of(
                        incident().participants(List.of(part("p1", role))).build()));
    }

    private static CaseFileBuilder before(ProceduralRole role) {
        ProceduralParticipant participant =
                ProceduralParticipant.builder().party(ref("p1")).role(role).build();
        return publicFile()
                .persons(List.of(NAMED))
                .proceedings(List.of(
                        Proceeding.builder("pr1").addParticipants(participant).build()));
    }

    private static CaseFileBuilder contributing(ContributorRole role) {
        Contribution contribution =
                Contribution.builder().party(ref("p1")).role(role).build();
        return publicFile()
                .persons(List.of(NAMED))
                .sources(List.of(
                        Source.builder("s1").addContributors(contribution).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim", "captive", "witness", "helper", "worker", "case-worker", "org:word", "zzzz"})
    void whoSufferedHelpedOrHasAnUnknownRoleIsNotNamed(String role) {
        assertThat(disclosed(inRole(ParticipantRole.of(role)))).containsExactly("/persons/0/names/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exploiter",
                "recruiter",
                "recruiter-or-intermediary",
                "broker-or-travel-agent",
                "arresting-authority",
                "journalist",
                "decision-maker"
            })
    void whoIsKnownAsOffenderOfficialOrAuthorMayBeNamed(String role) {
        assertThat(disclosed(inRole(ParticipantRole.of(role)))).isEmpty();
    }

    @Test
    void whoWritesTheNotesOfACaseIsNotNamedForThat() {
        Contribution author = Contribution.builder()
                .party(ref("p1"))
                .role(ContributorRole.AUTHOR)
                .build();
        Source note = Source.builder("s1")
                .kind(SourceKind.CASE_NOTE)
                .addContributors(author)
                .build();
        Source report = note.toBuilder().kind(SourceKind.REPORT).build();
        CaseFileBuilder file = publicFile().persons(List.of(NAMED));
        assertThat(disclosed(file.sources(List.of(report)))).isEmpty();
        assertThat(disclosed(file.sources(List.of(note)))).containsExactly("/persons/0/names/0");
    }

    @Test
    void proceduralRolesAndAuthorshipCount() {
        assertThat(disclosed(before(ProceduralRole.JUDGE))).isEmpty();
        assertThat(disclosed(before(ProceduralRole.DEFENDANT))).isEmpty();
        assertThat(disclosed(before(ProceduralRole.WITNESS))).hasSize(1);
        assertThat(disclosed(before(ProceduralRole.of("org:role")))).hasSize(1);
        assertThat(disclosed(contributing(ContributorRole.AUTHOR))).isEmpty();
        assertThat(disclosed(contributing(ContributorRole.INTERVIEWEE))).hasSize(1);
        assertThat(disclosed(contributing(ContributorRole.BELIEVER))).hasSize(1);
    }

    @Test
    void aDefendantWhoIsAVictimTooIsNotNamed() {
        Charge charge = Charge.builder("c1")
                .addDefendant(ref("p1"))
                .addCitation(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .build())
                .build();
        assertThat(disclosed(publicFile().persons(List.of(NAMED)).charges(List.of(charge))))
                .isEmpty();
        Charge own = charge.toBuilder().addVictim(ref("p1")).build();
        assertThat(disclosed(publicFile().persons(List.of(NAMED)).charges(List.of(own))))
                .hasSize(1);
        Person recognised = NAMED.toBuilder()
                .recognitions(List.of(
                        Recognition.builder().status(RecognitionStatus.VICTIM).build()))
                .build();
        assertThat(disclosed(publicFile().persons(List.of(recognised)).charges(List.of(charge))))
                .hasSize(1);
    }

    @Test
    void onWhomAThingWasUsedIsNotNamed() {
        ItemUse use = ItemUse.builder()
                .item(ref("it1"))
                .use(ItemUseKind.TRANSPORTED_IN)
                .build();
        IncidentBuilder driver = incident().participants(List.of(part("p1", ParticipantRole.DRIVER)));
        CaseFileBuilder drove = publicFile()
                .persons(List.of(NAMED))
                .items(List.of(Item.builder("it1").build()))
                .incidents(List.of(driver.addItem(use).build()));
        assertThat(disclosed(drove)).isEmpty();
        Incident carried =
                driver.items(List.of(use.toBuilder().addOf(ref("p1")).build())).build();
        assertThat(disclosed(drove.incidents(List.of(carried)))).containsExactly("/persons/0/names/0");
    }

    @Test
    void membersShareTheRolesOfTheirGroup() {
        PersonGroup group = PersonGroup.builder("g1").addMember(ref("p1")).build();
        CaseFileBuilder offenders = publicFile()
                .persons(List.of(NAMED))
                .groups(List.of(group))
                .incidents(List.of(incident()
                        .participants(List.of(part("g1", ParticipantRole.EXPLOITER)))
                        .build()));
        assertThat(disclosed(offenders)).isEmpty();
        CaseFileBuilder victims = publicFile()
                .persons(List.of(NAMED))
                .groups(List.of(group))
                .incidents(List.of(incident()
                        .participants(List.of(part("g1", ParticipantRole.CAPTIVE), part("p1", ParticipantRole.GUARD)))
                        .build()));
        assertThat(disclosed(victims)).hasSize(1);
    }

    @Test
    void contactsNumbersAddressesAndDocumentsIdentifyToo() {
        Identifier number = Identifier.builder()
                .scheme(IdentifierScheme.PASSPORT_NUMBER)
                .value("N1")
                .build();
        Identifier key = Identifier.builder()
                .scheme(IdentifierScheme.PSEUDONYMOUS_KEY)
                .value("K1")
                .build();
        Person person = Person.builder("p1")
                .addContact(Contact.builder().value("+0").build())
                .addResidence(Residence.builder().place(ref("pl1")).build())
                .addIdentifiers(key, number)
                .build();
        Place home = Place.builder("pl1")
                .address(Address.builder().street("Road").number("1").build())
                .build();
        Place elsewhere = Place.builder("pl2")
                .address(Address.builder().street("Road").number("2").build())
                .build();
        Item passport = Item.builder("i1")
                .kind(ItemKind.PASSPORT)
                .addSubject(ref("p1"))
                .addIdentifiers(number)
                .build();
        assertThat(disclosed(publicFile()
                        .persons(List.of(person))
                        .places(List.of(home, elsewhere))
                        .items(List.of(passport))))
                .containsExactlyInAnyOrder(
                        "/persons/0/contacts/0",
                        "/persons/0/identifiers/1",
                        "/places/0/address",
                        "/items/0/identifiers/0");
    }

    @Test
    void whatAClaimSaysIdentifiesToo() {
        Person claimed = Person.builder("p1")
                .claims(List.of(Cases.claim("c1", NAMED).build()))
                .build();
        assertThat(disclosed(publicFile().persons(List.of(claimed)).sources(List.of(Cases.source("s1")))))
                .containsExactly("/persons/0/claims/0/says/names/0");
    }
}
