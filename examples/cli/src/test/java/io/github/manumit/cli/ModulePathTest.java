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
            "io.github.manumit.citation",
            "io.github.manumit.validation",
            "io.github.manumit.json.wire",
            "io.github.manumit.json.jackson3");
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
        Class<?> frontDoor = load("io.github.manumit.json.jackson3.CaseFileJson");
        assertThat(frontDoor.getModule().getName()).isEqualTo("io.github.manumit.json.jackson3");
        Object json = frontDoor.getMethod("standard").invoke(null);
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
    void jurisdictionsAreReadOnTheModulePath() throws Exception {
        Object registry = load("io.github.manumit.jurisdiction.JurisdictionRegistry")
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
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), SHIPPED);
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
