package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.NameForm;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Person;
import io.github.manumit.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a policy tells of one person or of a town. A sister who is withheld has the same surname: that does not
 * take the name from the person of whom it is told.
 *
 * @param texts the names as a passport would have them; what is descriptive, such as a nickname, is not among them
 * @param isPlace whether it is a place
 */
record OwnNames(List<String> texts, boolean isPlace) {

    /** Small words that are parts of names. */
    private static final Set<String> PARTICLES = Set.of(
            "кызы", "қызы", "улы", "ұлы", "оглы", "оғлы", "уулу", "бин", "бинт", "ибн", "аль", "эль", "де", "да", "дос",
            "дела", "фон", "ван", "qizi", "ogli", "oglu", "kyzy", "uly", "uulu", "bin", "bint", "binti", "ibn", "al",
            "el", "de", "da", "do", "dos", "del", "della", "di", "la", "le", "von", "van", "der", "den", "ter", "y",
            "e", "i", "и");

    /** Names that somebody made up, which may be made of somebody else's. */
    private static final Set<Word> MADE_UP = Set.of(
            NameKind.NICKNAME,
            NameKind.PSEUDONYM,
            NameKind.SCREEN_NAME,
            NameKind.STAGE_NAME,
            NameKind.COURT_ASSIGNED,
            NameKind.WITNESS_CODE);

    /** The own names of a person or of a place of some size; null for anything else. */
    static @Nullable OwnNames of(Told.Whole entity) {
        boolean isTown = entity.shape().type() == Place.class
                && entity.part("kind") instanceof Told.Leaf kind
                && LadderTable.rung((Word) kind.value()) != null;
        if (!isTown && entity.shape().type() != Person.class) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        if (entity.part("names") instanceof Told.Items names) {
            for (Told each : names.all()) {
                String text = text((Told.Whole) each);
                if (text != null && isProper((Told.Whole) each, text)) {
                    texts.add(text);
                }
            }
        }
        return new OwnNames(texts, isTown);
    }

    /** Whether a record is a name that is among these. */
    boolean has(Told.Whole name) {
        String text = name.shape().type() == NameForm.class ? text(name) : null;
        return text != null && texts.contains(text);
    }

    static @Nullable String text(Told.Whole name) {
        return name.part("text") instanceof Told.Leaf leaf ? (String) leaf.value() : null;
    }

    private static boolean isProper(Told.Whole name, String text) {
        boolean isMadeUp = name.part("kind") instanceof Told.Leaf kind && MADE_UP.contains(kind.value());
        return !isMadeUp
                && TraceText.words(text).stream()
                        .allMatch(word -> TraceText.isCapitalised(word) || PARTICLES.contains(TraceText.bare(word)));
    }
}
