package io.github.manumit.validation;

import io.github.manumit.rule.Rule;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What has to be checked in records of one shape: their constraints, read once from the record class. */
final class RecordPlan {

    private static final Map<Shape, RecordPlan> PLANS = new ConcurrentHashMap<>();

    private final List<Bounded> bounded = new ArrayList<>();
    private final List<Ruled> rules = new ArrayList<>();

    private record Bounded(Property property, List<Limit> limits) {}

    private record Ruled(@Nullable Member holder, Check<Object> check, boolean ofWhole) {}

    private RecordPlan(Shape shape) {
        rules(null, shape.type());
        for (Member member : shape.members()) {
            if (member.isInline() && member.kind() instanceof Kind.Nested nested) {
                rules(member, nested.shape().type());
            }
        }
        for (Property property : shape.properties().values()) {
            Member holder = property.holder();
            Class<?> owner = holder != null && holder.kind() instanceof Kind.Nested nested
                    ? nested.shape().type()
                    : shape.type();
            List<Limit> limits = limits(owner, property.member());
            if (!limits.isEmpty()) {
                bounded.add(new Bounded(property, limits));
            }
        }
    }

    static RecordPlan of(Shape shape) {
        return PLANS.computeIfAbsent(shape, RecordPlan::new);
    }

    void check(Object record, Path path, boolean partial, Consumer<Fault> sink) {
        for (Bounded each : bounded) {
            Object value = each.property().get(record);
            for (Limit limit : each.limits()) {
                if (!(partial && limit.presence()) && !limit.holds().test(value)) {
                    sink.accept(new Fault(
                            limit.code(), path.property(each.property().name()), limit.arguments()));
                }
            }
        }
        for (Ruled each : rules) {
            Member holder = each.holder();
            Object checked = holder == null ? record : holder.get(record);
            if (checked != null && !(partial && each.ofWhole())) {
                each.check().check(checked, new CheckContext(path, sink));
            }
        }
    }

    private void rules(@Nullable Member holder, Class<?> type) {
        for (Rule rule : type.getAnnotationsByType(Rule.class)) {
            if (!RecordRules.WALKS.contains(rule.value())) {
                rules.add(new Ruled(holder, RecordRules.check(rule.value(), type), rule.ofWhole()));
            }
        }
    }

    /** Reads the constraints from the accessor, because they do not target record components. */
    private static List<Limit> limits(Class<?> owner, Member member) {
        List<Limit> limits = new ArrayList<>();
        for (Annotation annotation :
                owner.getRecordComponents()[member.position()].getAccessor().getAnnotations()) {
            Limit limit = Limit.of(annotation);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return List.copyOf(limits);
    }
}
