package io.github.manumit.citation;

import io.github.manumit.citation.KnownProvision.Counterpart;
import io.github.manumit.entity.When;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The statutes, and those of their provisions that matter to cases of trafficking, unlawful deprivation of liberty or
 * forced labour: what a citation refers to, whether it exists, when it was in force, and what it is about.
 *
 * <p>The bundled data are far from complete, and each entry says how far it was verified. If something is not known,
 * the answer is "cannot say".
 *
 * <p>A registry is immutable and thread-safe. The bundled one is read on first use, which takes about a tenth of a
 * second.
 */
public final class StatuteRegistry {

    private static final class Held {
        static final StatuteRegistry REGISTRY = withProvided(new StatuteRegistry(bundled()));
    }

    /** The statutes as given; if a code was given twice, the later statute. */
    private final List<KnownStatute> given;

    /** By the text of the code, sorted. */
    private final Map<String, KnownStatute> statutes = new TreeMap<>();

    private final List<KnownStatute> all;

    /** The editions by the code of their family, or by their own if they have none; in chronological order. */
    private final Map<String, List<KnownStatute>> families = new HashMap<>();

    private final UnitIndex<KnownProvision> provisions = new UnitIndex<>();
    private final UnitIndex<List<Counterpart>> counterparts = new UnitIndex<>();

    private StatuteRegistry(List<KnownStatute> listed) {
        listed.forEach(each -> statutes.put(each.code().text(), each));
        this.given = List.copyOf(statutes.values());
        given.forEach(this::endFollowed);
        given.forEach(this::link);
        this.all = List.copyOf(statutes.values());
        for (KnownStatute each : this.all) {
            StatuteCode family = each.family() == null ? each.code() : each.family();
            families.computeIfAbsent(family.text(), unused -> new ArrayList<>()).add(each);
        }
        families.replaceAll((family, editions) -> editions.stream()
                .sorted(Comparator.comparing(StatuteRegistry::begin))
                .toList());
    }

    /**
     * Returns the registry that comes with the library, including the statutes of every {@link StatuteSource} found by
     * the service loader. The rules and the standard citation reader use these statutes too.
     *
     * @return the same registry each time
     * @throws java.util.ServiceConfigurationError if a source that is declared as a service cannot be created
     */
    public static StatuteRegistry standard() {
        return Held.REGISTRY;
    }

    private static StatuteRegistry withProvided(StatuteRegistry bundled) {
        StatuteRegistry registry = bundled;
        for (StatuteSource source : ServiceLoader.load(StatuteSource.class)) {
            registry = registry.with(source);
        }
        return registry;
    }

