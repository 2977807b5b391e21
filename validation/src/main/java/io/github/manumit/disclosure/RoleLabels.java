package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.casefile.Position;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Party;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.value.Path;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels that say only the role of a person, or the kind of an organization. */
final class RoleLabels {

    private static final String LABEL = "label";

    private final @Nullable CaseIndex index;

    /**
     * Creates the labels.
     *
     * @param index of what is told of the file; null if nothing is labelled
     */
    RoleLabels(@Nullable CaseIndex index) {
        this.index = index;
    }

    /** Labels a party whose name is not told, at the rung that tells its role, or whose own label went. */
    void label(Told.Whole draft, Rungs rungs, Set<String> omitted, Notes notes) {
        Class<?> type = draft.shape().type();
        boolean party = type == Person.class || type == PersonGroup.class || type == Organization.class;
        String id = draft.id();
        CaseIndex told = index;
        boolean isLost = omitted.contains(LABEL) && draft.part("names") == null;
        if (told == null || !party || id == null || !(isLost || isTold(rungs)) || draft.part(LABEL) != null) {
            return;
        }
        Word word = type == Organization.class ? kind(draft) : role(id, told);
        String label = word == null ? null : of(word);
        if (label != null) {
            Path path = draft.origin().property(LABEL);
            draft.set(LABEL, Told.Leaf.ours(LocalizedText.of("en", label), path));
            if (draft.part("absent") instanceof Told.Entries absent) {
                absent.all().remove(LABEL);
            }
            if (omitted.remove(LABEL)) {
                notes.replaced(path, Ladder.NAMES, rungs);
            }
        }
    }

    private static boolean isTold(Rungs rungs) {
        return rungs.is(Ladder.NAMES, "role") || rungs.is(Ladder.NAMES, "initials");
    }

    private static @Nullable Word kind(Told.Whole organization) {
        return organization.part("kind") instanceof Told.Leaf leaf
                        && leaf.value() instanceof Word kind
                        && kind.isKnown()
                ? kind
                : null;
    }

    private static @Nullable Word role(String id, CaseIndex told) {
        Party party = told.find(id)
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .orElse(null);
        return party == null
                ? null
                : told.involvementsOf(party).stream()
                        .map(Involvement::role)
                        .filter(role -> role != null && role.isKnown())
                        .min(Comparator.comparing((Word role) -> Position.of(role))
                                .thenComparing(role -> role.getClass().getSimpleName())
                                .thenComparing(Word::word))
                        .orElse(null);
    }

    private static @Nullable String of(Word word) {
        try {
            return Vocabulary.labels(Locale.ENGLISH).apply(word);
        } catch (NoClassDefFoundError e) {
            return word.word();
        }
    }
}
