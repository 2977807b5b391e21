package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.JurisdictionBasis;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.CitationRole;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteKind;
import io.github.manumit.value.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks citations against the law as the file and the registry know it, and charges against the incidents that they
 * concern.
 */
final class CitationRules {

    /** Marks that show that the reading is known to be doubtful, or the number wrong. */
    private static final Set<CitationMark> IN_DOUBT = Set.of(
            CitationMark.AMBIGUOUS,
            CitationMark.SOURCE_ERROR,
            CitationMark.NUMBER_FLATTENED,
            CitationMark.TRANSLATED_LEVEL,
            CitationMark.INCOMPLETE,
            CitationMark.NOT_FOUND,
            CitationMark.RENUMBERED,
            CitationMark.MASKED,
            CitationMark.EDITION_UNCERTAIN,
            CitationMark.STATUTE_INFERRED);

    /** Roles of provisions cited as the law that was broken, or as a part of it. */
    private static final Set<CitationRole> SUBSTANTIVE = Set.of(
            CitationRole.PRINCIPAL,
            CitationRole.IN_CONJUNCTION_WITH,
            CitationRole.ALTERNATIVE,
            CitationRole.SUBSIDIARY,
            CitationRole.ATTEMPT_UNDER,
            CitationRole.PREPARATION_UNDER,
            CitationRole.COMPLICITY_UNDER,
            CitationRole.CONSPIRACY_UNDER,
            CitationRole.AGGRAVATION_UNDER);

    /** Accusations based on another state's law, or on no law. */
    private static final Set<ChargeKind> ELSEWHERE =
            Set.of(ChargeKind.EXTRADITION_OFFENCE, ChargeKind.PREDICATE_OFFENCE, ChargeKind.TREATY_COMPLAINT);

    private static final Set<ProceedingKind> ABROAD = Set.of(
            ProceedingKind.EXTRADITION,
            ProceedingKind.SURRENDER,
            ProceedingKind.MUTUAL_LEGAL_ASSISTANCE,
            ProceedingKind.INTERNATIONAL_CRIMINAL,
            ProceedingKind.INTER_STATE,
            ProceedingKind.TREATY_BODY,
            ProceedingKind.HUMAN_RIGHTS);

    /** Statutes that apply as in force on the day of the proceeding, not on the day of the act. */
    private static final Set<StatuteKind> OF_PROCEDURE =
            Set.of(StatuteKind.CRIMINAL_PROCEDURE_CODE, StatuteKind.CIVIL_PROCEDURE_CODE);

    private static final Set<StatuteKind> INTERNATIONAL = Set.of(
            StatuteKind.TREATY,
            StatuteKind.PROTOCOL,
            StatuteKind.CONVENTION,
            StatuteKind.REGIONAL_INSTRUMENT,
            StatuteKind.DIRECTIVE,
            StatuteKind.FRAMEWORK_DECISION,
            StatuteKind.BILATERAL_AGREEMENT,
            StatuteKind.UNIFORM_LAW);

    private static final Set<String> UNIONS = Set.of("EU", "UN");

