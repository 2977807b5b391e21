package io.github.manumit.validation;

import io.github.manumit.incident.IncidentKind;
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
enum Subject {
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

    private static final Map<ProvisionTopic, Subject> TOPICS = topics();
    private static final Map<IncidentKind, Subject> KINDS = kinds();

    private static Map<ProvisionTopic, Subject> topics() {
        Map<ProvisionTopic, Subject> of = new HashMap<>();
        put(
                of,
                ANY_EXPLOITATION,
                List.of(
                        ProvisionTopic.TRAFFICKING,
                        ProvisionTopic.TRAFFICKING_MINORS,
                        ProvisionTopic.SLAVERY,
                        ProvisionTopic.SERVITUDE,
                        ProvisionTopic.MINOR_EXPLOITATION,
                        ProvisionTopic.RECRUITMENT_FOR_EXPLOITATION,
                        ProvisionTopic.USE_OF_SERVICES,
                        ProvisionTopic.KIDNAPPING,
                        ProvisionTopic.UNLAWFUL_DEPRIVATION_OF_LIBERTY,
                        ProvisionTopic.ILLEGAL_MIGRATION,
                        ProvisionTopic.ORGANISING_ILLEGAL_MIGRATION,
                        ProvisionTopic.DOCUMENT_CONFISCATION,
                        ProvisionTopic.BEGGING));
        put(
                of,
                LABOUR,
                List.of(
                        ProvisionTopic.FORCED_LABOUR,
                        ProvisionTopic.DEBT_BONDAGE,
                        ProvisionTopic.LABOUR_EXPLOITATION,
                        ProvisionTopic.LABOUR,
                        ProvisionTopic.CHILD_LABOUR,
                        ProvisionTopic.ILLEGAL_EMPLOYMENT));
        put(
                of,
                SEXUAL,
                List.of(
                        ProvisionTopic.SEXUAL_EXPLOITATION,
                        ProvisionTopic.SEXUAL_EXPLOITATION_MINOR,
                        ProvisionTopic.SEXUAL_VIOLENCE));
        put(of, MARRIAGE, List.of(ProvisionTopic.FORCED_MARRIAGE));
        put(of, ORGANS, List.of(ProvisionTopic.ORGAN_REMOVAL));
        put(of, CHILDREN, List.of(ProvisionTopic.ILLEGAL_ADOPTION));
        put(of, NONE, List.of(ProvisionTopic.NONE));
        return Map.copyOf(of);
    }

    private static Map<IncidentKind, Subject> kinds() {
        Map<IncidentKind, Subject> of = new HashMap<>();
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

    private static <K> void put(Map<K, Subject> of, Subject subject, List<K> words) {
        words.forEach(word -> of.put(word, subject));
    }

    /** The subjects of some topics; empty if one of the topics has none, or if there are no topics. */
    static Optional<Set<Subject>> ofTopics(Collection<ProvisionTopic> topics) {
        return of(topics, TOPICS::get);
    }

    /** The subjects of some kinds; empty if one of the kinds has none, or if there are no kinds. */
    static Optional<Set<Subject>> ofKinds(Collection<IncidentKind> kinds) {
        return of(kinds, KINDS::get);
    }

    private static <K> Optional<Set<Subject>> of(Collection<K> words, Function<K, @Nullable Subject> subject) {
        Set<Subject> all = EnumSet.noneOf(Subject.class);
        for (K word : words) {
            Subject one = subject.apply(word);
            if (one == null) {
                return Optional.empty();
            }
            all.add(one);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** Whether two sets of subjects are unrelated. */
    static boolean areApart(Set<Subject> some, Set<Subject> others) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> isApart(one, other)));
    }

    private static boolean isApart(Subject one, Subject other) {
        boolean generic = (one == ANY_EXPLOITATION && other != NONE) || (other == ANY_EXPLOITATION && one != NONE);
        return one != other && !generic;
    }
}
