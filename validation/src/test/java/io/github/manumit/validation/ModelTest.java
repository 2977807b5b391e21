package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Rule;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                Shape inner = WirePath.nested(member.kind());
                if (inner != null) {
                    collect(inner);
                }
            }
        }
    }

    @Test
    void eachRuleOnARecordIsInTheCatalogueAndHasACheck() {
        for (Shape shape : shapes) {
            for (Rule rule : shape.type().getAnnotationsByType(Rule.class)) {
                if (!RecordRules.WALKS.contains(rule.value())) {
                    assertThat(Catalogue.standard().rule(rule.value()))
                            .as(rule.value())
                            .isPresent();
                    assertThat(RecordRules.check(rule.value(), shape.type())).isNotNull();
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
    void jakartaValidationReachesEachRecordWithConstraints() {
        for (Shape shape : shapes) {
            for (Member member : shape.members()) {
                Shape inner = WirePath.nested(member.kind());
                if (inner != null && isConstrained(inner, new HashSet<>())) {
                    assertThat(isCascaded(shape, member))
                            .as(shape.type().getSimpleName() + '.' + member.name())
                            .isEqualTo(!member.isPartial());
                }
            }
        }
    }

    @Test
    void whatIsNotCascadedToIsWalkedOverByARule() {
        for (Shape shape : shapes) {
            boolean says = Arrays.stream(shape.type().getAnnotationsByType(Rule.class))
                    .anyMatch(rule -> rule.value().equals(RecordRules.SAYS));
            assertThat(shape.members().stream().anyMatch(Member::isPartial)).isEqualTo(says);
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

    private static boolean isConstrained(Shape shape, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return false;
        }
        boolean own = shape.type().getAnnotationsByType(Rule.class).length > 0
                || Arrays.stream(shape.type().getRecordComponents())
                        .flatMap(component ->
                                Arrays.stream(component.getAccessor().getAnnotations()))
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
        return own
                || shape.members().stream()
                        .map(member -> WirePath.nested(member.kind()))
                        .anyMatch(inner -> inner != null && isConstrained(inner, seen));
    }
}
