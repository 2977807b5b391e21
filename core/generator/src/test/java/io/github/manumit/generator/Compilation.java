package io.github.manumit.generator;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with the processor in a directory, and runs the result. */
final class Compilation {

    /** Minimal versions of the hand-written types that the processor and the generated code rely on. */
    private static final List<String> GIVEN = List.of("""
            package org.jspecify.annotations;
            import java.lang.annotation.*;
            @Target(ElementType.TYPE_USE) public @interface Nullable {}
            """, """
            package io.github.manumit.value;
            public @interface Built { boolean shared() default false; }
            """, """
            package io.github.manumit.value;
            import java.lang.annotation.*;
            @Target(ElementType.RECORD_COMPONENT) public @interface Inline {}
            """, """
            package io.github.manumit.value;
            import java.lang.annotation.*;
            @Target(ElementType.RECORD_COMPONENT) public @interface Singular { String value(); }
            """, """
            package io.github.manumit.internal;
            import java.util.*;
            public final class Copies {
                public static <T> List<T> changeable(Collection<? extends T> list, String component) {
                    return new ArrayList<>(element(list, component));
                }
                public static <T> List<T> elements(T[] values, String component) {
                    return changeable(Arrays.asList(element(values, component)), component);
                }
                public static <T> T element(T value, String component) {
                    return Objects.requireNonNull(value, component);
                }
            }
            """, """
            package io.github.manumit.code;
            public interface Word { String word(); boolean isKnown(); }
            """, """
            package io.github.manumit.code;
            import java.util.List;
            public final class Words<W extends Word> {
                private final List<W> known = new java.util.ArrayList<>();
                public W add(W word) { known.add(word); return word; }
                public List<W> known() { return known; }
                public W find(String word) {
                    return known.stream().filter(each -> each.word().equals(word)).findFirst().orElse(null);
                }
            }
            """, """
            package io.github.manumit.code;
            public abstract class OpenWord implements Word {
                private final String word;
                private final boolean known;
                protected OpenWord(String word, boolean known) { this.word = word; this.known = known; }
                public String word() { return word; }
                public boolean isKnown() { return known; }
                public String toString() { return known ? word : "\u2026"; }
            }
            """, """
            package io.github.manumit.value;
            public class InvalidValueException extends IllegalArgumentException {}
            """);

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("public (?:final |abstract )?(?:class|record|@?interface) (\\w+)");

    private final Path generated;
    private final Path classes;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(Path directory, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.generated = directory.resolve("generated");
        this.classes = directory.resolve("classes");
        this.diagnostics = diagnostics;
    }

    /** Compiles the sources; tables are read from {@code vocabulary} in the directory, if it exists. */
    static Compilation of(Path directory, String... sources) throws IOException {
        Path vocabulary = directory.resolve("vocabulary");
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Xdoclint:all/protected"));
        options.addAll(List.of("-encoding", "UTF-8", "-cp", directory.toString()));
        options.addAll(List.of(
                "-d", Files.createDirectories(directory.resolve("classes")).toString()));
        options.addAll(List.of(
                "-s", Files.createDirectories(directory.resolve("generated")).toString()));
        if (Files.exists(vocabulary)) {
            options.add("-A" + ModelProcessor.VOCABULARY + "=" + vocabulary);
        }
        List<JavaFileObject> units = new ArrayList<>();
        GIVEN.forEach(source -> units.add(new Source(source)));
        for (String source : sources) {
            units.add(new Source(source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8),
                collector,
                options,
                null,
                units);
        task.setProcessors(List.of(new ModelProcessor()));
        task.call();
        return new Compilation(directory, collector.getDiagnostics());
    }

    /** The messages of all errors. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    /** All messages of the compiler, including lint and doclint, about generated files. */
    List<String> complaintsAboutGenerated() {
        return diagnostics.stream()
                .filter(each -> each.getSource() != null
                        && each.getSource().toUri().toString().contains("/generated/"))
                .map(Diagnostic::toString)
                .toList();
    }

    String generated(String qualifiedName) throws IOException {
        return Files.readString(generated.resolve(qualifiedName.replace('.', '/') + ".java"));
    }

    boolean hasGenerated(String qualifiedName) {
        return Files.exists(generated.resolve(qualifiedName.replace('.', '/') + ".java"));
    }

    /** The result of the static method {@code run} of a class. */
    Object run(String qualifiedName) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return loader.loadClass(qualifiedName).getMethod("run").invoke(null);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(
                    URI.create("memory:///" + find(PACKAGE, text).replace('.', '/') + "/" + find(TYPE, text) + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String find(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException(text);
            }
            return matcher.group(1);
        }
    }
}
