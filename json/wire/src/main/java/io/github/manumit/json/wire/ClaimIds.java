package io.github.manumit.json.wire;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the partial entities in claims the id of the enclosing entity when the document has that id after the claims.
 */
final class ClaimIds {

    private ClaimIds() {}

    /** Returns claims of one entity with its id in what they say. */
    static List<Object> identify(List<?> claims, String id) {
        List<Object> named = new ArrayList<>(claims.size());
        for (Object each : claims) {
            Entity<?> says = each instanceof Claim<?> claim ? claim.says() : null;
            named.add(says == null ? each : claim(each, shape(says), id));
        }
        return named;
    }

    private static Shape shape(Entity<?> says) {
        return Shape.of(new Shape.Key(Claim.class, List.of(says.getClass())));
    }

    private static @Nullable Object identify(@Nullable Object value, Kind kind, String id) {
        boolean claims = kind instanceof Kind.Listed listed
                && listed.element() instanceof Kind.Nested nested
                && nested.key().type() == Claim.class;
        return claims && value instanceof List<?> list ? identify(list, id) : value;
    }

    private static Object claim(Object claim, Shape shape, String id) {
        @Nullable Object[] values = new @Nullable Object[shape.members().size()];
        for (Member member : shape.members()) {
            Object value = member.get(claim);
            boolean says = value != null && member.isPartial() && member.kind() instanceof Kind.Nested;
            values[member.position()] =
                    says && value != null ? entity(value, ((Kind.Nested) member.kind()).shape(), id) : value;
        }
        return shape.make(values);
    }

    private static Object entity(Object entity, Shape shape, String id) {
        @Nullable Object[] values = new @Nullable Object[shape.members().size()];
        for (Member member : shape.members()) {
            Object value = member.get(entity);
            if (member.property().equals(WireType.ID)) {
                value = id;
            } else if (value != null && member.isInline() && member.kind() instanceof Kind.Nested nested) {
                value = inline(value, nested.shape(), id);
            }
            values[member.position()] = value;
        }
        return shape.make(values);
    }

    private static Object inline(Object part, Shape shape, String id) {
        @Nullable Object[] values = new @Nullable Object[shape.members().size()];
        for (Member member : shape.members()) {
            values[member.position()] = identify(member.get(part), member.kind(), id);
        }
        return shape.make(values);
    }
}
