package io.github.manumit.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line program {@code manumit}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the program. An interrupt ends it too: it says what was finished, and the exit status is that
     * of the signal.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        // not System.out, which swallows errors
        Console console = new Console(
                input(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Console.Look.ofProcess());
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Spool.seal();
            if (!ended.get()) {
                console.interrupted();
            }
        }));
        WarmUp.start(arguments);
        int status = run(FileName.arguments(arguments), console);
        ended.set(true);
        System.exit(status);
    }

    private static InputStream input() {
        if (!Streams.isInputClosed()) {
            return new FileInputStream(FileDescriptor.in);
        }
        InputStream closed = InputStream.nullInputStream();
        try {
            closed.close(); // reading it fails from now on
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return closed;
    }

    /**
     * Runs a command. It never throws an exception; problems are reported on {@code err}.
     *
     * @param arguments the command and its arguments
     * @param in standard input
     * @param out receives the results, in UTF-8
     * @param err receives the diagnostics, in UTF-8
     * @return 0: no error found; 1: at least one error found; 2: it could not run
     */
    public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, new Console(in, out, err, Console.Look.PLAIN));
    }

    private static int run(List<String> arguments, Console console) {
        try {
            int status = dispatch(arguments, console);
            console.flush();
            return status;
        } catch (OutputException e) {
            return unwritten(e, console);
        } catch (UnusableException e) {
            return failed(e.getMessage(), console);
        } catch (IOException e) {
            return failed("cannot read (" + e.getClass().getSimpleName() + ")", console);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failed(Console.reason(e), console);
        }
    }

    private static int failed(String message, Console console) {
        try {
            console.complain(message);
            return Exit.NOT_RUN;
        } catch (OutputException e) {
            return unwritten(e, console);
        }
    }

    /** Says that the results could not be written, unless it is only that nobody reads them any more. */
    private static int unwritten(OutputException e, Console console) {
        String reason = e.reason();
        boolean isReaderGone = reason != null && reason.contains("Broken pipe")
                || console.look().piped();
        if (!isReaderGone) {
            console.complain("cannot write the results" + (reason == null ? "" : " (" + reason + ")"));
        }
        return Exit.NOT_RUN;
    }

    private static int dispatch(List<String> arguments, Console console) throws IOException, UnusableException {
        CommandLine one = arguments.isEmpty() ? null : Commands.one(arguments.get(0));
        CommandLine line = one == null ? Commands.all() : one;
        List<String> own = one == null ? arguments : arguments.subList(1, arguments.size());
        StringWriter help = new StringWriter();
        line.getSubcommands().values().forEach(each -> each.setOut(new PrintWriter(help)));
        line.setOut(new PrintWriter(help)).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        ParseResult parsed;
        try {
            parsed = line.parseArgs(own.toArray(String[]::new));
            if (CommandLine.executeHelpRequest(parsed) != null) {
                console.line(help.toString().stripTrailing());
                return Exit.NO_ERROR;
            }
        } catch (ParameterException e) {
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            throw new UnusableException(e.getMessage() + "\nTry '" + name + " --help'.");
        }
        if (line.getCommand() instanceof CliCommand command) {
            return command.run(console);
        }
        if (!parsed.hasSubcommand()) {
            throw new UnusableException(
                    "no command given\n" + line.getUsageMessage(Ansi.OFF).stripTrailing());
        }
        return ((CliCommand) parsed.subcommand().commandSpec().userObject()).run(console);
    }
}
