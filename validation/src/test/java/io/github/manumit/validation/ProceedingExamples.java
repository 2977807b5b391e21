package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.aged;
import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.ref;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeBuilder;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionBuilder;
import io.github.manumit.proceeding.DecisionKind;
import io.github.manumit.proceeding.Finality;
import io.github.manumit.proceeding.FinalityAt;
import io.github.manumit.proceeding.JurisdictionBasis;
import io.github.manumit.proceeding.Liability;
import io.github.manumit.proceeding.Order;
import io.github.manumit.proceeding.OrderKind;
import io.github.manumit.proceeding.Plea;
import io.github.manumit.proceeding.PleaKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingBuilder;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultBuilder;
import io.github.manumit.proceeding.ResultGround;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.proceeding.SentenceKind;
import io.github.manumit.proceeding.SentenceStatus;
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.proceeding.StepKind;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.CitationRole;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples of the rules for proceedings, charges, decisions and citations. */
final class ProceedingExamples {

    private final List<RuleExample> all = new ArrayList<>();

    static List<RuleExample> all() {
        ProceedingExamples examples = new ProceedingExamples();
        examples.proceedings();
        examples.custody();
        examples.charges();
        examples.decisions();
        examples.results();
        examples.citations();
        examples.law();
        return examples.all;
    }

    private void add(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        all.add(RuleExample.of(code, sound, broken, pointer));
    }

    private static CaseFileBuilder people() {
        return file().persons(List.of(
                Person.builder("p1").build(),
                Person.builder("p2").build(),
                aged("p3", 15).build()));
    }

    private static CaseFileBuilder of(ProceedingBuilder... proceedings) {
        CaseFileBuilder file = people();
        for (ProceedingBuilder proceeding : proceedings) {
            file.addProceeding(proceeding.build());
        }
        return file;
    }

    private static ProceedingBuilder proceeding() {
        return Proceeding.builder("pr1");
    }

    private static ProceduralParticipant role(String party, ProceduralRole role) {
        return ProceduralParticipant.builder().party(ref(party)).role(role).build();
    }

    private void proceedings() {
        ProceduralParticipant suspect = role("p1", ProceduralRole.SUSPECT);
        ProceduralParticipant witness = role("p1", ProceduralRole.WITNESS);
        String second = "/proceedings/0/participants/1";
        add(
                "participant.duplicate",
                of(proceeding().participants(List.of(suspect, witness))),
                of(proceeding().participants(List.of(suspect, suspect))),
                second);
        ProceduralParticipant counsel = role("p1", ProceduralRole.DEFENCE_COUNSEL).toBuilder()
                .addActsFor(ref("p2"))
                .build();
        ProceduralParticipant own =
                counsel.toBuilder().actsFor(List.of(ref("p1"))).build();
        add(
                "participant.refers-to-itself",
                of(proceeding().participants(List.of(counsel))),
                of(proceeding().participants(List.of(own))),
                "/proceedings/0/participants/0/actsFor/0");
        add(
                "proceeding.stages-out-of-order",
                of(staged("2020", "2020-06")),
                of(staged("2021", "2020-06")),
                "/proceedings/0/stages/1/time");
        add(
                "proceeding.stage-contradicts-decision",
                notOpened("2020-01", DecisionKind.DECISION_TO_OPEN),
                notOpened("2020-03", DecisionKind.DECISION_TO_OPEN),
                "/proceedings/0/stages/0/stage");
        add(
                "proceeding.stage-contradicts-decision",
                notOpened("2020-03", DecisionKind.REFUSAL_TO_OPEN),
                notOpened("2020-03", DecisionKind.DECISION_TO_OPEN),
                "/proceedings/0/stages/0/stage");
        add(
                "sentence.decided-in-step",
                of(stepped(StepKind.PROSECUTION_REQUEST)),
                of(stepped(StepKind.DELIVERY_OF_JUDGMENT)),
                "/proceedings/0/steps/0/sentences");
        ProceedingBuilder earlier = Proceeding.builder("pr2").time(on("2020"));
        add(
                "proceeding.before-followed",
                of(proceeding().addFollows(ref("pr2")).time(on("2020")), earlier),
                of(proceeding().addFollows(ref("pr2")).time(on("2019")), earlier),
                "/proceedings/0/follows/0");
    }

