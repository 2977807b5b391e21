package io.github.manumit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command: options with a value ({@code --format json} or {@code --format=json}), and files.
 *
 * @param options values by option; the last value counts
 * @param files arguments that are not options; {@code --} ends the options
 */
record Arguments(Map<String, String> options, List<String> files) {

    /** The languages of messages, labels and dates. */
    private static final Set<String> LANGUAGES = Set.of("en", "ru", "kk", "uz");

    static Arguments parse(List<String> arguments, Set<String> known) throws UsageException {
        Map<String, String> options = new HashMap<>();
        List<String> files = new ArrayList<>();
        int i = 0;
        while (i < arguments.size()) {
            String argument = arguments.get(i++);
            if (argument.equals("--")) {
                files.addAll(arguments.subList(i, arguments.size()));
                break;
            }
            if (!argument.startsWith("-") || argument.equals("-")) {
                files.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            if (!known.contains(option)) {
                throw new UsageException("unknown option: " + option);
            }
            if (equals < 0 && i == arguments.size()) {
                throw new UsageException(option + " needs a value");
            }
            options.put(option, equals < 0 ? arguments.get(i++) : argument.substring(equals + 1));
        }
        return new Arguments(options, files);
    }

    /** The language that was asked for; English without one. */
    Locale language() throws UsageException {
        return Locale.forLanguageTag(choice("--lang", "en", LANGUAGES));
    }

    /** The value of an option that has a fixed set of values. */
    String choice(String option, String otherwise, Set<String> choices) throws UsageException {
        String value = options.getOrDefault(option, otherwise);
        if (!choices.contains(value)) {
            throw new UsageException(option + " must be one of "
                    + String.join(", ", choices.stream().sorted().toList()));
        }
        return value;
    }

    /** The files; standard input if none is given. */
    List<String> inputs() {
        return files.isEmpty() ? List.of("-") : files;
    }

    void refuseFiles() throws UsageException {
        if (!files.isEmpty()) {
            throw new UsageException("this command takes no files");
        }
    }
}
