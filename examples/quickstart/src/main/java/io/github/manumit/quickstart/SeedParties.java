package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.absent;
import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.name;
import static io.github.manumit.quickstart.Seed.on;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Confidence;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.party.Applies;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.GroupBasis;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.MigrationStatus;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.Occupation;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OrganizationKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Residence;
import io.github.manumit.party.ResidenceKind;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Quantity;
import java.util.List;

/** Who took part: persons, groups, organizations. */
final class SeedParties {

    private SeedParties() {}

    static List<Person> persons() {
        return List.of(
                Person.builder("p1")
                        .label(LocalizedText.of("en", "citizen A."))
                        .addName(name("A.", NameKind.INITIALS, "en", NameOrigin.TRANSLATED))
                        .birth(Birth.builder().time(on("1986")).build())
                        .addSource(paragraph("src2", "3"))
                        .addClaim(Claim.<Person>builder()
                                .id("cl4")
                                .standing(Standing.POSSIBLE_READING)
                                .addSource(paragraph("src2", "3"))
                                .alternatives("karasoy")
                                .says(Person.builder("p1")
                                        .birth(Birth.builder()
                                                .time(on("1986"))
                                                .place(Ref.to("pl2"))
                                                .build())
                                        .build())
                                .build())
                        .build(),
                Person.builder("p2")
                        .addName(name("A. N.", NameKind.INITIALS, "en", NameOrigin.TRANSLITERATED))
                        .addOccupation(Occupation.builder()
                                .kind(OccupationKind.PSYCHOLOGIST)
                                .organization(Ref.to("org5"))
                                .build())
                        .addSource(paragraph("src1", "11-12"))
                        .build());
    }

    static List<PersonGroup> groups() {
        return List.of(
                PersonGroup.builder("g1")
                        .count(Quantity.of(2).withOf(Counted.PERSONS))
                        .basis(GroupBasis.FOUND)
                        .addTrait(GroupTrait.builder()
                                .id("tr1")
                                .applies(Applies.EACH)
                                .addCitizenship(Citizenship.builder()
                                        .country(jurisdiction("UZ"))
                                        .build())
                                .build())
                        .addSource(paragraph("src1", "1"))
                        .absent(absent(AbsenceReason.SOURCE_INCOMPLETE, "label", "members"))
                        .build(),
                PersonGroup.builder("g2")
                        .count(Quantity.of(22).withOf(Counted.PERSONS))
                        .basis(GroupBasis.IDENTIFIED)
                        .addDisjointWith(Ref.to("g1"))
                        .addTrait(GroupTrait.builder()
                                .id("tr2")
                                .applies(Applies.EACH)
                                .addResidence(Residence.builder()
                                        .kind(ResidenceKind.ORIGIN)
                                        .jurisdiction(jurisdiction("UZ"))
                                        .build())
                                .addMigrationStatus(MigrationStatus.builder()
                                        .kind(MigrationStatusKind.UNDOCUMENTED)
                                        .country(jurisdiction("KZ"))
                                        .build())
                                .addDocument(DocumentStatus.builder()
                                        .holding(DocumentHolding.LACKING)
                                        .required(true)
                                        .country(jurisdiction("KZ"))
                                        .build())
                                .build())
                        .addSource(paragraph("src1", "5"))
                        .absent(absent(AbsenceReason.SOURCE_INCOMPLETE, "label", "members"))
                        .build());
    }

    static List<Organization> organizations() {
        return List.of(
                Organization.builder("org1")
                        .addName(name(
                                "Almaty region police department",
                                NameKind.TRANSLATED_OFFICIAL,
                                "en",
                                NameOrigin.TRANSLATED))
                        .kind(OrganizationKind.POLICE)
                        .jurisdiction(jurisdiction("KZ-19"))
                        .addSource(paragraph("src1", "1"))
                        .build(),
                Organization.builder("org2")
                        .addName(name(
                                "Department of Combating Organized Crime of the Almaty region",
                                NameKind.TRANSLATED_OFFICIAL,
                                "en",
                                NameOrigin.TRANSLATED))
                        .kind(OrganizationKind.SPECIAL_UNIT)
                        .jurisdiction(jurisdiction("KZ-19"))
                        .addSource(paragraph("src1", "1-3"))
                        .build(),
                Organization.builder("org3")
                        .kind(OrganizationKind.CRIMINAL_NETWORK)
                        .addSource(paragraph("src1", "5"))
                        .standing(Standing.ALLEGED)
                        .confidence(Confidence.LOW)
                        .absent(absent(AbsenceReason.SOURCE_INCOMPLETE, "names"))
                        .build(),
                Organization.builder("org4")
                        .label(LocalizedText.of("en", "Kazakhstan authorities"))
                        .kind(OrganizationKind.STATE)
                        .jurisdiction(jurisdiction("KZ"))
                        .addSource(paragraph("src1", "6"))
                        .build(),
                Organization.builder("org5")
                        .addName(name("Alternativa", NameKind.AS_WRITTEN, "en", NameOrigin.TRANSLITERATED))
                        .kind(OrganizationKind.MOVEMENT)
                        .addSource(paragraph("src1", "11"))
                        .build(),
                Organization.builder("org6")
                        .addName(name(
                                "Global Data Hub on human trafficking", NameKind.AS_WRITTEN, "en", NameOrigin.ORIGINAL))
                        .kind(OrganizationKind.DATA_HUB)
                        .addSource(paragraph("src1", "8"))
                        .build());
    }
}
