package io.github.manumit.json.wire;

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

    /** Placeholder until the id is known. */
    static final String PENDING = "pending";

    private ClaimIds() {}

    /** Returns a value with the id set in all claims that it holds; other values are returned unchanged. */
    static @Nullable Object identify(@Nullable Object value, Kind kind, String id) {
        if (value instanceof List<?> list && kind instanceof Kind.Listed listed && isClaim(listed.element())) {
            List<Object> named = new ArrayList<>(list.size());
            for (Object element : list) {
                named.add(claim(element, ((Kind.Nested) listed.element()).shape(), id));
            }
            return named;
        }
        return value;
    }

    private static boolean isClaim(Kind kind) {
        return kind instanceof Kind.Nested nested
                && nested.shape().members().stream().anyMatch(Member::isPartial);
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
