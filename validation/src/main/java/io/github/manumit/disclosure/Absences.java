package io.github.manumit.disclosure;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.shape.Property;
import io.github.manumit.value.Path;

/** Says in a draft that something was left out. */
final class Absences {

    private static final String ABSENT = "absent";

    private Absences() {}

    /** Marks a property as withheld, if the record can say so and does not tell it. */
    static void mark(Told.Whole draft, String property) {
        Property absent = draft.shape().properties().get(ABSENT);
        if (absent != null
                && draft.shape().knows(property)
                && draft.part(property) == null
                && !property.equals("claims")) {
            Path path = draft.origin().property(ABSENT);
            Told.Entries entries = draft.part(ABSENT) instanceof Told.Entries before ? before : new Told.Entries(path);
            entries.all().put(property, new Told.Leaf(AbsenceReason.WITHHELD, path.property(property)));
            draft.set(ABSENT, entries);
        }
    }
}
