package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;

/**
 * Loads what checking needs while the arguments are parsed. Most of the time of a short run is spent on loading classes, and
 * a second processor is idle meanwhile.
 */
final class WarmUp {

    private static final String CASE = "{\"$schema\":\"" + CaseFile.SCHEMA
            + "\",\"formatVersion\":\"" + CaseFile.FORMAT_VERSION
            + "\",\"id\":\"https://case.example/1\",\"persons\":[{\"id\":\"p1\"}],"
            + "\"incidents\":[{\"id\":\"inc1\",\"participants\":[{\"party\":\"p1\",\"role\":\"captive\"}]}]}";

    private WarmUp() {}

    /** Begins, if the command checks case files. */
    static void start(String... arguments) {
        boolean checks = arguments.length > 0 && (arguments[0].equals("validate") || arguments[0].equals("show"));
        if (checks && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> CaseFileJson.standard().check(CASE), "manumit-warm-up");
            // what fails here fails again where it is reported
            thread.setUncaughtExceptionHandler((failed, e) -> {});
            thread.setDaemon(true);
            thread.start();
        }
    }
}
