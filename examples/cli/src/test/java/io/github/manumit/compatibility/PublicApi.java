package io.github.manumit.compatibility;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** All that is promised and can be written as lines: the public types of each artifact, the words of vocabularies, the codes of rules. */
final class PublicApi {

    static final String WORDS = "words.txt";
    static final String RULES = "rules.txt";

    private PublicApi() {}

    /** The files, by name. */
    static SortedMap<String, String> files(Path root) throws IOException {
        List<Artifact> artifacts = Artifact.shipped(root);
        Set<String> own = new HashSet<>();
        for (Artifact artifact : artifacts) {
            artifact.types().stream()
                    .filter(type -> type.getDeclaringClass() == null)
                    .forEach(type -> own.add(type.getSimpleName()));
        }
        TypeNames names = new TypeNames(own);
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder words = new StringBuilder();
        for (Artifact artifact : artifacts) {
            files.put(artifact.name() + ".txt", types(artifact, names));
            for (Class<?> type : artifact.types()) {
                words.append(block(type.getSimpleName(), new Signature(type, names).words().stream()));
            }
        }
        files.put(WORDS, words.substring(1));
        files.put(RULES, rules());
        return files;
    }

    private static String types(Artifact artifact, TypeNames names) throws IOException {
        StringBuilder text = new StringBuilder(module(artifact.module().descriptor()));
        Map<Package, List<Class<?>>> packages = artifact.types().stream()
                .collect(Collectors.groupingBy(
                        Class::getPackage,
                        () -> new TreeMap<>(Comparator.comparing(Package::getName)),
                        Collectors.toList()));
        packages.forEach((home, types) -> {
            String mark = home.isAnnotationPresent(NullMarked.class) ? "@NullMarked " : "";
            text.append('\n')
                    .append(mark)
                    .append("package ")
                    .append(home.getName())
                    .append('\n');
            for (Class<?> type : types) {
                List<String> lines = new Signature(type, names).lines();
                text.append(block(lines.get(0), lines.stream().skip(1)));
            }
        });
        return text.toString();
    }

    private static String module(ModuleDescriptor module) {
        Stream<String> requires =
                module.requires().stream().map(required -> "requires " + modifiers(required) + required.name());
        Stream<String> uses = module.uses().stream().map(service -> "uses " + service);
        Stream<String> provides = module.provides().stream()
                .flatMap(service -> service.providers().stream()
                        .map(provider -> "provides " + service.service() + " with " + provider));
        return block(
                        "module " + module.name(),
                        Stream.of(requires, uses, provides)
                                .flatMap(lines -> lines)
                                .sorted())
                .substring(1);
    }

    private static String modifiers(Requires required) {
        return required.modifiers().stream()
                .sorted()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }

    /** A blank line, a heading, and lines below it; nothing where a heading has no lines of its own and no blank in it. */
    private static String block(String heading, Stream<String> lines) {
        String below = lines.map(line -> "    " + line + "\n").collect(Collectors.joining());
        boolean isNothing = below.isEmpty() && heading.indexOf(' ') < 0;
        return isNothing ? "" : "\n" + heading + "\n" + below;
    }

    private static String rules() {
        return Catalogue.standard().rules().stream()
                .sorted(Comparator.comparing(Rule::code))
                .map(rule -> rule.code() + " " + rule.severity().name().toLowerCase(Locale.ROOT) + " since "
                        + rule.since() + "\n")
                .collect(Collectors.joining());
    }
}
