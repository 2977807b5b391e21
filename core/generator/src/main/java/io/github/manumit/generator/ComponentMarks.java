package io.github.manumit.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The annotations of one record component, wherever they are allowed to be. */
final class ComponentMarks {

    private final List<AnnotationMirror> mirrors;

    ComponentMarks(TypeElement owner, RecordComponentElement component) {
        Stream<Element> fields = ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast);
        Stream<AnnotatedConstruct> places =
                Stream.concat(Stream.of(component), fields).flatMap(element -> Stream.of(element, element.asType()));
        Stream<AnnotatedConstruct> accessor =
                Stream.of(component.getAccessor(), component.getAccessor().getReturnType());
        mirrors = Stream.concat(places, accessor)
                .<AnnotationMirror>flatMap(place -> place.getAnnotationMirrors().stream())
                .toList();
    }

    /** Whether the component or its type has the annotation. */
    boolean has(String annotation) {
        return mirrors.stream().anyMatch(mirror -> isNamed(mirror, annotation));
    }

    /** The single value of the annotation, if it is present. */
    Optional<String> value(String annotation) {
        return mirrors.stream()
                .filter(mirror -> isNamed(mirror, annotation))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(value -> value.getValue().toString())
                .findFirst();
    }

    /** The values of the annotation that are given, by name, as source code. */
    Map<String, String> values(String annotation) {
        return mirrors.stream()
                .filter(mirror -> isNamed(mirror, annotation))
                .findFirst()
                .map(mirror -> mirror.getElementValues().entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().getSimpleName().toString(),
                                each -> each.getValue().toString())))
                .orElse(Map.of());
    }

    static boolean isNamed(AnnotationMirror mirror, String name) {
        return TypeNames.isNamed(mirror.getAnnotationType(), name);
    }
}
