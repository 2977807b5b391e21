package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The command line program {@code manumit}. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(
            new ValidateCommand(),
            new ShowCommand(),
            new SchemaCommand(),
            new RulesCommand(),
            new DateCommand(),
            new JurisdictionCommand(),
            new CiteCommand(),
            new LaterCommand(
                    "convert",
                    "--from STANDARD --to STANDARD [--loss FILE] IN OUT",
                    "converts from and to other standards"));

    private Main() {}

    /**
     * Runs a command and ends the program.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.in, System.out, System.err));
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
        Console console = new Console(in, out, err);
        int status;
        try {
            status = dispatch(arguments, console);
        } catch (UsageException e) {
            console.complain(e.getMessage());
            status = Command.NOT_RUN;
        } catch (IOException e) {
            console.complain("cannot read or write (" + e.getClass().getSimpleName() + ")");
            status = Command.NOT_RUN;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(Console.reason(e));
            status = Command.NOT_RUN;
        }
        if (console.isBroken()) {
            console.complain("cannot write the results");
            status = Command.NOT_RUN;
        }
        return status;
    }

    private static int dispatch(List<String> arguments, Console console) throws IOException, UsageException {
        if (arguments.isEmpty()) {
            throw new UsageException("no command given\n" + usage());
        }
        String name = arguments.get(0);
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
            console.line(usage());
            return Command.NO_ERROR;
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                if (arguments.contains("--help")) {
                    console.line(usage());
                    return Command.NO_ERROR;
                }
                return command.run(arguments.subList(1, arguments.size()), console);
            }
        }
        throw new UsageException("unknown command\n" + usage());
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("usage:");
        for (Command command : COMMANDS) {
            text.append("\n  manumit %-12s %s".formatted(command.name(), command.purpose()));
            if (!command.arguments().isEmpty()) {
                text.append("\n               ").append(command.arguments());
            }
        }
        return text.toString();
    }
}
