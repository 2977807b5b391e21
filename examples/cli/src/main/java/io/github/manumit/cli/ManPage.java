package io.github.manumit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes the manual page of a command in the language of man (roff), from what its help says. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * Writes a page.
     *
     * @param command the program or one of its commands
     * @return the page for section 1 of the manual
     */
    static String of(CommandLine command) {
        ManPage page = new ManPage();
        page.write(command.getCommandSpec());
        return page.page.toString();
    }

    /** The name of the page, such as {@code manumit-validate}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private void write(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        String name = spec.qualifiedName("-");
        page.append(".TH \"")
                .append(name.toUpperCase(Locale.ROOT))
                .append("\" 1 \"\" \"manumit ")
                .append(text(Version.TEXT))
                .append("\" \"Manumit\"\n.nh\n.ad l\n");
        String[] description = usage.description();
        section("NAME", name + " - " + summary(description));
        heading("SYNOPSIS");
        synopsis(spec);
        heading("DESCRIPTION");
        for (String paragraph : description) {
            page.append(paragraph.isEmpty() ? ".PP\n" : text(paragraph) + "\n");
        }
        options(spec);
        commands(spec);
        exitCodes(usage.exitCodeList());
        examples(usage.footer());
    }

    private static String summary(String[] description) {
        String first = description.length == 0 ? "" : description[0];
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private void heading(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void section(String title, String body) {
        heading(title);
        page.append(text(body)).append('\n');
    }

    private void synopsis(CommandSpec spec) {
        page.append("\\fB").append(text(spec.qualifiedName())).append("\\fR");
        page.append(spec.options().isEmpty() ? "" : " [\\fIOPTIONS\\fR]");
        for (PositionalParamSpec each : spec.positionalParameters()) {
            page.append(" [\\fI").append(text(each.paramLabel())).append("\\fR...]");
        }
        page.append(spec.subcommands().isEmpty() ? "\n" : " \\fICOMMAND\\fR\n");
    }

    private void options(CommandSpec spec) {
        if (spec.options().isEmpty() && spec.positionalParameters().isEmpty()) {
            return;
        }
        heading("OPTIONS");
        for (OptionSpec each : spec.options()) {
            String names = "\\fB" + text(String.join(", ", each.names())) + "\\fR";
            boolean hasValue = each.arity().max() > 0;
            tagged(names + (hasValue ? "=\\fI" + text(each.paramLabel()) + "\\fR" : ""), each.description());
        }
        for (PositionalParamSpec each : spec.positionalParameters()) {
            tagged("\\fI" + text(each.paramLabel()) + "\\fR", each.description());
        }
    }

    private void tagged(String tag, String... body) {
        page.append(".TP\n")
                .append(tag)
                .append('\n')
                .append(text(String.join(" ", body)))
                .append('\n');
    }

    private void commands(CommandSpec spec) {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        heading("COMMANDS");
        for (Map.Entry<String, CommandLine> each : spec.subcommands().entrySet()) {
            String[] description =
                    each.getValue().getCommandSpec().usageMessage().description();
            tagged("\\fB" + text(each.getKey()) + "\\fR", description.length == 0 ? "" : description[0]);
        }
    }

    private void exitCodes(Map<String, String> codes) {
        if (!codes.isEmpty()) {
            heading("EXIT STATUS");
            codes.forEach((code, meaning) -> tagged(text(code.strip()), meaning));
        }
    }

    private void examples(String... lines) {
        if (lines.length > 0) {
            heading("EXAMPLES");
            page.append(".nf\n");
            List.of(lines).forEach(line -> page.append(text(line.strip())).append('\n'));
            page.append(".fi\n");
        }
    }

    /** A text in which nothing is a command of roff. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
