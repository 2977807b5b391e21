package io.github.manumit.citation;

import io.github.manumit.entity.Classification;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a {@linkplain StatuteRegistry registry} knows of the unit that a citation leads to. */
public final class Resolution {

    private final List<PathStep> path;
    private final KnownStatute statute;

    /** The listed units that the path leads through, the innermost first. */
    private final List<KnownProvision> around;

    private final List<KnownProvision.Counterpart> counterparts;

    Resolution(
            List<PathStep> path,
            KnownStatute statute,
            List<KnownProvision> around,
            List<KnownProvision.Counterpart> counterparts) {
        this.path = List.copyOf(path);
        this.statute = statute;
        this.around = List.copyOf(around);
        this.counterparts = List.copyOf(counterparts);
    }

    /**
     * Returns the path that was looked for.
     *
     * @return the steps, outermost first, their numbers as the registry spells them; empty for the statute as a whole
     */
    public List<PathStep> path() {
        return path;
    }

    /**
     * Returns the statute.
     *
     * @return the edition that the citation names
     */
    public KnownStatute statute() {
        return statute;
    }

    /**
     * Returns the corresponding units of other editions.
     *
     * @return those of the unit, else of the nearest one around it; earlier and later ones
     */
    public List<KnownProvision.Counterpart> counterparts() {
        return counterparts;
    }

    /**
     * Returns the unit.
     *
     * @return the unit that the path leads to, or the nearest one around it that the registry lists; empty where it lists none
     */
    public Optional<KnownProvision> provision() {
        return around.stream().findFirst();
    }

    /**
     * Tells whether the unit exists in this edition, or did.
     *
     * @return yes if it is known; no if all units there are known and it is none of them; cannot say where they are not, or where the path leaves
     * a level out
     */
    public Answer exists() {
        if (around.isEmpty() && !path.isEmpty()) {
            return Answer.CANNOT_SAY;
        }
        int outermost =
                around.isEmpty() ? 0 : around.get(around.size() - 1).path().size();
        Answer exists = Answer.YES;
        for (int length = outermost; length <= path.size(); length++) {
            exists = exists.and(has(path.subList(0, length)));
        }
        return exists;
    }

    private Answer has(List<PathStep> unit) {
        if (unit.isEmpty()) {
            return Answer.YES;
        }
        List<Answer> answers = around.stream()
                .filter(each -> each.contains(unit))
                .map(each -> each.has(unit))
                .toList();
        return answers.contains(Answer.YES) ? Answer.YES : answers.contains(Answer.NO) ? Answer.NO : Answer.CANNOT_SAY;
    }

    /**
     * Tells whether the unit was in force. A unit is taken to have come with the statute unless a time of its own is known, or its number shows that
     * it was put between others later ({@code 3-1}, {@code 127.1}, {@code 148\u00b9}); then there is no answer without a time.
     *
     * @param time a day or period, however uncertain
     * @return yes if it surely was at all of it, no if surely at none of it, else cannot say
     */
    public Answer inForce(PartialDate time) {
        Answer inForce = statute.inForce(time);
        for (int length = 1; length <= path.size(); length++) {
            List<PathStep> unit = path.subList(0, length);
            inForce = inForce.and(valid(unit)
                    .map(valid -> KnownStatute.within(time, valid))
                    .orElseGet(() -> isInserted(unit) ? Answer.CANNOT_SAY : Answer.YES));
        }
        return exists().isYes() || inForce.isNo() ? inForce : Answer.CANNOT_SAY;
    }

    private Optional<PartialDate> valid(List<PathStep> unit) {
        return around.stream()
                .filter(each -> each.contains(unit))
                .flatMap(each -> each.valid(unit).stream())
                .findFirst();
    }

    private static boolean isInserted(List<PathStep> unit) {
        String number = unit.get(unit.size() - 1).value();
        return number != null && number.chars().anyMatch(c -> c == '-' || c == '.' || Numerals.isSuperscript(c));
    }

    /**
     * Tells whether all times on which {@link #inForce} relies were read in a source.
     *
     * @return false where the time of the statute or of a unit that the path leads through came from general knowledge, or none is known
     */
    public boolean isTimeChecked() {
        boolean known = !statute.statute().editions().isEmpty();
        if (known && !statute.validityChecked()) {
            return false;
        }
        for (int length = 1; length <= path.size(); length++) {
            List<PathStep> unit = path.subList(0, length);
            for (KnownProvision each : around) {
                boolean dated = each.contains(unit) && each.valid(unit).isPresent();
                if (dated && each.verification() != Verification.VERIFIED) {
                    return false;
                }
                known |= dated;
            }
        }
        return known;
    }

    /**
     * Tells how far what is known of the unit was checked.
     *
     * @return that of the provision; of the statute for the statute as a whole; unverified where nothing is known of the unit
     */
    public Verification verification() {
        if (path.isEmpty()) {
            return statute.verification();
        }
        return provision().map(KnownProvision::verification).orElse(Verification.UNVERIFIED);
    }

    /**
     * Returns where what is known of the unit was read.
     *
     * @return addresses and the like; of the statute for the statute as a whole
     */
    public List<String> sources() {
        if (path.isEmpty()) {
            return statute.provenance().sources();
        }
        return provision().map(each -> each.provenance().sources()).orElse(List.of());
    }

    /**
     * Returns the official heading.
     *
     * @param locale the reader's language
     * @return the heading of the unit, else of the unit around it that has one; empty where none was read in that language
     */
    public Optional<String> heading(Locale locale) {
        return text(each -> each.provision().heading(), locale);
    }

    /**
     * Returns what the unit is about, in words that are not official.
     *
     * @param locale the reader's language
     * @return the words; empty where there are none in that language
     */
    public Optional<String> rendering(Locale locale) {
        return text(KnownProvision::rendering, locale);
    }

    private Optional<String> text(Function<KnownProvision, @Nullable LocalizedText> text, Locale locale) {
        for (KnownProvision each : around) {
            LocalizedText texts = text.apply(each);
            Optional<String> found = texts == null
                    ? Optional.empty()
                    : texts.in(locale.toLanguageTag()).or(() -> texts.in(locale.getLanguage()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the offences that the unit punishes or defines.
     *
     * @return those of the unit, else of the nearest one around it of which offences or topics are known
     */
    public List<Offence> offences() {
        return described().map(each -> each.provision().offences()).orElse(List.of());
    }

    /**
     * Returns what else the unit is about.
     *
     * @return the topics of the unit, else of the nearest one around it of which offences or topics are known
     */
    public List<ProvisionTopic> topics() {
        return described().map(each -> each.provision().topics()).orElse(List.of());
    }

    private Optional<KnownProvision> described() {
        return around.stream()
                .filter(each -> !each.provision().offences().isEmpty()
                        || !each.provision().topics().isEmpty())
                .findFirst();
    }

    /**
     * Returns the codes of statistical classifications.
     *
     * @return those of the unit, else of the nearest one around it
     */
    public List<Classification> classifications() {
        return nearest(each -> each.provision().classifications());
    }

    private <T> List<T> nearest(Function<KnownProvision, List<T>> component) {
        return around.stream()
                .map(component)
                .filter(found -> !found.isEmpty())
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

    /** Gives the statute and the path. */
    @Override
    public String toString() {
        return "Resolution[" + statute.code() + ':' + path + ']';
    }
}
