package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.absent;
import static io.github.manumit.validation.Cases.claim;
import static io.github.manumit.validation.Cases.empty;
import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.incident;
import static io.github.manumit.validation.Cases.name;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.publicFile;
import static io.github.manumit.validation.Cases.ref;
import static io.github.manumit.validation.Cases.source;
import static io.github.manumit.validation.Cases.unknown;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Producer;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.LanguageKnowledge;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.party.Sex;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Timestamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Examples of the rules for values, codes, ids, the header, claims and disclosure. */
final class GeneralExamples {

    private final List<RuleExample> all = new ArrayList<>();

    static List<RuleExample> all() {
        GeneralExamples examples = new GeneralExamples();
        examples.values();
        examples.codes();
        examples.header();
        examples.claims();
        examples.disclosure();
        return examples.all;
    }

    private void add(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        all.add(RuleExample.of(code, sound, broken, pointer));
    }

    private void values() {
        add("required.missing", file(), file().formatVersion(null), "/formatVersion");
        add("required.missing", named("A. B."), named(null), "/persons/0/names/0/text");
        add("required.missing", named("A. B."), named(" "), "/persons/0/names/0/text");
        add("format-version.malformed", file(), file().formatVersion("1"), "/formatVersion");
        add("text.too-long", named("a".repeat(500)), named("a".repeat(501)), "/persons/0/names/0/text");
        add("number.out-of-bounds", file().revision(1), file().revision(0), "/revision");
        add("number.out-of-bounds", at("90", "180"), at("90.01", "180"), "/places/0/coordinates/latitude");
        add("number.out-of-bounds", at("-90", "-180"), at("-90", "-180.5"), "/places/0/coordinates/longitude");
        add("text.not-nfc", named("\u00e9t\u00e9"), named("e\u0301te"), "/persons/0/names/0/text");
    }

    private static CaseFileBuilder named(String text) {
        return file().persons(List.of(
                Person.builder("p1").addName(name(text, NameKind.INITIALS)).build()));
    }

