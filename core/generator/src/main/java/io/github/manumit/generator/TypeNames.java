package io.github.manumit.generator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Prints types as source code: qualified, with type arguments, without annotations. */
final class TypeNames {

    private static final String NULLABLE = "@Nullable ";

    private TypeNames() {}

    static String of(TypeMirror type) {
        return print("", type);
    }

    /** The type with {@code @Nullable}, unless it is primitive. */
    static String nullable(TypeMirror type) {
        return type.getKind().isPrimitive() ? of(type) : print(NULLABLE, type);
    }

    /** Adds the annotation to a printed class name: {@code a.b.C<D>} gives {@code a.b.@Nullable C<D>}. */
    static String nullable(String type) {
        int arguments = type.indexOf('<');
        int dot = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments);
        return type.substring(0, dot + 1) + NULLABLE + type.substring(dot + 1);
    }

    /** Type parameters with their bounds, in angle brackets, or nothing. */
    static String parameters(TypeElement element) {
        return brackets(
                element.getTypeParameters().stream().map(TypeNames::parameter).toList());
    }

    static String arguments(List<? extends TypeMirror> types) {
        return brackets(types.stream().map(TypeNames::of).toList());
    }

    static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals(qualifiedName);
    }

    /** Whether arrays of the type can be created, so that varargs of the type are safe. */
    static boolean isReifiable(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> false;
            case ARRAY -> isReifiable(((ArrayType) type).getComponentType());
            case DECLARED ->
                ((DeclaredType) type).getTypeArguments().stream().allMatch(TypeNames::isUnboundedWildcard)
                        && isReifiable(((DeclaredType) type).getEnclosingType());
            default -> true;
        };
    }

    private static boolean isUnboundedWildcard(TypeMirror type) {
        return type instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    /** Whether the type, or one that it contains, is not known (yet). */
    static boolean isUnresolved(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> isUnresolved(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(TypeNames::isUnresolved);
            case WILDCARD ->
                bound((WildcardType) type).filter(TypeNames::isUnresolved).isPresent();
            default -> false;
        };
    }

    private static Optional<TypeMirror> bound(WildcardType type) {
        return Optional.<TypeMirror>ofNullable(type.getExtendsBound())
                .or(() -> Optional.ofNullable(type.getSuperBound()));
    }

    /** A type parameter with its bounds. */
    static String parameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .filter(bound -> !isNamed(bound, "java.lang.Object"))
                .map(TypeNames::of)
                .collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String brackets(List<String> names) {
        return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
    }

    private static String print(String mark, TypeMirror type) {
        return type.accept(new Printer(), mark);
    }

    /** Prints a type with an annotation before its simple name. */
    private static final class Printer extends SimpleTypeVisitor14<String, String> {

        @Override
        protected String defaultAction(TypeMirror type, String mark) {
            return mark + type.getKind().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String visitDeclared(DeclaredType type, String mark) {
            TypeElement element = (TypeElement) type.asElement();
            String simple = mark + element.getSimpleName() + arguments(type.getTypeArguments());
            if (type.getEnclosingType().getKind() == TypeKind.DECLARED) {
                return of(type.getEnclosingType()) + "." + simple;
            }
            String qualified = element.getQualifiedName().toString();
            return qualified.substring(0, qualified.lastIndexOf('.') + 1) + simple;
        }

        @Override
        public String visitError(ErrorType type, String mark) {
            return mark + type.asElement().getSimpleName();
        }

        @Override
        public String visitArray(ArrayType type, String mark) {
            return of(type.getComponentType()) + (mark.isEmpty() ? "" : " " + mark) + "[]";
        }

        @Override
        public String visitTypeVariable(TypeVariable type, String mark) {
            return mark + type.asElement().getSimpleName();
        }

        @Override
        public String visitWildcard(WildcardType type, String mark) {
            if (type.getExtendsBound() != null) {
                return "? extends " + of(type.getExtendsBound());
            }
            return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
        }

        @Override
        public String visitIntersection(IntersectionType type, String mark) {
            return type.getBounds().stream().map(TypeNames::of).collect(Collectors.joining(" & "));
        }
    }
}
