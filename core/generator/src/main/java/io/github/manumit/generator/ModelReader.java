package io.github.manumit.generator;

import io.github.manumit.generator.RecordModel.Component;
import io.github.manumit.generator.RecordModel.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads from the compiler which records make up the model, and what they hold. It says the same as {@code Shape}. */
final class ModelReader {

    private static final String MODEL = "io.github.manumit.";

    private final ProcessingEnvironment environment;
    private final Map<String, RecordModel> found = new HashMap<>();
    private final Deque<TypeElement> waiting = new ArrayDeque<>();

    ModelReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Reads a record and all records in it.
     *
     * @param root the qualified name of the record
     * @return the records, sorted by their simple names
     * @throws RecordReader.Unresolved if a type may become known in a later round
     */
    List<RecordModel> read(String root) throws RecordReader.Unresolved {
        TypeElement first = environment.getElementUtils().getTypeElement(root);
        if (first == null) {
            return List.of();
        }
        waiting.add(first);
        while (!waiting.isEmpty()) {
            TypeElement element = waiting.remove();
            if (!found.containsKey(element.getQualifiedName().toString())) {
                found.put(element.getQualifiedName().toString(), record(element));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(RecordModel::simpleName))
                .toList();
    }

    private RecordModel record(TypeElement element) throws RecordReader.Unresolved {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            TypeMirror type = component.getAccessor().getReturnType();
            if (TypeNames.isUnresolved(type)) {
                throw new RecordReader.Unresolved("the type of " + component + " is unknown", component);
            }
            ComponentMarks marks = new ComponentMarks(element, component);
            String name = component.getSimpleName().toString();
            components.add(new Component(
                    name,
                    marks.value(MODEL + "value.PropertyName").orElse(name),
                    TypeNames.of(type),
                    form(type, component),
                    marks.has(MODEL + "value.Inline"),
                    marks.has(MODEL + "value.Partial"),
                    marks));
        }
        return new RecordModel(element, List.copyOf(components));
    }

    private Form form(TypeMirror type, RecordComponentElement where) throws RecordReader.Unresolved {
        if (type.getKind() == TypeKind.TYPEVAR) {
            return new Form.AnyEntity();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            throw new RecordReader.Unresolved("no form for " + type, where);
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.util.List" ->
                new Form.Listed(form(declared.getTypeArguments().get(0), where));
            case "java.util.SortedMap" ->
                new Form.Mapped(form(declared.getTypeArguments().get(1), where));
            case MODEL + "entity.Ref" ->
                new Form.Reference(raw(declared.getTypeArguments().get(0)));
            case MODEL + "quantity.Extent" ->
                new Form.Spread(form(declared.getTypeArguments().get(0), where));
            case "java.lang.Integer", "java.math.BigDecimal" -> new Form.Numeric(name.equals("java.lang.Integer"));
            case "java.lang.Boolean" -> new Form.Flag();
            case "java.lang.String" -> new Form.Text(name, "");
            case MODEL + "name.LocalizedText" -> new Form.Localized();
            case MODEL + "extension.Extensions" -> new Form.Unknown();
            default -> declared(element, name, where);
        };
    }

    private Form declared(TypeElement element, String name, RecordComponentElement where)
            throws RecordReader.Unresolved {
        if (isA(element, MODEL + "value.TextValue")) {
            return new Form.Text(name, isA(element, MODEL + "code.Word") ? "of" : "parse");
        }
        if (element.getKind() == ElementKind.RECORD) {
            waiting.add(element);
            return new Form.Nested(element);
        }
        throw new RecordReader.Unresolved("no form for " + name, where);
    }

    private boolean isA(TypeElement element, String name) {
        TypeElement wanted = environment.getElementUtils().getTypeElement(name);
        return wanted != null
                && environment
                        .getTypeUtils()
                        .isAssignable(
                                environment.getTypeUtils().erasure(element.asType()),
                                environment.getTypeUtils().erasure(wanted.asType()));
    }

    private static String raw(TypeMirror type) {
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return raw(wildcard.getExtendsBound());
        }
        if (type instanceof TypeVariable variable) {
            return raw(variable.getUpperBound());
        }
        return ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
    }

    /** The records that are entities. */
    Predicate<RecordModel> entities() {
        return each -> isA(each.element(), MODEL + "entity.Entity");
    }
}
