package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rung of each ladder at which something is told. Immutable. */
final class Rungs {

    /** Tells everything. */
    static final Rungs ALL = new Rungs(Map.of(), Set.of());

    /** The properties that say of what kind a record is. */
    static final Set<String> KINDS = Set.of("kind", "role", "scheme");

    private final Map<Ladder, Integer> steps = new EnumMap<>(Ladder.class);

    /** Components that are not told, such as {@code Traits.citizenships}, and records, such as {@code Event:birth}. */
    private final Set<String> omitted;

    private Rungs(Map<Ladder, Integer> steps, Set<String> omitted) {
        this.omitted = omitted;
        for (Ladder ladder : Ladder.values()) {
            this.steps.put(ladder, steps.getOrDefault(ladder, 0));
        }
    }

    int step(Ladder ladder) {
        return steps.getOrDefault(ladder, 0);
    }

    String rung(Ladder ladder) {
        return ladder.rungs().get(step(ladder));
    }

    boolean is(Ladder ladder, String rung) {
        return rung(ladder).equals(rung);
    }

    /** Whether everything on a ladder is told. */
    boolean keeps(Ladder ladder) {
        return step(ladder) == 0;
    }

    Rungs with(Ladder ladder, int step) {
        Map<Ladder, Integer> changed = new EnumMap<>(steps);
        changed.put(ladder, step);
        return new Rungs(changed, omitted);
    }

    /** At most what a rung tells. */
    Rungs atMost(Ladder ladder, String rung) {
        return with(ladder, Math.max(ladder.rungs().indexOf(rung), step(ladder)));
    }

    /** The rung that tells least on a ladder; of a name, it may still be told which role its bearer has. */
    Rungs least(Ladder ladder) {
        int step = ladder.rungs().size() - (ladder == Ladder.NAMES ? 2 : 1);
        return with(ladder, Math.max(step, step(ladder)));
    }

    /** Without some components and records. */
    Rungs without(Set<String> more) {
        Set<String> either = new HashSet<>(omitted);
        either.addAll(more);
        return new Rungs(steps, either);
    }

    /** The rung that tells least on a ladder, because a restriction says so, which no policy can clear. */
    Rungs restricted(Ladder ladder) {
        return least(ladder).without(Set.of(ladder.word()));
    }

    /** Whether a restriction says that a ladder tells least. */
    boolean isRestricted(Ladder ladder) {
        return omitted.contains(ladder.word());
    }

    /** Whether a component is not told, on whatever rung. */
    boolean omits(Class<?> type, String property) {
        return !omitted.isEmpty() && omitted.contains(type.getSimpleName() + '.' + property);
    }

    /** Whether a record is not told because of its kind or role. */
    boolean omits(Object record) {
        return !omitted.isEmpty()
                && words(record).stream()
                        .anyMatch(word -> omitted.contains(record.getClass().getSimpleName() + ':' + word));
    }

    /** The words that say the kind or role of a record. */
    static Set<String> words(Object record) {
        Set<String> words = new HashSet<>();
        if (record.getClass().getTypeParameters().length > 0) {
            return words;
        }
        for (Member member : Shape.of(record.getClass()).members()) {
            boolean isKind = KINDS.contains(member.property());
            if (isKind && member.get(record) instanceof Word word) {
                words.add(word.word());
            }
        }
        return words;
    }

    /** On each ladder the rung that tells less. */
    Rungs and(Rungs other) {
        Map<Ladder, Integer> lower = new EnumMap<>(steps);
        other.steps.forEach((ladder, step) -> lower.merge(ladder, step, Math::max));
        Set<String> either = new HashSet<>(omitted);
        either.addAll(other.omitted);
        return new Rungs(lower, either);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rungs that && steps.equals(that.steps) && omitted.equals(that.omitted);
    }

    @Override
    public int hashCode() {
        return steps.hashCode() + omitted.hashCode();
    }
}