    private static ProceedingBuilder staged(String first, String second) {
        StageAt opened =
                StageAt.builder().stage(ProceedingStage.OPENED).time(on(first)).build();
        StageAt charged = StageAt.builder()
                .stage(ProceedingStage.CHARGED)
                .time(on(second))
                .build();
        return proceeding().stages(List.of(opened, charged));
    }

    /** A proceeding that was not opened at a time, with a decision of February 2020. */
    private static CaseFileBuilder notOpened(String time, DecisionKind kind) {
        StageAt stage = StageAt.builder()
                .stage(ProceedingStage.NOT_OPENED)
                .time(on(time))
                .build();
        Decision decision = Decision.builder("d1")
                .proceeding(ref("pr1"))
                .kind(kind)
                .time(on("2020-02"))
                .build();
        return of(proceeding().stages(List.of(stage))).decisions(List.of(decision));
    }

    private static ProceedingBuilder stepped(StepKind kind) {
        return proceeding()
                .steps(List.of(ProceduralStep.builder()
                        .kind(kind)
                        .addSentence(punished(null))
                        .build()));
    }

    private static Sentence punished(@Nullable SentenceStatus status) {
        return Sentence.builder().kind(SentenceKind.IMPRISONMENT).status(status).build();
    }

    private void custody() {
        String party = "/proceedings/0/custody/0/party";
        String code = "custody.role-not-custodial";
        CaseFileBuilder witness = held(role("p1", ProceduralRole.WITNESS), CustodyKind.PRE_TRIAL_DETENTION);
        add(code, held(role("p1", ProceduralRole.SUSPECT), CustodyKind.PRE_TRIAL_DETENTION), witness, party);
        add(code, held(role("p1", ProceduralRole.WITNESS), CustodyKind.IMMIGRATION_DETENTION), witness, party);
        add(code, held(role("p1", ProceduralRole.WITNESS), CustodyKind.PROTECTIVE_CUSTODY), witness, party);
        CaseFileBuilder inGroup = held(role("g1", ProceduralRole.SUSPECT), CustodyKind.PRE_TRIAL_DETENTION)
                .groups(List.of(PersonGroup.builder("g1").count(Quantity.of(4)).build()));
        add(code, inGroup, witness, party);
        CaseFileBuilder charged = held(role("p1", ProceduralRole.WITNESS), CustodyKind.PRE_TRIAL_DETENTION)
                .charges(List.of(charge().build()));
        add(code, charged, witness, party);
    }

    private static CaseFileBuilder held(ProceduralParticipant participant, CustodyKind kind) {
        Custody custody = Custody.builder().party(ref("p1")).kind(kind).build();
        return of(proceeding()
                .kind(ProceedingKind.CRIMINAL)
                .participants(List.of(participant))
                .custody(List.of(custody)));
    }

    private static ChargeBuilder charge() {
        return Charge.builder("c1")
                .proceeding(ref("pr1"))
                .addDefendant(ref("p1"))
                .addCitation(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .build());
    }

    private static CaseFileBuilder charged(ChargeBuilder charge) {
        return of(proceeding(), Proceeding.builder("pr2")).charges(List.of(charge.build()));
    }

    private void charges() {
        CaseFileBuilder sound = charged(charge());
        add("charge.without-defendant", sound, charged(charge().defendants(List.of())), "/charges/0/defendants");
        CaseFileBuilder said = charged(charge().defendants(List.of()).absent(Cases.absent("defendants")));
        add("charge.without-defendant", said, charged(charge().defendants(List.of())), "/charges/0/defendants");
        add("charge.without-provision", sound, charged(charge().citations(List.of())), "/charges/0/citations");
        CaseFileBuilder inWords = charged(charge().citations(List.of()).addOffence(Offence.FORCED_LABOUR));
        add("charge.without-provision", inWords, charged(charge().citations(List.of())), "/charges/0/citations");
        Count forced = Count.builder().addOffence(Offence.FORCED_LABOUR).build();
        Count unnamed = Count.builder().number("2").build();
        ChargeBuilder none = charge().citations(List.of());
        add(
                "charge.without-provision",
                charged(none.counts(List.of(forced))),
                charged(none.counts(List.of(forced, unnamed))),
                "/charges/0/citations");
        add(
                "charge.without-provision",
                charged(charge().citations(List.of()).absent(Cases.absent("offences"))),
                charged(charge().citations(List.of()).absent(Cases.absent("victims"))),
                "/charges/0/citations");
        add("plea.not-defendant", charged(pleaded("p1")), charged(pleaded("p2")), "/charges/0/pleas/0/defendant");
        String counts = "/charges/0/counts/0/";
        add(
                "count.victim-not-in-charge",
                charged(counted("p1", "p3")),
                charged(counted("p1", "p2")),
                counts + "victims/0");
        CaseFileBuilder one = charged(counted("p1", "p3"));
        add("count.defendant-not-in-charge", one, charged(counted("p2", "p3")), counts + "defendants/0");
    }