    private static CaseFileBuilder at(String latitude, String longitude) {
        return file().places(List.of(Place.builder("pl1")
                .coordinates(new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude), null))
                .build()));
    }

    private void codes() {
        add("code.unknown", file(), sexed("femal"), "/persons/0/sex");
        add("code.unknown", file(), sexed("zzzzzzzzz"), "/persons/0/sex");
        add("code.unknown", placed("shed"), placed("outbuilding"), "/places/0/kind");
        add("code.local", file(), sexed("org:hijra"), "/persons/0/sex");
        add("code.scheme-form", placed("geonames:P.PPL"), placed("geonames:town"), "/places/0/kind");
        add("code.scheme-form", placed("osm:amenity=marketplace"), placed("osm:bazaar"), "/places/0/kind");
        add("code.scheme-form", placed("htcds:FollowUp"), placed("htcds:"), "/places/0/kind");
        add("format-version.newer", file(), file().formatVersion("999.0"), "/formatVersion");
        add("code.newer", file().formatVersion("999.0"), sexed("intersexed").formatVersion("999.0"), "/persons/0/sex");
        Jurisdiction land = Jurisdiction.builder("j1")
                .code(JurisdictionCode.parse("org:land"))
                .build();
        Jurisdiction again = Jurisdiction.builder("j2")
                .code(JurisdictionCode.parse("org:land"))
                .build();
        add("jurisdiction.unknown", in("KZ-19"), in("VV"), "/incidents/0/jurisdictions/0");
        add("jurisdiction.subdivision-unknown", in("KZ-ALM"), in("KZ-99"), "/incidents/0/jurisdictions/0");
        Jurisdiction around =
                land.toBuilder().within(JurisdictionCode.parse("org:land")).build();
        add(
                "hierarchy.cycle",
                file().jurisdictions(List.of(land)),
                file().jurisdictions(List.of(around)),
                "/jurisdictions/0/within");
        add(
                "jurisdiction.unknown",
                in("org:land").jurisdictions(List.of(land)),
                in("org:land"),
                "/incidents/0/jurisdictions/0");
        add(
                "code.listed-twice",
                file().jurisdictions(List.of(land)),
                file().jurisdictions(List.of(land, again)),
                "/jurisdictions/1/code");
        Statute act = Statute.builder("st1").code(StatuteCode.parse("org:act")).build();
        Statute twin = Statute.builder("st2").code(StatuteCode.parse("org:act")).build();
        add(
                "code.listed-twice",
                file().statutes(List.of(act)),
                file().statutes(List.of(act, twin)),
                "/statutes/1/code");
        add(
                "statute.unknown",
                qualified("org:act").statutes(List.of(act)),
                qualified("org:act"),
                "/proceedings/0/qualification/0/statute");
        Person bare = Person.builder("p1").build();
        add("property.unknown", file(), file().persons(List.of(extended("zodiac"))), "/persons/0");
        add("property.unknown", file(), file().extensions(unknown("zodiac")), "");
        Handling handling = Handling.builder().extensions(unknown("zodiac")).build();
        add("property.unknown", file(), file().handling(handling), "/handling");
        Citizenship citizenship = Citizenship.builder()
                .country(JurisdictionCode.parse("KZ"))
                .extensions(unknown("zodiac"))
                .build();
        add(
                "property.unknown",
                file().persons(List.of(bare)),
                file().persons(List.of(
                        bare.toBuilder().addCitizenship(citizenship).build())),
                "/persons/0/citizenships/0");
        Quantity children =
                Quantity.of(2).toBuilder().extensions(unknown("value")).build();
        add(
                "extension.known-property",
                file().persons(List.of(bare)),
                file().persons(List.of(bare.toBuilder().children(children).build())),
                "/persons/0/children");
        add(
                "extension.known-property",
                file().persons(List.of(bare)),
                file().persons(List.of(extended("names"))),
                "/persons/0");
        add("id.duplicate", file().persons(List.of(bare)), file().persons(List.of(bare, bare)), "/persons/1/id");
    }

    private static PersonBuilder bare() {
        return Person.builder("p1");
    }

    private static Person extended(String name) {
        return Person.builder("p1").extensions(unknown(name)).build();
    }

    private static CaseFileBuilder sexed(String word) {
        return file().persons(List.of(Person.builder("p1").sex(Sex.of(word)).build()));
    }

    private static CaseFileBuilder placed(String word) {
        return file().places(
                        List.of(Place.builder("pl1").kind(PlaceKind.of(word)).build()));
    }

    private static CaseFileBuilder in(String code) {
        return empty().incidents(List.of(
                incident().jurisdictions(List.of(JurisdictionCode.parse(code))).build()));
    }

    private static CaseFileBuilder qualified(String statute) {
        return file().proceedings(List.of(Proceeding.builder("pr1")
                .addQualification(
                        Citation.builder().statute(StatuteCode.parse(statute)).build())
                .build()));
    }

    private void header() {
        CaseFileBuilder relative = file().id("case-1");
        add("case.empty", file(), empty(), "");
        add("case.id-not-absolute", file(), relative, "/id");
        add("case.id-not-absolute", file(), file().id("https://case.example/1#a"), "/id");
        add("header.modified-before-created", dated("2026-01-02"), dated("2026-01-01"), "/modified");
        add("handling.retention-before-creation", kept("2027", null), kept("2025", null), "/handling/retainUntil");
        add("handling.review-after-retention", kept("2027", "2026-06"), kept("2027", "2028-01"), "/handling/reviewOn");
    }

    private static CaseFileBuilder dated(String modified) {
        return file().created(Timestamp.parse("2026-01-02T00:00:00Z"))
                .modified(Timestamp.parse(modified + "T00:00:00Z"));
    }

    private static CaseFileBuilder kept(String until, String review) {
        Handling handling = Handling.builder()
                .retainUntil(PartialDate.parse(until))
                .reviewOn(review == null ? null : PartialDate.parse(review))
                .build();
        return file().created(Timestamp.parse("2026-01-02T00:00:00Z")).handling(handling);
    }

    private void defaults() {
        CaseFileBuilder sound = eventsOf(null);
        add("incidents.repeat-default", sound, eventsOf(Ref.to("inc1")), "/events/0/incidents");
        List<Person> persons = Stream.of("p1", "p2", "p3")
                .map(id -> Person.builder(id)
                        .addSource(SourceRef.of(Ref.<Source>to("s1")))
                        .build())
                .toList();
        List<Person> silent = Stream.of("p1", "p2", "p3")
                .map(id -> Person.builder(id).build())
                .toList();
        CaseFileBuilder stated =
                file().addSource(Source.builder("s1").build()).addDefaultSource(SourceRef.of(Ref.<Source>to("s1")));
        add(
                "sources.repeat-default",
                stated.persons(silent),
                file().addSource(Source.builder("s1").build()).persons(persons),
                "/persons/0/sources");
    }

    private static CaseFileBuilder eventsOf(@Nullable Ref<Incident> incident) {
        List<Event> events = Stream.of("e1", "e2", "e3")
                .map(id -> Event.builder(id)
                        .kind(EventKind.RAID)
                        .incidents(incident == null ? List.of() : List.of(incident))
                        .build())
                .toList();
        return file().events(events);
    }

    private void claims() {
        Person says = Person.builder("p1").sex(Sex.FEMALE).build();
        Person other = Person.builder("p2").sex(Sex.FEMALE).build();
        CaseFileBuilder sound = claimed(claim("c1", says).build());
        add(
                "claim.source-missing",
                sound,
                claimed(claim("c1", says).sources(List.of()).build()),
                "/persons/0/claims/0/sources");
        add(
                "claim.says-nothing",
                sound,
                claimed(claim("c1", Person.builder("p1").build()).build()),
                "/persons/0/claims/0/says");
        add("claim.about-another", sound, claimed(claim("c1", other).build()), "/persons/0/claims/0/says");
        Claim<Person> replacing = claim(
                        "c1",
                        says.toBuilder()
                                .addLanguage(LanguageKnowledge.builder()
                                        .language(LanguageTag.parse("uz"))
                                        .build())
                                .build())
                .addInstead("languages")
                .build();
        add(
                "claim.instead-without-list",
                claimed(replacing),
                claimed(replacing.toBuilder().instead(List.of("occupations")).build()),
                "/persons/0/claims/0/instead/0");
        defaults();
        Person nested =
                says.toBuilder().claims(List.of(claim("c2", says).build())).build();
        add("claim.nested", sound, claimed(claim("c1", nested).build()), "/persons/0/claims/0/says/claims");
        add(
                "claim.alternatives-alone",
                claimed(
                        claim("c1", says).alternatives("a").build(),
                        claim("c2", says).alternatives("a").build()),
                claimed(claim("c1", says).alternatives("a").build()),
                "/persons/0/claims/0/alternatives");
        Inference from = Inference.builder().addFrom(ref("s1")).build();
        CaseFileBuilder inferred = claimed(claim("c1", says)
                        .standing(Standing.INFERRED)
                        .sources(List.of())
                        .inference(from)
                        .build())
                .producer(Producer.builder().name("Office").build());
        String inference = "/persons/0/claims/0/inference";
        add(
                "claim.inference-incomplete",
                inferred,
                claimed(claim("c1", says).standing(Standing.INFERRED).build()),
                inference);
        add("claim.inference-incomplete", inferred, inferred.build().toBuilder().producer(null), inference);
        Person absent = Person.builder("p1").absent(absent("birth")).build();
        add(
                "absent.unknown-component",
                file().persons(List.of(absent)),
                file().persons(List.of(
                        Person.builder("p1").absent(absent("beard")).build())),
                "/persons/0/absent");
        add(
                "absent.contradicts-value",
                file().persons(List.of(absent)),
                file().persons(List.of(
                        absent.toBuilder().sex(Sex.MALE).absent(absent("sex")).build())),
                "/persons/0/absent/sex");
        AbsenceReason open = AbsenceReason.OTHERS_NOT_NAMED;
        Citizenship one =
                Citizenship.builder().country(JurisdictionCode.parse("KZ")).build();
        Person several = Person.builder("p1")
                .addCitizenship(one)
                .addAbsent("citizenships", open)
                .build();
        add(
                "absent.contradicts-value",
                file().persons(List.of(several)),
                file().persons(List.of(
                        several.toBuilder().sex(Sex.MALE).addAbsent("sex", open).build())),
                "/persons/0/absent/sex");
        Citizenship lost = Citizenship.builder()
                .country(JurisdictionCode.parse("KZ"))
                .addAbsent("time", AbsenceReason.UNKNOWN)
                .build();
        add(
                "absent.unknown-component",
                file().persons(List.of(bare().addCitizenship(lost).build())),
                file().persons(List.of(bare().addCitizenship(
                                lost.toBuilder().absent(absent("sex")).build())
                        .build())),
                "/persons/0/citizenships/0/absent");
        add(
                "absent.contradicts-value",
                file().persons(List.of(bare().addCitizenship(lost).build())),
                file().persons(List.of(bare().addCitizenship(
                                lost.toBuilder().time(Cases.on("2020")).build())
                        .build())),
                "/persons/0/citizenships/0/absent/time");
        add(
                "code.unknown",
                sound,
                claimed(claim("c1", Person.builder("p1").sex(Sex.of("mail")).build())
                        .build()),
                "/persons/0/claims/0/says/sex");
        add(
                "reference.unknown",
                sound,
                sound.build().toBuilder().sources(List.of()),
                "/persons/0/claims/0/sources/0/source");
        add(
                "reference.wrong-kind",
                sound,
                sound.build().toBuilder()
                        .sources(List.of())
                        .places(List.of(Place.builder("s1").build())),
                "/persons/0/claims/0/sources/0/source");
        add(
                "hierarchy.cycle",
                sound,
                claimed(claim("c1", says).addReplaces(ref("c1")).build()),
                "/persons/0/claims/0/replaces/0");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static CaseFileBuilder claimed(Claim<Person>... claims) {
        return file().persons(
                        List.of(Person.builder("p1").claims(List.of(claims)).build()))
                .sources(List.of(source("s1")));
    }

    private void disclosure() {
        Person named = Person.builder("p1")
                .addName(name("Ann Example", NameKind.LEGAL))
                .build();
        Person initials =
                Person.builder("p1").addName(name("A.", NameKind.INITIALS)).build();
        String pointer = "/persons/0/names/0";
        add(
                "disclosure.public-identifier",
                publicFile().persons(List.of(initials)),
                publicFile().persons(List.of(named)),
                pointer);
        CaseFileBuilder offender = publicFile()
                .persons(List.of(named))
                .incidents(List.of(incident()
                        .participants(List.of(part("p1", ParticipantRole.EXPLOITER)))
                        .build()));
        CaseFileBuilder victim = publicFile()
                .persons(List.of(named))
                .incidents(List.of(incident()
                        .participants(List.of(part("p1", ParticipantRole.VICTIM)))
                        .build()));
        add("disclosure.public-identifier", offender, victim, pointer);
        CaseFileBuilder both = publicFile()
                .persons(List.of(named))
                .incidents(List.of(incident()
                        .participants(
                                List.of(part("p1", ParticipantRole.VICTIM), part("p1", ParticipantRole.RECRUITER)))
                        .build()));
        add("disclosure.public-identifier", offender, both, pointer);
        CaseFileBuilder child = publicFile()
                .persons(List.of(Cases.aged("p1", 16)
                        .names(List.of(name("Ann Example", null)))
                        .build()))
                .incidents(List.of(incident()
                        .participants(List.of(part("p1", ParticipantRole.EXPLOITER)))
                        .build()));
        add("disclosure.public-identifier", offender, child, pointer);
        CaseFileBuilder restricted = file().persons(List.of(named));
        add("disclosure.public-identifier", restricted, publicFile().persons(List.of(named)), pointer);
        Person described = initials.toBuilder()
                .label(LocalizedText.of("en", "a young worker"))
                .build();
        Person labelled = initials.toBuilder()
                .label(LocalizedText.of("en", "Young woman"))
                .build();
        add(
                "disclosure.public-detail",
                publicFile().persons(List.of(described)),
                publicFile().persons(List.of(labelled)),
                "/persons/0/label");
        add(
                "disclosure.public-detail",
                publicFile().persons(List.of(Cases.born("p1", "1990").build())),
                publicFile().persons(List.of(Cases.born("p1", "1990-06-10").build())),
                "/persons/0/birth/time/date");
        Person kept = initials.toBuilder()
                .restriction(Restriction.builder().audience(Audience.CASE_TEAM).build())
                .build();
        CaseFileBuilder team =
                file().handling(Handling.builder().audience(Audience.CASE_TEAM).build());
        add(
                "disclosure.restricted",
                team.persons(List.of(kept)),
                publicFile().persons(List.of(kept)),
                "/persons/0/restriction");
    }
}
