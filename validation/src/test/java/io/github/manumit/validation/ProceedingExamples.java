package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.aged;
import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.ref;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeBuilder;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionBuilder;
import io.github.manumit.proceeding.Finality;
import io.github.manumit.proceeding.FinalityAt;
import io.github.manumit.proceeding.Liability;
import io.github.manumit.proceeding.Order;
import io.github.manumit.proceeding.OrderKind;
import io.github.manumit.proceeding.Plea;
import io.github.manumit.proceeding.PleaKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
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
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.List;

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
        return examples.all;
    }

    private void add(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        all.add(RuleExample.of(code, sound, broken, pointer));
    }

    private static CaseFileBuilder people() {
        return file().persons(
                        Person.builder("p1").build(),
                        Person.builder("p2").build(),
                        aged("p3", 15).build());
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
                of(proceeding().participants(suspect, witness)),
                of(proceeding().participants(suspect, suspect)),
                second);
        ProceduralParticipant counsel = role("p1", ProceduralRole.DEFENCE_COUNSEL).toBuilder()
                .addActsFor(ref("p2"))
                .build();
        ProceduralParticipant own =
                counsel.toBuilder().actsFor(List.of(ref("p1"))).build();
        add(
                "participant.refers-to-itself",
                of(proceeding().participants(counsel)),
                of(proceeding().participants(own)),
                "/proceedings/0/participants/0/actsFor/0");
        add(
                "proceeding.stages-out-of-order",
                of(staged("2020", "2020-06")),
                of(staged("2021", "2020-06")),
                "/proceedings/0/stages/1/time");
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
        return proceeding().stages(opened, charged);
    }

    private void custody() {
        String party = "/proceedings/0/custody/0/party";
        String code = "custody.role-not-custodial";
        CaseFileBuilder witness = held(role("p1", ProceduralRole.WITNESS), CustodyKind.PRE_TRIAL_DETENTION);
        add(code, held(role("p1", ProceduralRole.SUSPECT), CustodyKind.PRE_TRIAL_DETENTION), witness, party);
        add(code, held(role("p1", ProceduralRole.WITNESS), CustodyKind.IMMIGRATION_DETENTION), witness, party);
        add(code, held(role("p1", ProceduralRole.WITNESS), CustodyKind.PROTECTIVE_CUSTODY), witness, party);
        CaseFileBuilder inGroup = held(role("g1", ProceduralRole.SUSPECT), CustodyKind.PRE_TRIAL_DETENTION)
                .groups(PersonGroup.builder("g1").count(Quantity.of(4)).build());
        add(code, inGroup, witness, party);
        CaseFileBuilder charged = held(role("p1", ProceduralRole.WITNESS), CustodyKind.PRE_TRIAL_DETENTION)
                .charges(charge().build());
        add(code, charged, witness, party);
    }

    private static CaseFileBuilder held(ProceduralParticipant participant, CustodyKind kind) {
        Custody custody = Custody.builder().party(ref("p1")).kind(kind).build();
        return of(proceeding()
                .kind(ProceedingKind.CRIMINAL)
                .participants(participant)
                .custody(custody));
    }

    private static ChargeBuilder charge() {
        return Charge.builder("c1")
                .proceeding(ref("pr1"))
                .addDefendant(ref("p1"))
                .citations(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .build());
    }

    private static CaseFileBuilder charged(ChargeBuilder charge) {
        return of(proceeding(), Proceeding.builder("pr2")).charges(charge.build());
    }

    private void charges() {
        CaseFileBuilder sound = charged(charge());
        add("charge.without-defendant", sound, charged(charge().defendants(List.of())), "/charges/0/defendants");
        CaseFileBuilder said = charged(charge().defendants(List.of()).absent(Cases.absent("defendants")));
        add("charge.without-defendant", said, charged(charge().defendants(List.of())), "/charges/0/defendants");
        add("charge.without-provision", sound, charged(charge().citations()), "/charges/0/citations");
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
        return charge().pleas(Plea.builder()
                .defendant(ref(defendant))
                .kind(PleaKind.NOT_GUILTY)
                .build());
    }

    private static ChargeBuilder counted(String defendant, String victim) {
        return charge().addVictim(ref("p3"))
                .counts(Count.builder()
                        .addDefendant(ref(defendant))
                        .addVictim(ref(victim))
                        .build());
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
        Sentence three = Sentence.builder()
                .kind(SentenceKind.IMPRISONMENT)
                .duration(years(3))
                .build();
        add(
                "sentence.suspended-longer",
                decided(decision()
                        .sentences(three.toBuilder().suspended(years(3)).build())),
                decided(decision()
                        .sentences(three.toBuilder().suspended(years(4)).build())),
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
                decided(decision().finality(open, end)),
                decided(decision().finality(open, same)),
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
                .orders(Order.builder()
                        .kind(OrderKind.COMPENSATION)
                        .liable(liable("p1", first), liable("p2", second))
                        .build()));
    }

    private static Liability liable(String party, long percent) {
        Quantity share = Quantity.of(percent).withUnit(QuantityUnit.PERCENT);
        return Liability.builder().party(ref(party)).share(share).build();
    }

    private static ResultBuilder result() {
        return Result.builder().charge(ref("c1")).result(ResultKind.ACQUITTED);
    }

    private void results() {
        DecisionBuilder own = decision().results(result().build());
        DecisionBuilder elsewhere = decision().proceeding(ref("pr2")).results(result().build());
        String charge = "/decisions/0/results/0/charge";
        String code = "decision.charge-of-other-proceeding";
        add(code, decided(own), decided(elsewhere), charge);
        CaseFileBuilder appeal = of(proceeding(), Proceeding.builder("pr2").addFollows(ref("pr1")))
                .charges(charge().build())
                .decisions(elsewhere.build());
        add(code, appeal, decided(elsewhere), charge);
        DecisionBuilder p1 = decision().results(result().addParty(ref("p1")).build());
        DecisionBuilder p2 = decision().results(result().addParty(ref("p2")).build());
        add("result.party-not-defendant", decided(p1), decided(p2), "/decisions/0/results/0/parties/0");
        Charge counted = charge().counts(Count.builder().id("co1").build()).build();
        Charge other = charge().build().toBuilder()
                .id("c2")
                .counts(Count.builder().id("co2").build())
                .build();
        DecisionBuilder ofOwn = decision().results(result().count(ref("co1")).build());
        DecisionBuilder ofOther = decision().results(result().count(ref("co2")).build());
        add(
                "result.count-of-other-charge",
                of(proceeding()).charges(counted, other).decisions(ofOwn.build()),
                of(proceeding()).charges(counted, other).decisions(ofOther.build()),
                "/decisions/0/results/0/count");
        DecisionBuilder late = decision().time(on("2020")).results(result().build());
        DecisionBuilder early = decision().time(on("2019")).results(result().build());
        add("decision.before-charge", decided(late), decided(early), charge);
        DecisionBuilder evidence = decision()
                .results(result().addGround(ResultGround.LACK_OF_EVIDENCE).build());
        DecisionBuilder means = decision()
                .results(result().addGround(ResultGround.NO_MEANS_PROVEN).build());
        add("decision.child-means", decided(evidence), decided(means), "/decisions/0/results/0/grounds/0");
        CaseFileBuilder adult = decided(means)
                .persons(
                        aged("p3", 25).build(),
                        Person.builder("p1").build(),
                        Person.builder("p2").build());
        add("decision.child-means", adult, decided(means), "/decisions/0/results/0/grounds/0");
    }

    private void citations() {
        Citation cited = Citation.builder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .jurisdiction(JurisdictionCode.parse("KZ"))
                .build();
        Citation other =
                cited.toBuilder().jurisdiction(JurisdictionCode.parse("RU")).build();
        CaseFileBuilder sound = of(proceeding().qualification(cited));
        String place = "/proceedings/0/qualification/0";
        add("citation.jurisdiction-contradicts", sound, of(proceeding().qualification(other)), place + "/jurisdiction");
        add(
                "citation.number-missing",
                sound,
                of(proceeding()
                        .qualification(Citation.builder()
                                .statute(StatuteCode.parse("KZ-CC-2014"))
                                .path(new PathStep(ProvisionLevel.ARTICLE, null))
                                .build())),
                place + "/path/0/value");
        add(
                "citation.says-nothing",
                sound,
                of(proceeding().qualification(Citation.builder().build())),
                place);
    }
}
