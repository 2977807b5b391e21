package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.show.CasePage;
import io.github.manumit.show.CaseReport;
import io.github.manumit.show.ShowOptions;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints case files in readable form. */
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String arguments() {
        return "[--lang en|ru|kk|uz] [--format text|html] [--reveal] [FILE...]";
    }

    @Override
    public String purpose() {
        return "shows case files in readable form";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        List<String> others = new ArrayList<>(arguments);
        boolean reveal = others.remove("--reveal");
        Arguments parsed = Arguments.parse(others, Set.of("--lang", "--format"));
        boolean isPage =
                parsed.choice("--format", "text", Set.of("text", "html")).equals("html");
        if (isPage && parsed.inputs().size() > 1) {
            throw new UsageException("--format html takes one file");
        }
        ShowOptions plain = ShowOptions.of(parsed.language());
        ShowOptions options = reveal ? plain.revealing() : plain;
        int status = NO_ERROR;
        boolean[] isFirst = {true};
        for (String file : parsed.inputs()) {
            status = Math.max(status, input(file, options, isPage, isFirst, console));
        }
        return status;
    }

    private static int input(String file, ShowOptions options, boolean isPage, boolean[] isFirst, Console console) {
        boolean[] valid = {true};
        try {
            new Input(file, CaseFileJson.standard(), console).check(checked -> {
                if (!isFirst[0] && isPage) {
                    console.complain(file + ": a page shows one case file, and only the first is shown");
                    return;
                }
                if (!isFirst[0]) {
                    console.line("");
                }
                isFirst[0] = false;
                show(file, checked, options, isPage, console);
                valid[0] &= checked.isValid();
            });
            return valid[0] ? NO_ERROR : ERRORS;
        } catch (UsageException e) {
            console.complain(e.getMessage());
        } catch (IOException e) {
            console.complain(file + ": reading failed (" + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(file + ": " + Console.reason(e));
        }
        return NOT_RUN;
    }

    private static void show(String file, Checked checked, ShowOptions options, boolean isPage, Console console) {
        CaseFile caseFile = checked.caseFile();
        if (caseFile != null) {
            console.text(
                    isPage
                            ? CasePage.of(caseFile, options.withFindings(checked.findings()))
                            : Console.printable(CaseReport.of(caseFile, options)));
            if (!checked.isValid()) {
                console.complain(file + ": has errors, see manumit validate");
            }
            return;
        }
        for (Finding finding : checked.findings()) {
            console.line(Console.printable(file) + ": error " + finding.code() + ": "
                    + Console.printable(finding.message()));
        }
    }
}
