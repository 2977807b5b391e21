package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.ref;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeBuilder;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionBuilder;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingBuilder;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultGround;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteBuilder;
import io.github.manumit.statute.StatuteCode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Shapes of case files that make a rule slow which compares everything with everything. */
enum LinearShapes {
    GROUPS_IN_GROUPS(n -> {
        CaseFileBuilder file = persons(n);
        each(
                n,
                i -> file.addGroup(PersonGroup.builder("g" + i)
                        .count(Quantity.of(2L * n))
                        .addMember(ref("p" + i))
                        .addMember(ref("g" + (i + 1)))
                        .build()));
        return file.addGroup(PersonGroup.builder("g" + n).build());
    }),
    PARTS_OF_PARTS(n -> {
        CaseFileBuilder file = persons(n);
        each(
                n,
                i -> file.addGroup(PersonGroup.builder("g" + i)
                        .addMember(ref("p" + i))
                        .addPartOf(ref("g" + (i + 1)))
                        .build()));
        return file.addGroup(PersonGroup.builder("g" + n).build());
    }),
    ENTRIES_OF_ONE_PERSON(n -> {
        CaseFileBuilder file = CaseFile.builder(Cases.ID);
        IncidentBuilder incident = Cases.incident().time(on("2014"));
        each(n, i -> {
            file.addPerson(Cases.born("p" + i, "1990").build());
            incident.addParticipant(part("p" + i, ParticipantRole.VICTIM));
            file.addRelation(same("p" + i, "p" + (i + 1)));
        });
        return file.addPerson(Cases.aged("p" + n, 24).build()).addIncident(incident.build());
    }),
    ENTRIES_OF_ONE_GROUP(n -> {
        CaseFileBuilder file = persons(1);
        each(n, i -> {
            file.addGroup(PersonGroup.builder("g" + i).addMember(ref("p0")).build());
            file.addRelation(same("g" + i, "g" + (i + 1)));
        });
        return file.addGroup(PersonGroup.builder("g" + n).build());
    }),
    ONE_GROUP_DISJOINT_MANY_TIMES(n -> {
        CaseFileBuilder file = persons(2 * n);
        PersonGroup one = PersonGroup.builder("a")
                .disjointWith(Collections.nCopies(n, ref("b")))
                .members(refs(0, n))
                .build();
        return file.addGroup(one)
                .addGroup(PersonGroup.builder("b").members(refs(n, 2 * n)).build());
    }),
    A_KNOWN_GROUP_IN_MANY_CHARGES(n -> {
        CaseFileBuilder file = persons(1);
        file.addGroup(PersonGroup.builder("g")
                .count(Quantity.of(1))
                .members(Collections.nCopies(n, ref("p0")))
                .build());
        each(
                n,
                i -> file.addCharge(charge("c" + i)
                        .addVictim(ref("g"))
                        .addCount(Count.builder().addVictim(ref("p0")).build())
                        .build()));
        return file;
    }),
    A_GROUP_IN_MANY_INCIDENTS(n -> {
        CaseFileBuilder file = CaseFile.builder(Cases.ID);
        file.addGroup(PersonGroup.builder("g")
                .count(Quantity.of(n))
                .members(refs(0, n))
                .build());
        each(n, i -> {
            file.addPerson(Cases.aged("p" + i, 12).build());
            file.addIncident(Incident.builder("i" + i)
                    .addKind(IncidentKind.TRAFFICKING_IN_PERSONS)
                    .time(on(String.valueOf(1000 + i % 1000)))
                    .addParticipant(part("g", ParticipantRole.VICTIM))
                    .build());
        });
        return file;
    }),
    GROUNDS_BY_VICTIMS(n -> {
        CaseFileBuilder file =
                CaseFile.builder(Cases.ID).addPerson(Cases.aged("p0", 12).build());
        IncidentBuilder incident = Cases.incident();
        each(n, i -> incident.addParticipant(part("p0", ParticipantRole.VICTIM)));
        return file.addIncident(incident.build())
                .addCharge(charge("c").build())
                .addDecision(Decision.builder("d")
                        .addResult(Result.builder()
                                .charge(ref("c"))
                                .result(ResultKind.ACQUITTED)
                                .grounds(Collections.nCopies(n, ResultGround.NO_COERCION))
                                .build())
                        .build());
    }),
    RESULTS_BY_COUNTS(n -> {
        ChargeBuilder charge = charge("c").addDefendant(ref("p0"));
        DecisionBuilder decision = Decision.builder("d");
        each(n, i -> {
            charge.addCount(Count.builder().id("k" + i).build());
            decision.addResult(Result.builder()
                    .charge(ref("c"))
                    .count(ref("k" + (n - 1)))
                    .result(ResultKind.CONVICTED)
                    .build());
        });
        return persons(1).addCharge(charge.build()).addDecision(decision.build());
    }),
    PARTIES_BY_COMPLAINANTS(n -> {
        ProceedingBuilder proceeding = Proceeding.builder("pr").kind(ProceedingKind.CRIMINAL);
        each(
                n,
                i -> proceeding
                        .addParticipant(ProceduralParticipant.builder()
                                .party(ref("p" + i))
                                .role(i % 2 == 0 ? ProceduralRole.COMPLAINANT : ProceduralRole.SUSPECT)
                                .build())
                        .addCustody(Custody.builder()
                                .party(ref("p" + i))
                                .kind(CustodyKind.ARREST)
                                .build()));
        return persons(n)
                .addProceeding(proceeding.build())
                .addCharge(charge("c")
                        .proceeding(ref("pr"))
                        .addDefendant(ref("p0"))
                        .build())
                .addDecision(Decision.builder("d")
                        .proceeding(ref("pr"))
                        .addResult(Result.builder()
                                .charge(ref("c"))
                                .result(ResultKind.DISMISSED)
                                .parties(refs(0, n))
                                .build())
                        .build());
    }),
    CHARGES_BY_INCIDENTS_OF_THEIR_PROCEEDING(n -> {
        CaseFileBuilder file = persons(1).addIncident(Cases.incident().build());
        file.addProceeding(Proceeding.builder("pr")
                .about(Collections.nCopies(n, ref("inc1")))
                .build());
        each(n, i -> file.addCharge(charge("c" + i).proceeding(ref("pr")).build()));
        return file;
    }),
    CITATIONS_BY_INCIDENTS_BY_EDITIONS(n -> {
        CaseFileBuilder file = persons(1);
        StatuteBuilder statute = Statute.builder("s").code(StatuteCode.parse("x:s"));
        ChargeBuilder charge = charge("c");
        each(n, i -> {
            file.addIncident(Incident.builder("i" + i)
                    .time(on(String.valueOf(1000 + i % 800)))
                    .build());
            statute.addEdition(
                    Edition.builder().time(on(String.valueOf(1900 + i % 100))).build());
            charge.addIncident(ref("i" + i))
                    .addCitation(
                            Citation.builder().statute(StatuteCode.parse("x:s")).build());
        });
        return file.addStatute(statute.build()).addCharge(charge.build());
    }),
    CITATIONS_BY_JURISDICTIONS(n -> {
        IncidentBuilder incident = Cases.incident();
        ChargeBuilder charge = charge("c");
        each(n, i -> {
            incident.addJurisdiction(JurisdictionCode.parse(
                    "KZ-" + Integer.toString(i % 46_000, 36).toUpperCase(Locale.ROOT)));
            charge.addCitation(
                    Citation.builder().statute(StatuteCode.parse("US-USC")).build());
        });
        return CaseFile.builder(Cases.ID).addIncident(incident.build()).addCharge(charge.build());
    }),
    CITATIONS_BY_PROVISIONS(n -> {
        StatuteBuilder statute = Statute.builder("s").code(StatuteCode.parse("x:s"));
        ChargeBuilder charge = charge("c");
        each(n, i -> {
            List<PathStep> path = List.of(new PathStep(ProvisionLevel.ARTICLE, String.valueOf(i)));
            statute.addProvision(Provision.builder().path(path).build());
            charge.addCitation(Citation.builder()
                    .statute(StatuteCode.parse("x:s"))
                    .path(path)
                    .build());
        });
        return persons(1)
                .addIncident(Cases.incident().build())
                .addStatute(statute.build())
                .addCharge(charge.build());
    }),
    INCIDENTS_BY_PLACES_OF_THEIR_EVENT(n -> {
        CaseFileBuilder file = CaseFile.builder(Cases.ID)
                .addPlace(Place.builder("pl")
                        .jurisdiction(JurisdictionCode.parse("KZ"))
                        .build());
        each(
                n,
                i -> file.addIncident(Incident.builder("i" + i).build())
                        .addCharge(charge("c" + i)
                                .addIncident(ref("i" + i))
                                .addCitation(Citation.builder()
                                        .statute(StatuteCode.parse("US-USC"))
                                        .build())
                                .build()));
        Event event = Event.builder("e")
                .kind(EventKind.RAID)
                .incidents(file.build().incidents().stream().map(Incident::ref).toList())
                .via(Collections.nCopies(n, ref("pl")))
                .build();
        return file.addEvent(event);
    }),
    PLACES_WITHIN_PLACES(n -> {
        CaseFileBuilder file = CaseFile.builder(Cases.ID);
        IncidentBuilder incident = Cases.incident();
        each(n, i -> {
            file.addPlace(Place.builder("pl" + i).within(ref("pl" + (i + 1))).build());
            incident.addPlace(IncidentPlace.builder().place(ref("pl" + i)).build());
        });
        return file.addPlace(Place.builder("pl" + n)
                        .jurisdiction(JurisdictionCode.parse("KZ"))
                        .build())
                .addIncident(incident.build())
                .addCharge(charge("c")
                        .addCitation(Citation.builder()
                                .statute(StatuteCode.parse("US-USC"))
                                .build())
                        .build());
    }),
    PROCEEDINGS_THAT_FOLLOW_ONE(n -> {
        CaseFileBuilder file = persons(1)
                .addProceeding(Proceeding.builder("pr0").build())
                .addProceeding(Proceeding.builder("pr1")
                        .follows(Collections.nCopies(n, ref("pr0")))
                        .build())
                .addCharge(charge("c").proceeding(ref("pr0")).build());
        each(
                n,
                i -> file.addProceeding(Proceeding.builder("x" + i)
                                .addFollows(ref("pr1"))
                                .build())
                        .addDecision(Decision.builder("d" + i)
                                .proceeding(ref("x" + i))
                                .addResult(Result.builder().charge(ref("c")).build())
                                .build()));
        return file;
    }),
    RIVALS_OF_ONE_ID(n -> {
        CaseFileBuilder file = CaseFile.builder(Cases.ID);
        each(n, i -> file.addPerson(Person.builder("x").build()));
        return file.addGroup(PersonGroup.builder("g")
                .partOf(Collections.nCopies(n, ref("x")))
                .build());
    });

    private final IntFunction<CaseFileBuilder> shape;

    LinearShapes(IntFunction<CaseFileBuilder> shape) {
        this.shape = shape;
    }

    CaseFile of(int size) {
        return shape.apply(size).build();
    }

    private static void each(int size, IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(i);
        }
    }

    private static CaseFileBuilder persons(int count) {
        CaseFileBuilder file = CaseFile.builder(Cases.ID);
        each(count, i -> file.addPerson(Person.builder("p" + i).build()));
        return file;
    }

    private static List<Ref<? extends Party>> refs(int from, int to) {
        return IntStream.range(from, to)
                .<Ref<? extends Party>>mapToObj(i -> ref("p" + i))
                .toList();
    }

    private static ChargeBuilder charge(String id) {
        return Charge.builder(id).kind(ChargeKind.SUSPICION);
    }

    private static Relation same(String one, String other) {
        return Relation.builder("r-" + one)
                .kind(RelationKind.SAME_AS)
                .from(Ref.<Party>to(one))
                .to(Ref.<Party>to(other))
                .build();
    }
}