    private static ChargeBuilder pleaded(String defendant) {
        return charge().pleas(List.of(Plea.builder()
                .defendant(ref(defendant))
                .kind(PleaKind.NOT_GUILTY)
                .build()));
    }

    private static ChargeBuilder counted(String defendant, String victim) {
        return charge().addVictim(ref("p3"))
                .counts(List.of(Count.builder()
                        .addDefendant(ref(defendant))
                        .addVictim(ref(victim))
                        .build()));
    }

    private static DecisionBuilder decision() {
        return Decision.builder("d1").proceeding(ref("pr1"));
    }

    private static CaseFileBuilder decided(DecisionBuilder... decisions) {
        CaseFileBuilder file = charged(charge().addVictim(ref("p3")).time(on("2020")));
        for (DecisionBuilder decision : decisions) {
            file.addDecision(decision.build());
        }
        return file;
    }

    private void decisions() {
        Decision imposed = Decision.builder("d1").addSentence(punished(null)).build();
        Decision offered = imposed.toBuilder()
                .sentences(List.of(punished(SentenceStatus.PROPOSED)))
                .build();
        add(
                "sentence.not-decided",
                file().decisions(List.of(imposed)),
                file().decisions(List.of(offered)),
                "/decisions/0/sentences/0/status");
        Sentence three = Sentence.builder()
                .kind(SentenceKind.IMPRISONMENT)
                .duration(years(3))
                .build();
        add(
                "sentence.suspended-longer",
                decided(decision()
                        .sentences(List.of(three.toBuilder().suspended(years(3)).build()))),
                decided(decision()
                        .sentences(List.of(three.toBuilder().suspended(years(4)).build()))),
                "/decisions/0/sentences/0/suspended");
        add("liability.shares-over-100", ordered(60, 40), ordered(60, 41), "/decisions/0/orders/0/liable");
        FinalityAt open = FinalityAt.builder()
                .finality(Finality.OPEN_TO_APPEAL)
                .time(on("2021-03-01"))
                .build();
        FinalityAt end =
                FinalityAt.builder().finality(Finality.FINAL).time(on("2021")).build();
        FinalityAt same = end.toBuilder().time(on("2021-03-01")).build();
        add(
                "finality.final-and-open",
                decided(decision().finality(List.of(open, end))),
                decided(decision().finality(List.of(open, same))),
                "/decisions/0/finality/1/finality");
        DecisionBuilder first = Decision.builder("d2").proceeding(ref("pr1")).time(on("2021"));
        DecisionBuilder self = decision().reviews(ref("d1"));
        DecisionBuilder review = decision().reviews(ref("d2"));
        add(
                "decision.before-reviewed",
                decided(review.time(on("2021")), first),
                decided(decision().reviews(ref("d2")).time(on("2020")), first),
                "/decisions/0/reviews");
        add("decision.reviews-itself", decided(first), decided(self), "/decisions/0/reviews");
    }

    private static Duration years(int years) {
        return Duration.of(IsoDuration.ofYears(years));
    }

    private static CaseFileBuilder ordered(long first, long second) {
        return decided(decision()
                .orders(List.of(Order.builder()
                        .kind(OrderKind.COMPENSATION)
                        .addLiable(liable("p1", first), liable("p2", second))
                        .build())));
    }

    private static Liability liable(String party, long percent) {
        Quantity share = Quantity.of(percent).withUnit(QuantityUnit.PERCENT);
        return Liability.builder().party(ref(party)).share(share).build();
    }

    private static ResultBuilder result() {
        return Result.builder().charge(ref("c1")).result(ResultKind.ACQUITTED);
    }

