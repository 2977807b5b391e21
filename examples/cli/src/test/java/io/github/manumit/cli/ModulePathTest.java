package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped modules, as named modules. */
class ModulePathTest {

    private static final Set<String> SHIPPED = Set.of(
            "io.github.manumit.core",
            "io.github.manumit.vocabulary",
            "io.github.manumit.registry",
            "io.github.manumit.citation",
            "io.github.manumit.validation",
            "io.github.manumit.show",
            "io.github.manumit.json.wire",
            "io.github.manumit.json.jackson3");
    private static final String HIBERNATE = "org.hibernate.validator";
    private static final Path SEED = Path.of("../cases/almaty.json");

    @Test
    void theShippedModulesAreNamedAndNotAutomatic() {
        List<ModuleDescriptor> shipped = layer().modules().stream()
                .map(Module::getDescriptor)
                .filter(module -> module.name().startsWith("io.github.manumit"))
                .toList();
        assertThat(shipped).extracting(ModuleDescriptor::name).containsExactlyInAnyOrderElementsOf(SHIPPED);
        assertThat(shipped).noneMatch(ModuleDescriptor::isAutomatic);
    }

    @Test
    void theFrontDoorReadsChecksAndWritesOnTheModulePath() throws Exception {
        Class<?> frontDoor = load("io.github.manumit.json.CaseFileJson");
        assertThat(frontDoor.getModule().getName()).isEqualTo("io.github.manumit.json.wire");
        Object json = frontDoor.getMethod("standard").invoke(null);
        assertThat(call(json, "library")).isEqualTo("jackson3");
        Object checked = frontDoor.getMethod("check", Path.class).invoke(json, SEED);
        assertThat(call(checked, "isValid")).isEqualTo(true);
        assertThat((List<?>) call(checked, "findings")).isEmpty();
        Object caseFile = call(checked, "caseFile");
        String written =
                (String) frontDoor.getMethod("write", caseFile.getClass()).invoke(json, caseFile);
        assertThat(frontDoor
                        .getMethod("read", String.class)
                        .invoke(json, written)
                        .equals(caseFile))
                .isTrue();
    }

    @Test
    void jacksonFindsTheModuleByServiceLoading() throws Exception {
        Class<?> mapperType = load("tools.jackson.databind.json.JsonMapper");
        Class<?> caseFileType = load("io.github.manumit.casefile.CaseFile");
        Object builder = mapperType.getMethod("builder").invoke(null);
        Method find = builder.getClass().getMethod("findAndAddModules", ClassLoader.class);
        Object mapper = call(find.invoke(builder, mapperType.getClassLoader()), "build");
        Object caseFile = mapperType
                .getMethod("readValue", String.class, Class.class)
                .invoke(mapper, Files.readString(SEED), caseFileType);
        assertThat(call(caseFile, "id")).isEqualTo("https://manumit.github.io/cases/almaty");
    }

    @Test
    void hibernateValidatorReadsTheRecordsOnTheModulePath() throws Exception {
        assertThat(violations(Files.readString(SEED))).isEmpty();
        String broken = Files.readString(Path.of("../cases/broken/disclosure.public-identifier.json"));
        assertThat(violations(broken)).isNotEmpty();
        assertThat(violations("{\"id\": \"https://example.org/1\", \"relations\": [{\"id\": \"r1\"}],"
                        + " \"persons\": [{\"id\": \"p1\", \"names\": [{}]}]}"))
                .hasSize(6);
    }

    /** Reads a case file and validates it in the default group. */
    private static Collection<?> violations(String json) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(layer().findLoader(HIBERNATE));
        try {
            Object door = load("io.github.manumit.json.CaseFileJson")
                    .getMethod("standard")
                    .invoke(null);
            Object checked = door.getClass().getMethod("check", String.class).invoke(door, json);
            Object validator = validator();
            assertThat(validator.getClass().getModule().getName()).isEqualTo(HIBERNATE);
            return (Collection<?>) load("jakarta.validation.Validator")
                    .getMethod("validate", Object.class, Class[].class)
                    .invoke(validator, call(checked, "caseFile"), new Class<?>[0]);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What Jakarta Validation finds; its classes are not exported, so that they are called by their interfaces. */
    private static Object validator() throws ReflectiveOperationException {
        Object provider = load("jakarta.validation.Validation")
                .getMethod("byDefaultProvider")
                .invoke(null);
        Object configuration = load("jakarta.validation.bootstrap.GenericBootstrap")
                .getMethod("configure")
                .invoke(provider);
        Object plainMessages = load("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                .getConstructor()
                .newInstance();
        Class<?> api = load("jakarta.validation.Configuration");
        api.getMethod("messageInterpolator", load("jakarta.validation.MessageInterpolator"))
                .invoke(configuration, plainMessages);
        Object factory = api.getMethod("buildValidatorFactory").invoke(configuration);
        return load("jakarta.validation.ValidatorFactory")
                .getMethod("getValidator")
                .invoke(factory);
    }

    @Test
    void jurisdictionsAreReadOnTheModulePath() throws Exception {
        Object registry = load("io.github.manumit.registry.JurisdictionRegistry")
                .getMethod("standard")
                .invoke(null);
        assertThat((Iterable<?>) call(registry, "all")).isNotEmpty();
    }

    @Test
    void coreStaysBelowOneMegabyte() throws Exception {
        try (Stream<Path> built = Files.list(Path.of("../../core/target"))) {
            assertThat(built.filter(file -> file.toString().matches(".*manumit-core-[0-9.]+(-SNAPSHOT)?\\.jar")))
                    .isNotEmpty()
                    .allSatisfy(jar -> assertThat(Files.size(jar)).isLessThan(1 << 20));
        }
    }

    @Test
    void vocabulariesAreReadOnTheModulePath() throws Exception {
        Class<?> word = load("io.github.manumit.incident.PurposeKind");
        Object vocabulary = load("io.github.manumit.vocabulary.Vocabulary")
                .getMethod("of", Class.class)
                .invoke(null, word);
        assertThat((Iterable<?>) call(vocabulary, "entries")).isNotEmpty();
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return layer().findLoader("io.github.manumit.json.jackson3").loadClass(name);
    }

    private static final class Loaded {
        static final ModuleLayer LAYER = resolve();
    }

    private static ModuleLayer layer() {
        return Loaded.LAYER;
    }

    private static ModuleLayer resolve() {
        List<Path> path = new ArrayList<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator))) {
            if (isModule(Path.of(entry))) {
                path.add(Path.of(entry));
            }
        }
        ModuleLayer boot = ModuleLayer.boot();
        Set<String> roots = new HashSet<>(SHIPPED);
        roots.add(HIBERNATE);
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), roots);
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isModule(Path entry) {
        boolean exploded = Files.exists(entry.resolve("module-info.class"));
        if (!exploded && !entry.toString().endsWith(".jar")) {
            return false;
        }
        try {
            return ModuleFinder.of(entry).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .noneMatch(ModuleDescriptor::isAutomatic);
        } catch (FindException e) {
            return false;
        }
    }
}
