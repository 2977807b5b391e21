package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Rule;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts faults to violations of Jakarta Validation and back. */
final class Violations {

    private Violations() {}

    /**
     * One node of a Jakarta Validation path: a component, or the element of a container; the index or key belongs to
     * the previous node.
     */
    private record Node(
            @Nullable String name,
            @Nullable Integer index,
            @Nullable String key) {}

    /**
     * Adds a violation.
     *
     * @param fault the fault, with a path relative to the checked record
     * @param shape the shape of the checked record
     * @param context where to add it
     */
    static void add(Fault fault, Shape shape, ConstraintValidatorContext context) {
        String text = '[' + fault.code() + "] " + fault.finding().message();
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(escape(text));
        NodeBuilderCustomizableContext last = null;
        ConstraintViolationBuilder.NodeBuilderDefinedContext placed = null;
        for (Node node : nodes(fault.path(), shape)) {
            if (node.name() == null) {
                // the element of a container, which is always the last step
                if (placed != null) {
                    element(placed.addBeanNode(), node);
                } else if (last != null) {
                    element(last.addBeanNode(), node);
                }
                return;
            }
            NodeBuilderCustomizableContext next = placed != null
                    ? placed.addPropertyNode(node.name())
                    : last != null ? last.addPropertyNode(node.name()) : builder.addPropertyNode(node.name());
            Integer index = node.index();
            placed = index == null ? null : next.inIterable().atIndex(index);
            last = next;
        }
        if (placed != null) {
            placed.addConstraintViolation();
        } else if (last != null) {
            last.addConstraintViolation();
        } else {
            builder.addConstraintViolation();
        }
    }

    private static void element(ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext leaf, Node node) {
        Integer index = node.index();
        if (index == null) {
            leaf.inIterable().atKey(node.key()).addConstraintViolation();
        } else {
            leaf.inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static List<Node> nodes(Path path, Shape start) {
        List<Node> nodes = new ArrayList<>();
        Shape shape = start;
        Integer index = null;
        boolean mapped = false;
        for (Path step : WirePath.steps(path)) {
            String name = step.property();
            if (name == null) {
                index = step.index();
                continue;
            }
            if (mapped) {
                nodes.add(new Node(null, null, name));
                return nodes;
            }
            Property property = shape == null ? null : shape.properties().get(name);
            if (property == null) {
                extent(name, shape, index, nodes);
                return nodes;
            }
            Member holder = property.holder();
            if (holder != null) {
                nodes.add(new Node(holder.name(), index, null));
                index = null;
            }
            nodes.add(new Node(property.member().name(), index, null));
            index = null;
            mapped = property.member().kind() instanceof Kind.Mapped;
            shape = WirePath.nested(property.member().kind());
        }
        if (index != null) {
            nodes.add(new Node(null, index, null));
        }
        return nodes;
    }

    /** The word of an extent is one of its owner's properties: {@code word}, {@code lowWord} or {@code highWord}. */
    private static void extent(String name, @Nullable Shape shape, @Nullable Integer index, List<Node> nodes) {
        Member spread = WirePath.spread(shape);
        if (spread != null) {
            nodes.add(new Node(spread.name(), index, null));
            if (name.endsWith("Word")) {
                nodes.add(new Node(name.substring(0, name.length() - "Word".length()), null, null));
            }
            nodes.add(new Node("word", null, null));
        }
    }

    /**
     * Parses a violation.
     *
     * @param violation a violation that a validator found in a case file
     * @return the fault and its finding
     */
    static FaultOrder.Found read(ConstraintViolation<CaseFile> violation) {
        Path path = path(violation.getPropertyPath());
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        if (annotation instanceof Rule) {
            String text = unescape(violation.getMessageTemplate());
            int end = text.indexOf(']');
            Fault fault = new Fault(text.substring(1, end), path, List.of());
            Finding named = fault.finding();
            String message = text.substring(end + 2);
            return new FaultOrder.Found(
                    fault, new Finding(named.code(), named.severity(), named.pointer(), null, null, message, null));
        }
        Limit limit = Limit.of(annotation);
        if (limit == null) {
            throw new IllegalArgumentException("not a constraint of the model: "
                    + annotation.annotationType().getName());
        }
        Fault fault = new Fault(limit.code(), path, limit.arguments());
        return new FaultOrder.Found(fault, fault.finding());
    }

    private static Path path(jakarta.validation.Path nodes) {
        Path path = Path.ROOT;
        Shape shape = Shape.of(CaseFile.class);
        String end = "";
        boolean spread = false;
        for (jakarta.validation.Path.Node node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                path = path.element(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                path = path.property(node.getKey().toString());
            }
            String name = node.getName();
            if (node.getKind() != ElementKind.PROPERTY || name == null) {
                continue;
            }
            if (spread) {
                end = end.isEmpty() ? name : end + "Word";
                continue;
            }
            Member member = WirePath.member(shape, name);
            spread = member != null && member.kind() instanceof Kind.Spread;
            if (!spread && (member == null || !member.isInline())) {
                path = path.property(member == null ? name : member.property());
            }
            shape = member == null ? null : WirePath.nested(member.kind());
        }
        return end.isEmpty() ? path : path.property(end);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}$".indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
