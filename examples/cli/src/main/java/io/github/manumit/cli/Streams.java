package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the standard streams of the process are connected to. Java's {@link System#console()} cannot tell this for one
 * stream, so Linux is asked; elsewhere all three must be a terminal.
 */
final class Streams {

    static final int IN = 0;
    static final int OUT = 1;
    static final int ERR = 2;

    private Streams() {}

    /** Whether a stream is a terminal. */
    static boolean isTerminal(int stream) {
        String target = target(stream);
        return target.isEmpty() ? !isLinux() && isConsole() : isDevice(target);
    }

    /** Whether all streams are a terminal. Since JDK 22, there is a console without one too. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean isDevice(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    /** Whether a stream is a pipe or a socket. */
    static boolean isPipe(int stream) {
        String target = target(stream);
        return target.startsWith("pipe:") || target.startsWith("socket:");
    }

    /** Whether standard input was closed before the program began, so that a file of the Java runtime took its place. */
    static boolean isInputClosed() {
        String target = target(IN);
        return !target.isEmpty() && (target.startsWith(System.getProperty("java.home")) || target.endsWith(".jar"));
    }

    /** What a stream is connected to; empty if the system does not tell. */
    private static String target(int stream) {
        try {
            return isLinux()
                    ? Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString()
                    : "";
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return "";
        }
    }

    static boolean isLinux() {
        return "Linux".equals(System.getProperty("os.name"));
    }
}
