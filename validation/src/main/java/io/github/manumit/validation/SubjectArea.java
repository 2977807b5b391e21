package io.github.manumit.validation;

import io.github.manumit.incident.IncidentKind;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.ProvisionTopic;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The subject of an incident or a provision, in categories so broad that two different ones are unrelated. */
enum SubjectArea {
    /**
     * Subjects that are charged together with any other: trafficking itself, deprivation of liberty, crossing of
     * borders.
     */
    ANY_EXPLOITATION,
    LABOUR,
    SEXUAL,
    MARRIAGE,
    ORGANS,
    CHILDREN,
    /** Not one of the others. */
    NONE;

    private static final Map<Offence, SubjectArea> OFFENCES = offences();
    private static final Map<ProvisionTopic, SubjectArea> TOPICS =
            Map.of(ProvisionTopic.LABOUR, LABOUR, ProvisionTopic.NONE, NONE);
    private static final Map<IncidentKind, SubjectArea> KINDS = kinds();

    private static Map<Offence, SubjectArea> offences() {
        Map<Offence, SubjectArea> of = new HashMap<>();
        put(
                of,
                ANY_EXPLOITATION,
                List.of(
                        Offence.TRAFFICKING_IN_PERSONS,
                        Offence.TRAFFICKING_IN_CHILDREN,
                        Offence.SLAVERY,
                        Offence.SERVITUDE,
                        Offence.MINOR_EXPLOITATION,
                        Offence.RECRUITMENT_FOR_EXPLOITATION,
                        Offence.USE_OF_SERVICES_OF_VICTIMS,
                        Offence.KIDNAPPING,
                        Offence.CHILD_ABDUCTION,
                        Offence.HOSTAGE_TAKING,
                        Offence.UNLAWFUL_DEPRIVATION_OF_LIBERTY,
                        Offence.ILLEGAL_ENTRY_OR_STAY,
                        Offence.FACILITATING_ILLEGAL_STAY,
                        Offence.ORGANISING_ILLEGAL_MIGRATION,
                        Offence.SMUGGLING_OF_MIGRANTS,
                        Offence.DOCUMENT_CONFISCATION,
                        Offence.BEGGING));
        put(
                of,
                LABOUR,
                List.of(
                        Offence.FORCED_LABOUR,
                        Offence.DEBT_BONDAGE,
                        Offence.LABOUR_EXPLOITATION,
                        Offence.CHILD_LABOUR,
                        Offence.ILLEGAL_EMPLOYMENT,
                        Offence.ILLEGAL_RECRUITMENT,
                        Offence.NON_PAYMENT_OF_WAGES,
                        Offence.LABOUR_RIGHTS_VIOLATION));
        put(
                of,
                SEXUAL,
                List.of(
                        Offence.SEXUAL_EXPLOITATION,
                        Offence.CHILD_SEXUAL_EXPLOITATION,
                        Offence.SEXUAL_VIOLENCE,
                        Offence.RAPE,
                        Offence.CHILD_SEXUAL_ABUSE,
                        Offence.CHILD_SEXUAL_ABUSE_MATERIAL,
                        Offence.PROSTITUTION,
                        Offence.PROCURING,
                        Offence.DRAWING_INTO_PROSTITUTION));
        put(of, MARRIAGE, List.of(Offence.FORCED_MARRIAGE, Offence.CHILD_MARRIAGE));
        put(of, ORGANS, List.of(Offence.ORGAN_REMOVAL));
        put(of, CHILDREN, List.of(Offence.ILLEGAL_ADOPTION, Offence.CHILD_SALE));
        return Map.copyOf(of);
    }

    private static Map<IncidentKind, SubjectArea> kinds() {
        Map<IncidentKind, SubjectArea> of = new HashMap<>();
        put(
                of,
                ANY_EXPLOITATION,
                List.of(
                        IncidentKind.TRAFFICKING_IN_PERSONS,
                        IncidentKind.TRAFFICKING_IN_CHILDREN,
                        IncidentKind.SLAVERY,
                        IncidentKind.SERVITUDE,
                        IncidentKind.PRACTICES_SIMILAR_TO_SLAVERY,
                        IncidentKind.UNLAWFUL_DETENTION,
                        IncidentKind.KIDNAPPING,
                        IncidentKind.CHILD_ABDUCTION,
                        IncidentKind.HOSTAGE_TAKING,
                        IncidentKind.SMUGGLING_OF_MIGRANTS,
                        IncidentKind.FORCED_BEGGING));
        put(
                of,
                LABOUR,
                List.of(
                        IncidentKind.FORCED_LABOUR,
                        IncidentKind.LABOUR_EXPLOITATION,
                        IncidentKind.DOMESTIC_SERVITUDE,
                        IncidentKind.DEBT_BONDAGE,
                        IncidentKind.CHILD_LABOUR));
        put(
                of,
                SEXUAL,
                List.of(
                        IncidentKind.SEXUAL_EXPLOITATION,
                        IncidentKind.CHILD_SEXUAL_EXPLOITATION,
                        IncidentKind.FORCED_PROSTITUTION,
                        IncidentKind.SEXUAL_VIOLENCE));
        put(of, MARRIAGE, List.of(IncidentKind.FORCED_MARRIAGE, IncidentKind.CHILD_MARRIAGE));
        put(of, ORGANS, List.of(IncidentKind.ORGAN_TRAFFICKING));
        put(of, CHILDREN, List.of(IncidentKind.ILLEGAL_ADOPTION, IncidentKind.CHILD_SALE));
        return Map.copyOf(of);
    }

    private static <K> void put(Map<K, SubjectArea> of, SubjectArea subject, List<K> words) {
        words.forEach(word -> of.put(word, subject));
    }

    /** The subjects of offences and topics; empty where one of them has none, or there is neither. */
    static Optional<Set<SubjectArea>> of(Collection<Offence> offences, Collection<ProvisionTopic> topics) {
        Set<SubjectArea> all = EnumSet.noneOf(SubjectArea.class);
        boolean known = add(offences, OFFENCES::get, all) && add(topics, TOPICS::get, all);
        return known && !all.isEmpty() ? Optional.of(all) : Optional.empty();
    }

    /** The subjects of some kinds; empty if one of the kinds has none, or if there are no kinds. */
    static Optional<Set<SubjectArea>> ofKinds(Collection<IncidentKind> kinds) {
        Set<SubjectArea> all = EnumSet.noneOf(SubjectArea.class);
        boolean known = add(kinds, KINDS::get, all);
        return known && !all.isEmpty() ? Optional.of(all) : Optional.empty();
    }

    /** Adds the subjects of words; false where one of them has none. */
    private static <K> boolean add(
            Collection<K> words, Function<K, @Nullable SubjectArea> subject, Set<SubjectArea> all) {
        for (K word : words) {
            SubjectArea one = subject.apply(word);
            if (one == null) {
                return false;
            }
            all.add(one);
        }
        return true;
    }

    /** Whether two sets of subjects are unrelated. */
    static boolean areApart(Set<SubjectArea> some, Set<SubjectArea> others) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> isApart(one, other)));
    }

    private static boolean isApart(SubjectArea one, SubjectArea other) {
        boolean generic = (one == ANY_EXPLOITATION && other != NONE) || (other == ANY_EXPLOITATION && one != NONE);
        return one != other && !generic;
    }
}
