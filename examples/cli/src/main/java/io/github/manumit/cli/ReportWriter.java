package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report on inputs, in one format. Its methods are called in the order of the inputs and documents. */
interface ReportWriter {

    /** Where the page of a rule is. */
    String RULE_PAGES = "https://github.com/manumit/manumit/blob/HEAD/docs/rules/";

    /**
     * A finding that is shown.
     *
     * @param finding the finding
     * @param excerpt its place in the text, masked; may be empty
     */
    record Shown(Finding finding, String excerpt) {}

    /** An input begins. */
    void begin(InputFile input);

    /**
     * A document of the input was checked.
     *
     * @param document what was found
     * @param shown the findings that are shown; fewer if there are more than the user wants to see
     */
    void document(CheckedDocument document, List<Shown> shown);

    /**
     * The input ends.
     *
     * @param tally what was counted in it
     * @param problem why it could not be read, or not to its end; null if it was
     */
    void end(Tally tally, @Nullable String problem);

    /** A finding on one line, with its place. */
    static String line(InputFile input, Finding finding) {
        String place = finding.line() == null ? "" : ":" + finding.line() + ":" + finding.column();
        String pointer = finding.pointer().isEmpty() ? "" : " " + Console.printable(finding.pointer());
        return input.shown() + place + ": " + severity(finding) + " " + finding.code() + pointer + ": "
                + Console.printable(finding.message());
    }

    /**
     * All inputs have ended.
     *
     * @param total what was counted in all of them
     * @param status the exit status
     */
    void finish(Tally total, int status);

    static String severity(Finding finding) {
        return finding.severity() == Severity.ERROR ? "error" : "warning";
    }

    static String counted(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
