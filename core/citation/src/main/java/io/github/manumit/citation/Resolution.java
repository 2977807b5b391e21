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

/** What a {@linkplain StatuteRegistry registry} knows about the unit that a citation refers to. */
public final class Resolution {

    private final List<PathStep> path;
    private final KnownStatute statute;

    /** The listed units that the path leads through, innermost first. */
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
     * Returns the path of the unit.
     *
     * @return the steps, outermost first, with numbers as the registry spells them; empty for the statute as a whole
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
     * @return those of the unit, otherwise of the nearest unit around it; both earlier and later ones
     */
    public List<KnownProvision.Counterpart> counterparts() {
        return counterparts;
    }

    /**
     * Returns the unit.
     *
     * @return the unit that the path leads to, otherwise the nearest listed unit around it; empty if the registry lists
     *     neither
     */
    public Optional<KnownProvision> provision() {
        return around.stream().findFirst();
    }

    /**
     * Tells whether the unit exists in this edition, or once did.
     *
     * @return yes if it is known; no if all units at that place are known and it is not among them; otherwise cannot
     *     say, also if the path leaves out a level
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
     * Tells whether the unit was in force. A unit is assumed to be as old as the statute, unless its own time is known
     * or its number shows that it was inserted later ({@code 3-1}, {@code 127.1}, {@code 148\u00b9}); an inserted unit
     * whose time is not known gives no answer.
     *
     * @param time a day or period, however uncertain
     * @return yes if it was certainly in force for the whole time; no if it certainly never was; otherwise cannot say
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
     * @return false if the time of the statute, or of a unit that the path leads through, comes from general knowledge,
     *     or if no time is known
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
     * Tells how far the data about the unit were verified.
     *
     * @return the verification of the provision; for the statute as a whole, that of the statute; unverified if nothing
     *     is known about the unit
     */
    public Verification verification() {
        if (path.isEmpty()) {
            return statute.verification();
        }
        return provision().map(KnownProvision::verification).orElse(Verification.UNVERIFIED);
    }

    /**
     * Returns where the data about the unit were read.
     *
     * @return addresses and the like; for the statute as a whole, those of the statute
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
     * @return the heading of the unit, otherwise of the nearest unit around it that has one; empty if none is known in
     *     that language
     */
    public Optional<String> heading(Locale locale) {
        return text(each -> each.provision().heading(), locale);
    }

    /**
     * Returns what the unit is about, in unofficial words.
     *
     * @param locale the reader's language
     * @return the words; empty if there are none in that language
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
     * @return those of the unit, otherwise of the nearest unit around it that has offences or topics
     */
    public List<Offence> offences() {
        return described().map(each -> each.provision().offences()).orElse(List.of());
    }

    /**
     * Returns what else the unit is about.
     *
     * @return the topics of the unit, otherwise of the nearest unit around it that has offences or topics
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
     * @return those of the unit, otherwise of the nearest unit around it
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
     * Returns the units of the statute that list this unit.
     *
     * @return the units, such as Art. 3 point 1-1 of Kazakhstan's criminal code for a crime connected with trafficking
     */
    public List<KnownProvision> countedBy() {
        return statute.provisions().stream()
                .filter(each -> each.counts().stream().anyMatch(this::isWithin))
                .toList();
    }

    private boolean isWithin(List<PathStep> outer) {
        return path.size() >= outer.size() && path.subList(0, outer.size()).equals(outer);
    }

    /** Returns the statute and the path. */
    @Override
    public String toString() {
        return "Resolution[" + statute.code() + ':' + path + ']';
    }
}
