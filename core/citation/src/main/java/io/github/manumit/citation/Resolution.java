package io.github.manumit.citation;

import io.github.manumit.incident.Classification;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knows of the unit that a citation leads to.
 *
 * @param path path that was looked for
 * @param statute the statute
 * @param provision the unit, or the nearest known one around it; null where the registry has none
 */
public record Resolution(
        List<PathStep> path, KnownStatute statute, @Nullable KnownProvision provision) {

    /** Copies what is mutable. */
    public Resolution {
        path = List.copyOf(path);
        Objects.requireNonNull(statute, "statute");
    }

    /**
     * Tells whether the unit exists in this edition.
     *
     * @return yes if it is known, no if all units there are known and it is none of them, else cannot say
     */
    public Answer exists() {
        return provision == null ? Answer.CANNOT_SAY : provision.exists(path);
    }

    /**
     * Tells whether the unit was in force.
     *
     * @param time a day or period, however uncertain
     * @return yes if it surely was at all of it, no if surely at none of it, else cannot say
     */
    public Answer inForce(PartialDate time) {
        Answer whole = statute.inForce(time);
        return provision == null ? whole.and(Answer.CANNOT_SAY) : whole.and(provision.inForce(path, time));
    }

    /**
     * Tells whether all that {@link #inForce} relies on was read in a source.
     *
     * @return false where the statute's time in force or the provision came from general knowledge
     */
    public boolean isChecked() {
        return statute.validityChecked() && provision != null && provision.verification() == Verification.VERIFIED;
    }

    /**
     * Returns the official heading.
     *
     * @param locale the reader's language
     * @return the heading of the unit, else of the unit around it that has one; empty where none was read in that language
     */
    public Optional<String> heading(Locale locale) {
        return around().stream()
                .map(each -> each.provision().heading())
                .filter(Objects::nonNull)
                .flatMap(heading -> heading.in(locale.getLanguage()).stream())
                .findFirst();
    }

    /**
     * Returns what the unit is about, in words that are not official.
     *
     * @param locale the reader's language
     * @return the words; empty where there are none in that language
     */
    public Optional<String> rendering(Locale locale) {
        return around().stream()
                .map(KnownProvision::rendering)
                .filter(Objects::nonNull)
                .flatMap(text -> text.in(locale.getLanguage()).stream())
                .findFirst();
    }

    /**
     * Returns what the unit is about.
     *
     * @return the topics of the unit, else of the nearest one around it
     */
    public List<ProvisionTopic> topics() {
        return around().stream()
                .map(each -> each.provision().topics())
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the codes of statistical classifications.
     *
     * @return those of the unit, else of the nearest one around it
     */
    public List<Classification> classifications() {
        return around().stream()
                .map(each -> each.provision().classifications())
                .filter(classifications -> !classifications.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the corresponding units of other editions.
     *
     * @return those that are known of the unit, else of the nearest one around it
     */
    public List<KnownProvision.Counterpart> counterparts() {
        return around().stream()
                .map(KnownProvision::counterparts)
                .filter(counterparts -> !counterparts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the units by which the statute itself counts this one among those that they speak of.
     *
     * @return such as Art. 3 point 1-1 of Kazakhstan's criminal code, for a crime connected with trafficking
     */
    public List<KnownProvision> countedBy() {
        return statute.provisions().stream()
                .filter(each -> each.counts().stream().anyMatch(this::isWithin))
                .toList();
    }

    private boolean isWithin(List<PathStep> outer) {
        return path.size() >= outer.size() && path.subList(0, outer.size()).equals(outer);
    }

    /** The known units that the path leads through, the innermost first. */
    private List<KnownProvision> around() {
        List<KnownProvision> around = new ArrayList<>();
        for (int length = path.size(); length > 0; length--) {
            List<PathStep> prefix = path.subList(0, length);
            statute.provisions().stream()
                    .filter(each -> each.path().equals(prefix))
                    .forEach(around::add);
        }
        return around;
    }

    /** Gives the statute and the path. */
    @Override
    public String toString() {
        return "Resolution[" + statute.code() + ':' + path + ']';
    }
}
