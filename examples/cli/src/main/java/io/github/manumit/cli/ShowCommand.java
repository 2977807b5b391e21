package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.show.CaseReport;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints case files in readable form. */
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String arguments() {
        return "[--lang en|ru|kk|uz] [FILE...]";
    }

    @Override
    public String purpose() {
        return "shows case files in readable form";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed = Arguments.parse(arguments, Set.of("--lang"));
        Locale locale = parsed.language();
        int status = NO_ERROR;
        boolean[] isFirst = {true};
        for (String file : parsed.inputs()) {
            status = Math.max(status, input(file, locale, isFirst, console));
        }
        return status;
    }

    private static int input(String file, Locale locale, boolean[] isFirst, Console console) {
        boolean[] valid = {true};
        try {
            new Input(file, CaseFileJson.standard(), console).check(checked -> {
                if (!isFirst[0]) {
                    console.line("");
                }
                isFirst[0] = false;
                show(file, checked, locale, console);
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

    private static void show(String file, Checked checked, Locale locale, Console console) {
        CaseFile caseFile = checked.caseFile();
        if (caseFile != null) {
            console.text(Console.printable(CaseReport.of(caseFile, locale)));
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
