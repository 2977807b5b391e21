package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.party.Person;
import io.github.manumit.shape.Shape;
import java.util.List;

/** The shapes of records, also of claims, whose type alone does not tell what they say. */
final class Shapes {

    private Shapes() {}

    /** The shape of a record; a claim that says nothing has that of any claim. */
    static Shape of(Object record) {
        if (record instanceof Claim<?> claim) {
            Class<?> entity = claim.says() == null ? Person.class : claim.says().getClass();
            return Shape.of(new Shape.Key(Claim.class, List.of(entity)));
        }
        return Shape.of(record.getClass());
    }
}