    private static List<KnownStatute> bundled() {
        try (InputStream in = StatuteRegistry.class.getResourceAsStream("statutes.txt")) {
            if (in == null) {
                throw new IllegalStateException("the statute registry is missing");
            }
            return StatuteSource.of(in).statutes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a registry with additional statutes.
     *
     * @param source the statutes; a statute that this registry also contains is replaced as a whole
     * @return a new registry; this one does not change
     */
    public StatuteRegistry with(StatuteSource source) {
        List<KnownStatute> all = new ArrayList<>(given);
        all.addAll(source.statutes());
        return new StatuteRegistry(all);
    }

    /**
     * Returns all statutes.
     *
     * @return the statutes, sorted by code
     */
    public List<KnownStatute> all() {
        return all;
    }

    /**
     * Finds a statute.
     *
     * @param code its code
     * @return what is known about it; empty if the registry does not contain it
     */
    public Optional<KnownStatute> find(StatuteCode code) {
        return Optional.ofNullable(find(code.text()));
    }

    /** Finds a statute by the text of its code; null if the registry does not contain it. */
    @Nullable
    KnownStatute find(String code) {
        return statutes.get(code);
    }

    /**
     * Finds what a citation refers to.
     *
     * @param citation a citation; for a range, the first unit counts
     * @return what is known about it; empty if the citation does not name a statute of the registry, refers to it from
     *     within ("of this article"), or means a former wording ({@link CitationMark#FORMER_EDITION}) of a statute that
     *     still applies, because the registry knows only the present one
     */
    public Optional<Resolution> resolve(Citation citation) {
        StatuteCode code = citation.statute();
        if (code == null || citation.context() != null) {
            return Optional.empty();
        }
        boolean isFormer = citation.marks().contains(CitationMark.FORMER_EDITION) && !isReplaced(code);
        return isFormer ? Optional.empty() : resolve(code, citation.path());
    }

    /** Whether a later edition has taken the place of a statute. */
    private boolean isReplaced(StatuteCode code) {
        List<KnownStatute> editions = family(code);
        return editions.size() > 1 && !editions.get(editions.size() - 1).code().equals(code);
    }

    /**
     * Finds what a path in a statute refers to. All spellings of an inserted number ({@code 148\u00b2}, {@code 148-2},
     * {@code 148.2}) and letters that look alike in two scripts lead to the same unit.
     *
     * @param code the code of the statute
     * @param path the path, outermost first; empty for the statute as a whole
     * @return what is known about it; empty if the registry does not contain the statute
     */
    public Optional<Resolution> resolve(StatuteCode code, List<PathStep> path) {
        KnownStatute statute = statutes.get(code.text());
        if (statute == null) {
            return Optional.empty();
        }
        List<KnownProvision> around = provisions.around(code, path);
        List<List<Counterpart>> others = counterparts.around(code, path);
        return Optional.of(
                new Resolution(spelt(path, around), statute, around, others.isEmpty() ? List.of() : others.get(0)));
    }

    /** The path as the registry spells it, as far as it knows the units. */
    private static List<PathStep> spelt(List<PathStep> path, List<KnownProvision> around) {
        List<PathStep> spelt = new ArrayList<>(path);
        if (!around.isEmpty()) {
            List<PathStep> known = around.get(0).path();
            for (int i = 0; i < known.size(); i++) {
                spelt.set(i, known.get(i));
            }
        }
        for (int i = 0; i < spelt.size(); i++) {
            String number = spelt.get(i).value();
            for (KnownProvision provision : around) {
                if (number != null && provision.path().size() <= i) {
                    spelt.set(i, provision.spelt(spelt.subList(0, i), spelt.get(i)));
                }
            }
        }
        return spelt;
    }

    /**
     * Finds the consecutive editions of a statute.
     *
     * @param code the code of a family, such as {@code KZ-CC}, or of a statute
     * @return the whole family, in chronological order; only the statute if it has no family; empty if the code is not
     *     known
     */
    public List<KnownStatute> family(StatuteCode code) {
        KnownStatute own = statutes.get(code.text());
        StatuteCode family = own == null || own.family() == null ? code : own.family();
        return families.getOrDefault(family.text(), List.of());
    }

    /**
     * Finds the editions that may have been in force.
     *
     * @param code the code of a family or of a statute
     * @param time a day or period, however uncertain
     * @return those that were or may have been in force at some point in that time, in chronological order;
     *     {@link KnownStatute#inForce} tells which
     */
    public List<KnownStatute> inForce(StatuteCode code, PartialDate time) {
        return family(code).stream().filter(each -> !each.inForce(time).isNo()).toList();
    }

    /** The first day on which it could have been adopted or in force; the last possible day if neither is known. */
    private static LocalDate begin(KnownStatute statute) {
        return Optional.ofNullable(KnownStatute.date(statute.statute().adopted()))
                .flatMap(PartialDate::earliest)
                .or(() -> start(statute))
                .orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> start(KnownStatute statute) {
        return statute.statute().editions().stream()
                .map(Edition::time)
                .map(KnownStatute::date)
                .filter(Objects::nonNull)
                .flatMap(time -> time.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    /** A statute whose time is not known was in force until the statute that replaced it came into force. */
    private void endFollowed(KnownStatute statute) {
        StatuteCode follows = statute.follows();
        KnownStatute followed = follows == null ? null : statutes.get(follows.text());
        Optional<LocalDate> start = start(statute);
        if (followed != null && followed.statute().editions().isEmpty() && start.isPresent()) {
            LocalDate last = start.get().minusDays(1);
            When until = When.of(PartialDate.startUnknown(PartialDate.ofDay(last)));
            statutes.put(
                    followed.code().text(),
                    new KnownStatute(
                            followed.statute().toBuilder()
                                    .editions(List.of(
                                            Edition.builder().time(until).build()))
                                    .build(),
                            followed.family(),
                            followed.follows(),
                            followed.isDefault(),
                            followed.levels(),
                            followed.offences(),
                            followed.topics(),
                            followed.provisions(),
                            false,
                            followed.provenance()));
        }
    }

    private void link(KnownStatute statute) {
        StatuteCode code = statute.code();
        for (KnownProvision provision : statute.provisions()) {
            List<PathStep> path = provision.path();
            provisions.put(code, path, provision);
            for (Counterpart earlier : provision.earlier()) {
                counterparts.computeIfAbsent(code, path, ArrayList::new).add(earlier);
                counterparts
                        .computeIfAbsent(earlier.statute(), earlier.path(), ArrayList::new)
                        .add(new Counterpart(code, path, false));
            }
        }
    }

    /** Returns the number of statutes. */
    @Override
    public String toString() {
        return "StatuteRegistry[" + statutes.size() + " statutes]";
    }
}
