package io.github.manumit.quickstart;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.incident.Participant;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.show.CaseReport;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A first case file: built in Java, written, read back, checked, changed, queried, and shown. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        CaseFile built = SeedCase.build();

        // tag::write-and-read[]
        CaseFileJson json = CaseFileJson.standard();
        String text = json.write(built);
        CaseFile read = json.read(text);
        // end::write-and-read[]
        out.println("Written as " + text.length() + " characters of JSON; read back equal: " + read.equals(built));

        // tag::check[]
        Checked checked = json.check(text.replace("XXXX-06-10", "10 June"));
        for (Finding finding : checked.findings()) {
            out.println(finding.severity() + " " + finding.code() + " at " + finding.pointer() + ", line "
                    + finding.line() + ", column " + finding.column());
        }
        // end::check[]

        // tag::change[]
        Proceeding proceeding = read.proceedings().get(0);
        Proceeding goingOn = proceeding.toBuilder()
                .addStage(StageAt.builder()
                        .id("sg2")
                        .stage(ProceedingStage.INVESTIGATION)
                        .build())
                .build();
        CaseFile changed = read.toBuilder().revision(2).build().with(goingOn);
        // end::change[]

        // tag::validate[]
        List<Finding> findings = CaseValidator.standard().check(changed);
        // end::validate[]
        out.println("Findings in the changed case: " + findings.size());

        // tag::ask[]
        CaseIndex index = CaseIndex.of(changed);
        for (Participant part : index.involvements("p1", Participant.class)) {
            out.println("In the incident and its events the suspect is: " + part.role());
        }
        for (Custody custody : index.involvements("p1", Custody.class)) {
            out.println("In the proceeding he was in custody: " + custody.kind());
        }
        // end::ask[]

        // tag::show[]
        out.println();
        out.print(CaseReport.of(changed));
        // end::show[]
    }
}