    private void results() {
        DecisionBuilder own = decision().results(List.of(result().build()));
        DecisionBuilder elsewhere = decision().proceeding(ref("pr2")).results(List.of(result().build()));
        String charge = "/decisions/0/results/0/charge";
        String code = "decision.charge-of-other-proceeding";
        add(code, decided(own), decided(elsewhere), charge);
        CaseFileBuilder appeal = of(proceeding(), Proceeding.builder("pr2").addFollows(ref("pr1")))
                .charges(List.of(charge().build()))
                .decisions(List.of(elsewhere.build()));
        add(code, appeal, decided(elsewhere), charge);
        DecisionBuilder p1 =
                decision().results(List.of(result().addParty(ref("p1")).build()));
        DecisionBuilder p2 =
                decision().results(List.of(result().addParty(ref("p2")).build()));
        add("result.party-not-defendant", decided(p1), decided(p2), "/decisions/0/results/0/parties/0");
        Charge counted =
                charge().counts(List.of(Count.builder().id("co1").build())).build();
        Charge other = charge().build().toBuilder()
                .id("c2")
                .counts(List.of(Count.builder().id("co2").build()))
                .build();
        DecisionBuilder ofOwn =
                decision().results(List.of(result().count(ref("co1")).build()));
        DecisionBuilder ofOther =
                decision().results(List.of(result().count(ref("co2")).build()));
        add(
                "result.count-of-other-charge",
                of(proceeding()).charges(List.of(counted, other)).decisions(List.of(ofOwn.build())),
                of(proceeding()).charges(List.of(counted, other)).decisions(List.of(ofOther.build())),
                "/decisions/0/results/0/count");
        DecisionBuilder late = decision().time(on("2020")).results(List.of(result().build()));
        DecisionBuilder early = decision().time(on("2019")).results(List.of(result().build()));
        add("decision.before-charge", decided(late), decided(early), charge);
        DecisionBuilder evidence = decision()
                .results(List.of(
                        result().addGround(ResultGround.LACK_OF_EVIDENCE).build()));
        DecisionBuilder means = decision()
                .results(
                        List.of(result().addGround(ResultGround.NO_MEANS_PROVEN).build()));
        add("decision.child-means", decided(evidence), decided(means), "/decisions/0/results/0/grounds/0");
        CaseFileBuilder adult = decided(means)
                .persons(List.of(
                        aged("p3", 25).build(),
                        Person.builder("p1").build(),
                        Person.builder("p2").build()));
        add("decision.child-means", adult, decided(means), "/decisions/0/results/0/grounds/0");
    }

    private void citations() {
        Citation cited = Citation.builder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .jurisdiction(JurisdictionCode.parse("KZ"))
                .build();
        Citation other =
                cited.toBuilder().jurisdiction(JurisdictionCode.parse("RU")).build();
        CaseFileBuilder sound = of(proceeding().qualification(List.of(cited)));
        String place = "/proceedings/0/qualification/0";
        add(
                "citation.jurisdiction-contradicts",
                sound,
                of(proceeding().qualification(List.of(other))),
                place + "/jurisdiction");
        add(
                "citation.number-missing",
                sound,
                of(proceeding()
                        .qualification(List.of(Citation.builder()
                                .statute(StatuteCode.parse("KZ-CC-2014"))
                                .addStep(new PathStep(ProvisionLevel.ARTICLE, null))
                                .build()))),
                place + "/path/0/value");
        add(
                "citation.says-nothing",
                sound,
                of(proceeding().qualification(List.of(Citation.builder().build()))),
                place);
    }

    private static Citation cited(String statute, String path) {
        return Citation.ofPath(path).toBuilder()
                .statute(StatuteCode.parse(statute))
                .build();
    }

    /** A case with one incident and one proceeding about it. */
    private static CaseFileBuilder about(IncidentBuilder incident, ProceedingBuilder proceeding) {
        return Cases.empty()
                .incidents(List.of(incident.build()))
                .persons(List.of(
                        Person.builder("p1").build(), Person.builder("p2").build()))
                .proceedings(List.of(proceeding.about(List.of(ref("inc1"))).build()));
    }

    private static CaseFileBuilder under(IncidentBuilder incident, Citation... citations) {
        return about(incident, proceeding().qualification(List.of(citations)));
    }

