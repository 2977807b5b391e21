package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties of the records that the rules rely on. */
class ModelTest {

    private final Set<Shape> shapes = new HashSet<>();

    ModelTest() {
        collect(Shape.of(CaseFile.class));
    }

    private void collect(Shape shape) {
        if (shapes.add(shape)) {
            for (Member member : shape.members()) {
                Shape inner = nested(member.kind());
                if (inner != null) {
                    collect(inner);
                }
            }
        }
    }

    @Test
    void violationsStandOnRecordsThatMaskThemselves() {
        Set<Class<?>> shown = Set.of(Age.class, Duration.class, Money.class, Quantity.class);
        assertThat(shapes).allSatisfy(shape -> {
            boolean marked = shape.type().getAnnotationsByType(RulesApply.class).length > 0;
            assertThat(marked).as(shape.type().getName()).isNotEqualTo(shown.contains(shape.type()));
            boolean deep = shape.members().stream().anyMatch(member -> nested(member.kind()) != null);
            assertThat(marked || !deep).as(shape.type().getName()).isTrue();
        });
    }

    @Test
    void noViolationIsOnAComponentThatHasAValue() {
        Set<Class<?>> presence = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
        for (Shape shape : shapes) {
            for (RecordComponent component : shape.type().getRecordComponents()) {
                for (Annotation annotation : component.getAccessor().getAnnotations()) {
                    if (annotation.annotationType().isAnnotationPresent(Constraint.class)
                            && !presence.contains(annotation.annotationType())) {
                        assertThat(annotation.toString()).contains("Bounds.class");
                    }
                }
            }
        }
    }

    @Test
    void eachConstraintStandsForARule() {
        for (Shape shape : shapes) {
            for (RecordComponent component : shape.type().getRecordComponents()) {
                for (Annotation annotation : component.getAccessor().getAnnotations()) {
                    if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                        Limit limit = Limit.of(annotation);
                        assertThat(limit).as(component.toString()).isNotNull();
                        assertThat(Catalogue.standard().rule(limit.code())).isPresent();
                    }
                }
            }
        }
    }

    @Test
    void onlyTheFormatVersionHasAPattern() {
        List<String> patterned = new ArrayList<>();
        for (Shape shape : shapes) {
            for (RecordComponent component : shape.type().getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(Pattern.class)) {
                    patterned.add(shape.type().getSimpleName() + '.' + component.getName());
                }
            }
        }
        assertThat(patterned).containsExactly("Header.formatVersion");
    }

    @Test
    void jakartaValidationReachesEachRecord() {
        for (Shape shape : shapes) {
            for (Member member : shape.members()) {
                Shape inner = nested(member.kind());
                if (inner != null) {
                    assertThat(isCascaded(shape, member))
                            .as(shape.type().getSimpleName() + '.' + member.name())
                            .isEqualTo(!member.isPartial());
                }
            }
        }
    }

    @Test
    void whatARuleReadsExists() {
        for (Rule rule : Catalogue.standard().rules()) {
            rule.reads().forEach((type, properties) -> {
                List<Shape> possible = shapes.stream()
                        .filter(shape -> type.isAssignableFrom(shape.type()))
                        .toList();
                for (String property : properties) {
                    assertThat(possible)
                            .as(rule + " reads " + type.getSimpleName() + ' ' + property)
                            .anyMatch(
                                    shape -> property.equals("*") || leads(shape, property.replaceFirst("\\[]$", "")));
                }
            });
        }
    }

    private static boolean leads(Shape shape, String way) {
        int dot = way.indexOf('.');
        Property property = shape.properties().get(dot < 0 ? way : way.substring(0, dot));
        Shape inner = property == null ? null : nested(property.member().kind());
        return dot < 0 ? property != null : inner != null && leads(inner, way.substring(dot + 1));
    }

    @Test
    void onlyWhatAClaimSaysIsNotCascadedTo() {
        for (Shape shape : shapes) {
            assertThat(shape.members().stream().anyMatch(Member::isPartial))
                    .isEqualTo(shape.type().equals(Claim.class));
        }
    }

    private static boolean isCascaded(Shape shape, Member member) {
        RecordComponent component = shape.type().getRecordComponents()[member.position()];
        if (member.kind() instanceof Kind.Listed) {
            AnnotatedType list = component.getAnnotatedType();
            return ((AnnotatedParameterizedType) list)
                    .getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class);
        }
        return component.getAccessor().isAnnotationPresent(Valid.class);
    }

    /** The shape of the records that a component holds, directly or in a list; null if it holds none. */
    private static @Nullable Shape nested(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            return nested.shape();
        }
        return kind instanceof Kind.Listed listed ? nested(listed.element()) : null;
    }
}
