package io.github.manumit.compatibility;

import io.github.manumit.code.OpenWord;
import io.github.manumit.value.Sensitive;
import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What callers and subclasses can see of a type, as lines: the first says what it is, the others are its members. Not shown is what follows
 * from the rest: the canonical constructor and plain accessors of a record, what an enum and every object has, and in a builder that a
 * setter returns the builder.
 */
final class Signature {

    private static final List<Class<? extends Annotation>> MARKS = List.of(
            Deprecated.class,
            FunctionalInterface.class,
            Inherited.class,
            Repeatable.class,
            Retention.class,
            Sensitive.class,
            Target.class);

    private static final String MEMBERS_OF_VOCABULARY = "static List<%1$s> known()|static %1$s of(String)";

    private final Class<?> type;
    private final TypeNames names;

    Signature(Class<?> type, TypeNames names) {
        this.type = type;
        this.names = names;
    }

    /** The known words of a vocabulary, as the names of their constants; empty for any other type. */
    SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>();
        if (type.getSuperclass() == OpenWord.class) {
            for (Field field : type.getDeclaredFields()) {
                if (isConstant(field) && field.getType() == type) {
                    words.add(word(field));
                }
            }
        }
        return words;
    }

    private static String word(Field constant) {
        String word = ((OpenWord) value(constant)).word();
        boolean isPlain = word.replace('-', '_').equalsIgnoreCase(constant.getName());
        return marks(constant) + constant.getName() + (isPlain ? "" : " = " + word);
    }

    List<String> lines() {
        SortedSet<String> words = words();
        List<String> members = members();
        if (!words.isEmpty() && String.join("|", members).equals(MEMBERS_OF_VOCABULARY.formatted(names.of(type)))) {
            return List.of("vocabulary " + names.of(type));
        }
        members.add(0, head());
        return members;
    }

    private String head() {
        StringBuilder head = new StringBuilder(marks(type)).append(modifiers()).append(kind());
        head.append(' ').append(names.of(type)).append(names.parameters(type.getTypeParameters()));
        AnnotatedType above = type.getAnnotatedSuperclass();
        if (!type.isInterface()
                && !type.isRecord()
                && !type.isEnum()
                && above != null
                && above.getType() != Object.class) {
            head.append(" extends ").append(names.of(above));
        }
        if (!type.isAnnotation()) {
            head.append(names.list(
                    type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces(), ", ", ""));
        }
        if (type.isSealed()) {
            head.append(Arrays.stream(type.getPermittedSubclasses())
                    .map(names::of)
                    .sorted()
                    .collect(Collectors.joining(", ", " permits ", "")));
        }
        return head.toString();
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : isBuilder() ? "builder" : "class";
    }

    private String modifiers() {
        String inheritance = type.isSealed()
                ? "sealed "
                : !type.isInterface() && Modifier.isAbstract(type.getModifiers()) ? "abstract " : "";
        boolean isFinal = Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum() && !isBuilder();
        boolean isInner =
                type.getDeclaringClass() != null && !Modifier.isStatic(type.getModifiers()) && !type.isInterface();
        return (Modifier.isProtected(type.getModifiers()) ? "protected " : "")
                + (isInner ? "inner " : "")
                + inheritance
                + (isFinal ? "final " : "");
    }

    private boolean isBuilder() {
        return type.getSimpleName().endsWith("Builder")
                && Modifier.isFinal(type.getModifiers())
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("build"));
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.add("component " + marks(component) + names.of(component.getAnnotatedType()) + " "
                        + component.getName());
            }
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                members.add("constant " + ((Enum<?>) constant).name());
            }
        }
        members.addAll(sorted(fields()));
        members.addAll(sorted(Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isSeen(constructor.getModifiers()) && !isCanonical(constructor))
                .map(this::constructor)));
        members.addAll(sorted(methods().map(this::method)));
        return members;
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.distinct().sorted().toList();
    }

    private Stream<String> fields() {
        return declaring()
                .flatMap(home -> Arrays.stream(home.getDeclaredFields()))
                .filter(field -> isSeen(field.getModifiers()) && !field.isSynthetic() && !field.isEnumConstant())
                .filter(field -> !(type.getSuperclass() == OpenWord.class && field.getType() == type))
                .map(field -> marks(field) + modifiers(field) + names.of(field.getAnnotatedType()) + " "
                        + field.getName() + constant(field));
    }

    private static String modifiers(Field field) {
        String modifiers =
                Modifier.toString(field.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL));
        return modifiers.isEmpty() ? "" : modifiers + " ";
    }

    /** The value of a constant that the compiler copies to its callers. */
    private static String constant(Field field) {
        boolean isCopied = isConstant(field) && (field.getType().isPrimitive() || field.getType() == String.class);
        return isCopied ? " = " + value(field) : "";
    }

    private static boolean isConstant(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && Modifier.isPublic(field.getModifiers());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Method> methods() {
        return declaring()
                .flatMap(home -> Arrays.stream(home.getDeclaredMethods()))
                .filter(method -> isSeen(method.getModifiers()) && !method.isSynthetic() && !method.isBridge())
                .filter(method -> !isOfEveryObject(method) && !isOfEveryEnum(method) && !isAccessor(method));
    }

    /** The type, and what it inherits from but nobody else can see. */
    private Stream<Class<?>> declaring() {
        List<Class<?>> homes = new ArrayList<>(List.of(type));
        for (Class<?> above = type.getSuperclass();
                above != null && !Modifier.isPublic(above.getModifiers());
                above = above.getSuperclass()) {
            homes.add(above);
        }
        return homes.stream();
    }

    /** Tells whether others can see a member; what is protected in a final type they cannot. */
    private boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers());
    }

    private boolean isOfEveryObject(Method method) {
        return Stream.of(Object.class.getDeclaredMethods()).anyMatch(every -> isSame(every, method))
                && (type.isRecord() || !Modifier.isFinal(method.getModifiers()));
    }

    private boolean isOfEveryEnum(Method method) {
        return type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private boolean isAccessor(Method method) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method)
                                && names.of(component.getAnnotatedType())
                                        .equals(names.of(method.getAnnotatedReturnType())));
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean isSame(Method one, Method other) {
        return one.getName().equals(other.getName())
                && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    private String constructor(Constructor<?> constructor) {
        String access = Modifier.isProtected(constructor.getModifiers()) ? "protected " : "";
        return marks(constructor) + access + "new" + signature(constructor);
    }

    private String method(Method method) {
        StringBuilder line = new StringBuilder(marks(method));
        if (method.isDefault()) {
            line.append("default ");
        } else if (type.isInterface() && !Modifier.isStatic(method.getModifiers())) {
            line.append(type.isAnnotation() ? "" : "abstract ");
        }
        line.append(type.isInterface() ? isStatic(method) : modifiers(method.getModifiers()));
        String parameters = names.parameters(method.getTypeParameters());
        line.append(parameters).append(parameters.isEmpty() ? "" : " ");
        if (!isBuilder() || method.getReturnType() != type) {
            line.append(names.of(method.getAnnotatedReturnType())).append(' ');
        }
        line.append(method.getName()).append(signature(method));
        return line.append(preset(method.getDefaultValue())).toString();
    }

    private static String isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers()) ? "static " : "";
    }

    private String modifiers(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) && !Modifier.isFinal(type.getModifiers()) ? "final " : "");
    }

    private String signature(Executable executable) {
        String parameters = names.list("", executable.getAnnotatedParameterTypes(), ", ", "");
        if (executable.isVarArgs()) {
            parameters = parameters.replaceFirst("\\[]$", "...");
        }
        return "(" + parameters + ")" + names.list(" throws ", executable.getAnnotatedExceptionTypes(), ", ", "");
    }

    /** What an annotation's member has where nothing is written. */
    private static String preset(Object value) {
        return Optional.ofNullable(value)
                .map(preset -> preset instanceof Object[] many ? Arrays.asList(many) : preset)
                .map(preset -> " default " + (preset.equals("") ? "\"\"" : preset))
                .orElse("");
    }

    private static String marks(AnnotatedElement element) {
        List<String> marks = new ArrayList<>();
        for (Class<? extends Annotation> mark : MARKS) {
            Annotation found = element.getDeclaredAnnotation(mark);
            if (found != null) {
                marks.add("@" + mark.getSimpleName() + arguments(found) + " ");
            }
        }
        return String.join("", marks);
    }

    /** What is written in an annotation, without what its members have anyway. */
    private static String arguments(Annotation annotation) {
        List<String> arguments = new ArrayList<>();
        for (Method member : annotation.annotationType().getDeclaredMethods()) {
            Object value = invoke(member, annotation);
            if (!value.equals(member.getDefaultValue())) {
                String text = value instanceof Object[] many
                        ? Arrays.stream(many)
                                .map(Object::toString)
                                .sorted()
                                .toList()
                                .toString()
                        : value instanceof Class<?> named ? named.getSimpleName() : value.toString();
                arguments.add(member.getName().equals("value") ? text : member.getName() + "=" + text);
            }
        }
        Collections.sort(arguments);
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private static Object invoke(Method member, Annotation annotation) {
        try {
            return member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
