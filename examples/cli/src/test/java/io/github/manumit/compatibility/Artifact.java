package io.github.manumit.compatibility;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A shipped artifact as it was built.
 *
 * @param name its artifact id
 * @param module where its classes are
 */
record Artifact(String name, ModuleReference module) {

    private static final int DEPTH = 4;
    private static final Pattern ID = Pattern.compile("</parent>\\s*<artifactId>([a-z0-9-]+)</artifactId>");
    private static final String CLASS = ".class";

    /** The artifacts whose pom says that they are shipped, by name. */
    static List<Artifact> shipped(Path root) throws IOException {
        List<Artifact> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                String text = Files.readString(pom);
                if (text.contains("<unshipped>false</unshipped>")) {
                    found.add(new Artifact(id(text), module(pom.resolveSibling("target/classes"))));
                }
            }
        }
        found.sort(Comparator.comparing(Artifact::name));
        return List.copyOf(found);
    }

    private static String id(String pom) {
        Matcher id = ID.matcher(pom);
        if (!id.find()) {
            throw new IllegalStateException("no artifact id after the parent");
        }
        return id.group(1);
    }

    private static ModuleReference module(Path classes) {
        return ModuleFinder.of(classes).findAll().iterator().next();
    }

    /** The packages that everyone may use. */
    SortedSet<String> packages() {
        SortedSet<String> packages = new TreeSet<>();
        module.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .forEach(packages::add);
        return packages;
    }

    /** The types that everyone may use, nested ones too, by name. */
    List<Class<?>> types() throws IOException {
        SortedSet<String> packages = packages();
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> resources = reader.list()) {
            for (String resource :
                    resources.filter(name -> name.endsWith(CLASS)).toList()) {
                String name = resource.substring(0, resource.length() - CLASS.length())
                        .replace('/', '.');
                int simple = name.lastIndexOf('.');
                if (simple > 0 && packages.contains(name.substring(0, simple)) && !name.endsWith("-info")) {
                    Class<?> type = load(name);
                    if (isOpen(type)) {
                        types.add(type);
                    }
                }
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Artifact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("shipped, but not on the class path of the command line: " + name, e);
        }
    }

    private static boolean isOpen(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return false;
        }
        Class<?> outer = type.getDeclaringClass();
        return isSeen(type.getModifiers()) && (outer == null || isOpen(outer));
    }

    /** Tells whether the modifiers let a caller or a subclass in another package see what has them. */
    static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