    private static CaseFileBuilder chargedWith(IncidentBuilder incident, Citation... citations) {
        return about(incident, proceeding())
                .charges(List.of(charge().citations(List.of(citations)).build()));
    }

    private static IncidentBuilder incident(IncidentKind kind) {
        return Incident.builder("inc1").addKind(kind);
    }

    private void law() {
        String place = "/proceedings/0/qualification/0";
        String kz = "KZ-CC-2014";
        Citation exploitation = cited(kz, "article=126;part=3;point=2");

        CaseFileBuilder known = of(proceeding().qualification(List.of(exploitation, cited(kz, "article=126;point=2"))));
        String unknown = "citation.unit-unknown";
        add(
                unknown,
                known,
                of(proceeding().qualification(List.of(cited(kz, "article=126;part=3;point=7")))),
                place + "/path/2");
        add(
                unknown,
                known,
                of(proceeding().qualification(List.of(cited(kz, "article=126;part=4;point=1")))),
                place + "/path/1");
        Citation doubted = cited(kz, "article=126;part=4").toBuilder()
                .marks(List.of(CitationMark.SOURCE_ERROR))
                .build();
        add(
                unknown,
                of(proceeding().qualification(List.of(doubted))),
                of(proceeding().qualification(List.of(cited(kz, "article=126;part=4")))),
                place + "/path/1");
        Statute own = Statute.builder("st1")
                .code(StatuteCode.parse(kz))
                .addProvision(Provision.builder()
                        .path(Citation.ofPath("article=126;part=4").path())
                        .build())
                .build();
        add(
                unknown,
                of(proceeding().qualification(List.of(cited(kz, "article=126;part=4"))))
                        .statutes(List.of(own)),
                of(proceeding().qualification(List.of(cited(kz, "article=126;part=5"))))
                        .statutes(List.of(own)),
                place + "/path/1");

        times(exploitation, place);
        lands(exploitation, place);
        subjects(exploitation, place);
    }

    private void times(Citation exploitation, String place) {
        String code = "citation.not-in-force";
        IncidentKind kind = IncidentKind.UNLAWFUL_DETENTION;
        CaseFileBuilder before = under(incident(kind).time(Cases.on("2012")), exploitation);
        add(code, under(incident(kind).time(Cases.on("2014/2017")), exploitation), before, place);
        add(code, under(incident(kind).time(Cases.on("XXXX-06-10")), exploitation), before, place);
        add(code, under(incident(kind).time(Cases.on("2013?")), exploitation), before, place);
        add(code, under(incident(kind), exploitation), before, place);
        Citation milder = exploitation.toBuilder().role(CitationRole.MILDER_LAW).build();
        add(code, under(incident(kind).time(Cases.on("2012")), milder), before, place);
        add(
                code,
                chargedWith(incident(kind).time(Cases.on("2010")), cited("KZ-CC-1997", "article=128")),
                chargedWith(incident(kind).time(Cases.on("2023")), cited("KZ-CC-1997", "article=128")),
                "/charges/0/citations/0");
        Citation minor = cited("KZ-CC-2014", "article=126;part=3;point=2-1");
        add(
                code,
                under(incident(kind).time(Cases.on("2025")), minor),
                under(incident(kind).time(Cases.on("2023")), minor),
                place);
        Statute own = Statute.builder("st1")
                .code(StatuteCode.parse("KZ-CC-2014"))
                .addEdition(Edition.builder().time(Cases.on("2010/..")).build())
                .build();
        add(code, under(incident(kind).time(Cases.on("2012")), exploitation).statutes(List.of(own)), before, place);
    }

