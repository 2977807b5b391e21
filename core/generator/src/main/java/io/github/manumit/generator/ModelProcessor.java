package io.github.manumit.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Generates the parts of the model that would otherwise have to be written twice.
 *
 * <p>In the first round it writes one open vocabulary, a class, for each table below the directory that the option
 * {@value #VOCABULARY} names. If the option {@value #WORDS} names that directory, it writes the other data of the
 * tables, such as labels and definitions, as resources. Then it writes a builder for each record marked {@code @Built},
 * as soon as the types of all its components are known; for a shared record it also writes the class from which owners
 * inherit its setters. If the option {@value #WALK} names the record with which the model begins, it writes the class by
 * which a walk visits all records; the options {@value #LIMITS} and {@value #WIRE} do
 * the same for the class that checks their constraints and for those that read them from
 * JSON and write them. If the option {@value #REGISTRY} names a directory, it generates the tables of
 * jurisdictions, currencies and languages from it.
 *
 * <p>It supports every annotation, so that it runs even if none of its own is present, and claims none.
 */
public final class ModelProcessor extends AbstractProcessor {

    /** The option that names the directory of the vocabularies. Without it, no vocabulary is written. */
    static final String VOCABULARY = "manumit.vocabulary";

    /**
     * The option that names the directory of the vocabularies for labels, definitions and other data. Without it, they
     * are not written.
     */
    static final String WORDS = "manumit.words";

    /** The option that names the directory of the registries. Without it, no table is written. */
    static final String REGISTRY = "manumit.registry";

    /** The option that names the record with which the model begins. Without it, no walk over the model is written. */
    static final String WALK = "manumit.walk";

    /** The option that names the record with which the model begins. Without it, no checks of constraints are written. */
    static final String LIMITS = "manumit.limits";

    /** The option that names the record with which the model begins. Without it, no readers and writers are written. */
    static final String WIRE = "manumit.wire";

    private static final String VOCABULARY_PACKAGE = "io.github.manumit.vocabulary";
    private static final String BUILT = "io.github.manumit.value.Built";

    /** Qualified names, because elements are not valid across rounds. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private boolean vocabulariesRead;
    private boolean vocabulariesFailed;
    /** What still has to be written about the model as a whole. */
    private final List<ModelPart> parts = new ArrayList<>(List.of(ModelPart.values()));

    /** Classes about all records, the option that asks for them by naming the first record, and their package. */
    private enum ModelPart {
        THE_WALK(WALK, "io.github.manumit.casefile") {
            @Override
            Map<String, String> sources(List<RecordModel> records, ModelReader reader) {
                return Map.of(WalkWriter.NAME, new WalkWriter(records, reader.entities()).write(packageName()));
            }
        },
        THE_LIMITS(LIMITS, "io.github.manumit.validation") {
            @Override
            Map<String, String> sources(List<RecordModel> records, ModelReader reader) {
                return Map.of(LimitsWriter.NAME, new LimitsWriter(records).write(packageName()));
            }
        },
        THE_WIRE(WIRE, "io.github.manumit.json.wire") {
            @Override
            Map<String, String> sources(List<RecordModel> records, ModelReader reader) {
                Map<String, String> sources =
                        new LinkedHashMap<>(new WireReaderWriter(records, reader.entities(), packageName()).write());
                sources.putAll(new WireWriterWriter(records, reader.entities(), packageName()).write());
                return sources;
            }
        };

        private final String option;
        private final String packageName;

        ModelPart(String option, String packageName) {
            this.option = option;
            this.packageName = packageName;
        }

        String packageName() {
            return packageName;
        }

        /** The sources by the simple names of their classes. */
        abstract Map<String, String> sources(List<RecordModel> records, ModelReader reader);
    }

    /** Called by the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(VOCABULARY, WORDS, REGISTRY, WALK, LIMITS, WIRE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!vocabulariesRead) {
            vocabulariesRead = true;
            writeVocabularies();
            writeWords();
            writeRegistry();
        }
        collect(round);
        writeBuilders(round.processingOver());
        for (ModelPart part : List.copyOf(parts)) {
            write(part, round.processingOver());
        }
        return false;
    }

    private void writeVocabularies() {
        String directory = processingEnv.getOptions().get(VOCABULARY);
        if (directory == null) {
            return;
        }
        for (VocabularyFile file : VocabularyFile.in(directory, this::vocabularyError)) {
            write(file.qualifiedName(), VocabularyWriter.write(file));
        }
    }

    private void writeWords() {
        String directory = processingEnv.getOptions().get(WORDS);
        if (directory == null) {
            return;
        }
        List<VocabularyFile> files = VocabularyFile.in(directory, this::vocabularyError);
        writeResource(VOCABULARY_PACKAGE, "index.txt", WordTable.index(files));
        WordTable.tables(files).forEach((name, table) -> writeResource(VOCABULARY_PACKAGE, name + ".txt", table));
    }

    private void writeRegistry() {
        String directory = processingEnv.getOptions().get(REGISTRY);
        if (directory == null) {
            return;
        }
        writeResource(
                "io.github.manumit.registry",
                "jurisdictions.txt",
                Registry.byColumn(Registry.table(directory, this::error)));
        writeResource(
                "io.github.manumit.registry",
                "currencies.txt",
                CurrencyList.table(Path.of(directory, "currencies"), this::error));
        writeResource(
                "io.github.manumit.registry",
                "languages.txt",
                LanguageList.table(Path.of(directory, "languages"), this::error));
    }

    private void writeResource(String packageName, String name, String text) {
        try (OutputStream out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            error("Cannot write " + name + ": " + e.getMessage());
        }
    }

    private void vocabularyError(String message) {
        vocabulariesFailed = true;
        error(message);
    }

    private void collect(RoundEnvironment round) {
        TypeElement built = processingEnv.getElementUtils().getTypeElement(BUILT);
        if (built == null) {
            return;
        }
        for (Element element : round.getElementsAnnotatedWith(built)) {
            if (element.getKind() == ElementKind.RECORD) {
                waiting.add(((TypeElement) element).getQualifiedName().toString());
            } else {
                error("Only a record can be @Built", element);
            }
        }
    }

    private void writeBuilders(boolean last) {
        RecordReader reader = new RecordReader(processingEnv);
        for (String name : List.copyOf(waiting)) {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
            try {
                RecordShape shape = reader.read(element);
                waiting.remove(name);
                write(shape.builderName(), new BuilderWriter(shape).write(), element);
                if (shape.shared()) {
                    write(shape.settersName(), new SettersWriter(shape).write(), element);
                }
            } catch (RecordReader.Unresolved unresolved) {
                // If a vocabulary is faulty, errors about its missing class are only consequences.
                if (last && !vocabulariesFailed) {
                    error("No builder: " + unresolved.getMessage(), unresolved.element());
                }
            } catch (RecordReader.Unbuildable fault) {
                waiting.remove(name);
                error("No builder: " + fault.getMessage(), fault.element());
            }
        }
    }

    private void write(ModelPart part, boolean last) {
        String root = processingEnv.getOptions().get(part.option);
        if (root == null) {
            return;
        }
        ModelReader reader = new ModelReader(processingEnv);
        try {
            List<RecordModel> records = reader.read(root);
            part.sources(records, reader).forEach((name, source) -> write(part.packageName() + '.' + name, source));
            parts.remove(part);
        } catch (RecordReader.Unresolved unresolved) {
            if (last && !vocabulariesFailed) {
                error("Nothing for " + part.option + ": " + unresolved.getMessage(), unresolved.element());
            }
        }
    }

    private void write(String qualifiedName, String source, Element... origins) {
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(qualifiedName, origins)
                .openWriter()) {
            out.write(source);
        } catch (IOException e) {
            error("Cannot write " + qualifiedName + ": " + e.getMessage());
        }
    }

    private void error(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