    private CitationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("citation.unit-unknown")
                        .reads(Citation.class, "marks", "edition")
                        .reads(CaseFile.class, "statutes[]")
                        .readsAll(Statute.class, "code", "provisions")
                        .inFile(Citation.class, CitationRules::unit),
                accused(
                        Rule.warning("citation.not-in-force")
                                .reads(Charge.class, "kind", "incidents", "citations.role", "citations.marks", "counts")
                                .reads(Proceeding.class, "about", "qualification.role", "qualification.marks")
                                .readsAll(Incident.class, "time")
                                .readsAll(Statute.class, "kind", "editions", "provisions"),
                        true,
                        CitationRules::times),
                accused(
                        Rule.warning("charge.foreign-statute")
                                .reads(
                                        Charge.class,
                                        "kind",
                                        "incidents",
                                        "citations[]",
                                        "citations.role",
                                        "counts",
                                        "proceeding")
                                .reads(
                                        Proceeding.class,
                                        "about",
                                        "kind",
                                        "basis",
                                        "qualification[]",
                                        "qualification.role")
                                .reads(
                                        CaseFile.class,
                                        "places[]",
                                        "events[]",
                                        "persons[]",
                                        "groups[]",
                                        "organizations[]",
                                        "proceedings[]")
                                .readsAll(Statute.class, "jurisdiction", "kind")
                                .readsAll(Incident.class, "places", "jurisdictions")
                                .readsAll(
                                        Event.class, "incidents", "place", "from", "to", "via", "origin", "destination")
                                .readsAll(Place.class, "jurisdiction", "within")
                                .readsAll(Person.class, "citizenships", "residences", "birth.place")
                                .readsAll(
                                        PersonGroup.class,
                                        "traits[]",
                                        "traits.citizenships",
                                        "traits.residences",
                                        "traits.birth.place")
                                .readsAll(Organization.class, "jurisdiction", "seat", "activeIn"),
                        true,
                        CitationRules::lands),
                accused(
                        Rule.warning("charge.heading-contradicts")
                                .reads(Charge.class, "kind", "incidents", "proceeding")
                                .reads(Proceeding.class, "about")
                                .reads(CaseFile.class, "charges[]", "proceedings[]")
                                .readsAll(Incident.class, "kinds")
                                .readsAll(Statute.class, "provisions"),
                        false,
                        CitationRules::subject),
                Rule.warning("statute.in-force-before-adoption").on(Statute.class, (statute, context) -> {
                    for (int i = 0; i < statute.editions().size(); i++) {
                        if (Times.surelyBefore(statute.editions().get(i).time(), statute.adopted())) {
                            context.report(context.at("editions", i).property("time"));
                        }
                    }
                }),
                Rule.warning("charge.offence-contradicts")
                        .reads(Charge.class, "kind", "citations", "offences")
                        .reads(CaseFile.class, "statutes[]")
                        .readsAll(Statute.class, "*")
                        .inFile(Charge.class, CitationRules::offence));
    }

    /** Lets a rule look at what charges, on request their counts too, and proceedings accuse someone of. */
    private static Rule accused(Rule rule, boolean ofCounts, BiConsumer<Accusation, CaseContext> check) {
        return rule.reads(CaseFile.class, "incidents[]", "statutes[]")
                .readsAll(Statute.class, "code")
                .inFile(Charge.class, (charge, context) -> {
                    if (charge.kind() == null || !ELSEWHERE.contains(charge.kind())) {
                        Accusation whole = of(charge, context);
                        check.accept(whole, context);
                        if (ofCounts) {
                            counts(charge, whole, context).forEach(each -> check.accept(each, context));
                        }
                    }
                })
                .inFile(Proceeding.class, (proceeding, context) -> check.accept(of(proceeding, context), context));
    }

    private static Accusation of(Charge charge, CaseContext context) {
        Proceeding proceeding = context.find(charge.proceeding(), Proceeding.class);
        return new Accusation(
                charge.citations(),
                offences(charge),
                context.scope().deeds(charge.incidents(), charge),
                proceeding,
                proceeding == null
                        || context.scope()
                                        .proceedings()
                                        .charges(proceeding.id())
                                        .size()
                                == 1,
                context.at("citations"),
                context.at("offences"));
    }

    /** What the counts of a charge accuse of under provisions of their own. */
    private static List<Accusation> counts(Charge charge, Accusation whole, CaseContext context) {
        List<Accusation> all = new ArrayList<>();
        for (int i = 0; i < charge.counts().size(); i++) {
            Count count = charge.counts().get(i);
            if (!count.citations().isEmpty()) {
                Path path = context.at("counts", i);
                all.add(new Accusation(
                        count.citations(),
                        count.offences(),
                        whole.deeds(),
                        whole.proceeding(),
                        false,
                        path.property("citations"),
                        path.property("offences")));
            }
        }
        return all;
    }

    private static Accusation of(Proceeding proceeding, CaseContext context) {
        return new Accusation(
                proceeding.qualification(),
                proceeding.offences(),
                context.scope().deeds(proceeding.about(), proceeding),
                proceeding,
                true,
                context.at("qualification"),
                context.at("offences"));
    }

    private static List<Offence> offences(Charge charge) {
        List<Offence> offences = new ArrayList<>(charge.offences());
        for (Count count : charge.counts()) {
            offences.addAll(count.offences());
        }
        return offences;
    }

    /**
     * Provisions that were allegedly violated, and offences of which someone is accused.
     *
     * @param citations the provisions
     * @param offences the offences that are named in words
     * @param deeds the incidents in which they were violated
     * @param proceeding the proceeding with the accusation
     * @param only whether nothing else is charged in the proceeding
     * @param path the path of the provisions
     * @param named the path of the offences
     */
    private record Accusation(
            List<Citation> citations,
            List<Offence> offences,
            Deeds deeds,
            @Nullable Proceeding proceeding,
            boolean only,
            Path path,
            Path named) {}

    private static void unit(Citation citation, CaseContext context) {
        if (citation.marks().stream().noneMatch(IN_DOUBT::contains)) {
            int step = context.scope().law().unknownStep(citation);
            if (step >= 0) {
                context.report(context.at("path", step));
            }
        }
    }

    private static void times(Accusation accusation, CaseContext context) {
        for (int i = 0; i < accusation.citations().size(); i++) {
            Citation citation = accusation.citations().get(i);
            if (isSubstantive(citation) && !isOf(INTERNATIONAL, citation, context)) {
                time(citation, accusation, accusation.path().element(i), context);
            }
        }
    }

    private static void lands(Accusation accusation, CaseContext context) {
        if (hasGroundElsewhere(accusation)) {
            return;
        }
        for (int i = 0; i < accusation.citations().size(); i++) {
            Citation citation = accusation.citations().get(i);
            if (isSubstantive(citation)
                    && !isOf(INTERNATIONAL, citation, context)
                    && !context.isDamaged(citation, "statute")) {
                land(citation, accusation, accusation.path().element(i), context);
            }
        }
    }

    private static boolean isSubstantive(Citation citation) {
        return citation.role() == null || SUBSTANTIVE.contains(citation.role());
    }

    private static boolean isOf(Set<StatuteKind> kinds, Citation citation, CaseContext context) {
        StatuteKind kind = context.scope().law().kind(citation);
        return kind != null && kinds.contains(kind);
    }

    private static void time(Citation citation, Accusation accusation, Path path, CaseContext context) {
        CitedLaw law = context.scope().law();
        boolean asked = !isOf(OF_PROCEDURE, citation, context)
                && citation.marks().stream().noneMatch(IN_DOUBT::contains)
                && !accusation.deeds().times().isEmpty();
        if (asked && law.surelyNotInForce(citation, accusation.deeds())) {
            context.report(path);
        }
    }

    /** Whether the file says on what basis a state has jurisdiction over acts committed elsewhere. */
    private static boolean hasGroundElsewhere(Accusation accusation) {
        Proceeding proceeding = accusation.proceeding();
        boolean stated = accusation.citations().stream()
                .anyMatch(each -> CitationRole.BASIS_OF_JURISDICTION.equals(each.role()));
        return stated
                || (proceeding != null
                        && ((proceeding.kind() != null && ABROAD.contains(proceeding.kind()))
                                || (proceeding.basis() != null
                                        && !JurisdictionBasis.TERRITORIAL.equals(proceeding.basis()))));
    }

    private static void land(Citation citation, Accusation accusation, Path path, CaseContext context) {
        JurisdictionCode law = context.scope().law().jurisdiction(citation);
        boolean foreign = law != null
                && !UNIONS.contains(law.text())
                && context.scope().lands().isForeign(law, accusation.deeds());
        if (foreign) {
            context.report(path.property(citation.statute() == null ? "jurisdiction" : "statute"));
        }
    }

    /** Compares the offences that a charge names in words with what all its provisions are about. */
    private static void offence(Charge charge, CaseContext context) {
        Optional<Set<SubjectArea>> named = SubjectArea.of(charge.offences(), List.of());
        boolean known = named.isPresent() && !charge.citations().isEmpty();
        Set<SubjectArea> cited = EnumSet.noneOf(SubjectArea.class);
        for (int i = 0; known && i < charge.citations().size(); i++) {
            Citation citation = charge.citations().get(i);
            boolean asked = isSubstantive(citation) && citation.marks().stream().noneMatch(IN_DOUBT::contains);
            Optional<Set<SubjectArea>> own =
                    asked ? context.scope().law().about(citation).subjects() : Optional.empty();
            known = own.isPresent();
            own.ifPresent(cited::addAll);
        }
        if (known && SubjectArea.areApart(cited, named.orElse(Set.of()))) {
            context.report(context.at("offences"));
        }
    }

    /** Judges the provisions and the offences together; only a provision with the topic {@code none} is reported on its own. */
    private static void subject(Accusation accusation, CaseContext context) {
        Set<SubjectArea> incidents = accusation.deeds().subjects();
        if (incidents.isEmpty()) {
            return;
        }
        List<Citation> citations = accusation.citations();
        Set<SubjectArea> all = EnumSet.noneOf(SubjectArea.class);
        boolean known = accusation.only()
                && !context.isDamaged(
                        context.subject(), "citations[]", "qualification[]", "offences", "counts[]", "counts.offences");
        boolean reported = false;
        if (!accusation.offences().isEmpty()) {
            Optional<Set<SubjectArea>> named = SubjectArea.of(accusation.offences(), List.of());
            known &= named.isPresent();
            named.ifPresent(all::addAll);
        }
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            boolean asked = isSubstantive(citation)
                    && citation.marks().stream().noneMatch(IN_DOUBT::contains)
                    && !context.isDamaged(citation, "statute", "path", "role", "marks");
            CitedLaw law = context.scope().law();
            CitedLaw.About about = asked ? law.about(citation) : CitedLaw.About.of(List.of(), List.of());
            Optional<Set<SubjectArea>> subjects = about.subjects();
            known &= subjects.isPresent();
            subjects.ifPresent(all::addAll);
            if (about.nothing()) {
                context.report(accusation.path().element(i));
                reported = true;
            }
        }
        if (known && !reported && !all.isEmpty() && SubjectArea.areApart(all, incidents)) {
            context.report(citations.isEmpty() ? accusation.named() : accusation.path());
        }
    }
}