    private void lands(Citation exploitation, String place) {
        String code = "charge.foreign-statute";
        IncidentBuilder abroad =
                incident(IncidentKind.FORCED_LABOUR).jurisdictions(List.of(JurisdictionCode.parse("TR")));
        CaseFileBuilder foreign = under(abroad, exploitation);
        String at = place + "/statute";
        IncidentBuilder home =
                incident(IncidentKind.FORCED_LABOUR).jurisdictions(List.of(JurisdictionCode.parse("KZ-19")));
        add(code, under(home, exploitation), foreign, at);
        add(code, under(incident(IncidentKind.FORCED_LABOUR), exploitation), foreign, at);
        IncidentBuilder soviet =
                incident(IncidentKind.FORCED_LABOUR).jurisdictions(List.of(JurisdictionCode.parse("SU")));
        add(code, under(soviet, exploitation), foreign, at);
        Person citizen = Person.builder("p3")
                .addCitizenship(Citizenship.builder()
                        .country(JurisdictionCode.parse("KZ"))
                        .build())
                .build();
        add(code, under(abroad, exploitation).addPerson(citizen), foreign, at);
        add(
                code,
                about(
                        abroad,
                        proceeding()
                                .jurisdiction(JurisdictionCode.parse("KZ"))
                                .basis(JurisdictionBasis.UNIVERSAL)
                                .qualification(List.of(exploitation))),
                about(
                        abroad,
                        proceeding()
                                .jurisdiction(JurisdictionCode.parse("KZ"))
                                .basis(JurisdictionBasis.TERRITORIAL)
                                .qualification(List.of(exploitation))),
                at);
        Citation ground = cited("KZ-CC-2014", "article=8").toBuilder()
                .role(CitationRole.BASIS_OF_JURISDICTION)
                .build();
        add(code, under(abroad, exploitation, ground), foreign, at);
        Event leg = Event.builder("ev1")
                .kind(EventKind.JOURNEY_LEG)
                .addIncident(ref("inc1"))
                .origin(JurisdictionCode.parse("KZ"))
                .build();
        add(code, under(abroad, exploitation).events(List.of(leg)), foreign, at);
        IncidentBuilder somewhere = Incident.builder("inc1")
                .addKind(IncidentKind.FORCED_LABOUR)
                .addJurisdiction(JurisdictionCode.parse("TR"))
                .addPlace(IncidentPlace.builder().place(ref("pl1")).build());
        add(
                code,
                under(somewhere, exploitation)
                        .places(List.of(Place.builder("pl1").build())),
                foreign,
                at);
        add(code, under(abroad, cited("UN-TIP-2000", "article=3"), cited("EU-2011-36", "article=2")), foreign, at);
        add(code, chargedWith(home, exploitation), chargedWith(abroad, exploitation), "/charges/0/citations/0/statute");
    }

    private static CaseFileBuilder inWords(Offence... offences) {
        return of(Proceeding.builder("pr1").addAbout(ref("inc1")).addOffences(offences))
                .incidents(List.of(incident(IncidentKind.FORCED_LABOUR).build()));
    }

    private void subjects(Citation exploitation, String place) {
        String code = "charge.heading-contradicts";
        Citation cloning = cited("KZ-CC-2014", "article=129");
        IncidentBuilder labour = incident(IncidentKind.FORCED_LABOUR);
        add(code, under(labour, exploitation), under(labour, cloning), place);
        add(
                code,
                under(incident(IncidentKind.FRAUD), cloning),
                under(labour, exploitation, cloning),
                "/proceedings/0/qualification/1");
        CaseFileBuilder rape = inWords(Offence.RAPE);
        add(code, inWords(Offence.FORCED_LABOUR), rape, "/proceedings/0/offences");
        add(code, inWords(Offence.TRAFFICKING_IN_PERSONS, Offence.RAPE), rape, "/proceedings/0/offences");
        add(code, inWords(Offence.RAPE, Offence.THEFT), rape, "/proceedings/0/offences");
        CaseFileBuilder organs = chargedWith(incident(IncidentKind.FORCED_LABOUR), cited("KZ-CC-2014", "article=116"));
        add(
                code,
                chargedWith(incident(IncidentKind.ORGAN_TRAFFICKING), cited("KZ-CC-2014", "article=116")),
                organs,
                "/charges/0/citations");
        // In addition to another charge, it is one more act.
        add(
                code,
                chargedWith(incident(IncidentKind.FORCED_LABOUR), cited("KZ-CC-2014", "article=116"))
                        .charges(List.of(Charge.builder("c2")
                                .proceeding(ref("pr1"))
                                .addDefendant(ref("p1"))
                                .addCitations(exploitation)
                                .build())),
                organs,
                "/charges/0/citations");
        // Data that was not read in a source has no effect.
        add(
                code,
                chargedWith(incident(IncidentKind.FORCED_LABOUR), cited("MD-CC-2002", "article=220")),
                organs,
                "/charges/0/citations");
    }
}
