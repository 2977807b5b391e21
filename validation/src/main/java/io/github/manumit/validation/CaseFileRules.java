package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the file has something in it and lists each code only once. */
final class CaseFileRules {

    /** Reported at the end of a check whose rules were given up. */
    static final Rule TOO_MUCH_WORK = Rule.warning("check.too-much-work").at(Rule.Level.CASE);

    private CaseFileRules() {}

    static List<Rule> all() {
        return List.of(
                TOO_MUCH_WORK,
                Rule.warning("case.empty").readsEntities().inFile(CaseFile.class, CaseFileRules::empty),
                Rule.error("code.listed-twice").inFile(CaseFile.class, CaseFileRules::codes),
                Rule.error("hierarchy.cycle").inFile(CaseFile.class, CaseContext::reportCycles));
    }

    private static void empty(CaseFile file, CaseContext context) {
        if (Arrays.stream(EntityKind.values()).allMatch(kind -> kind.in(file).isEmpty())) {
            context.report(context.here());
        }
    }

    private static void codes(CaseFile file, CaseContext context) {
        Set<JurisdictionCode> jurisdictions = new HashSet<>();
        List<Jurisdiction> listed = file.jurisdictions();
        for (int i = 0; i < listed.size(); i++) {
            JurisdictionCode code = listed.get(i).code();
            if (code != null && !jurisdictions.add(code)) {
                context.report(context.at("jurisdictions", i).property("code"));
            }
        }
        Set<StatuteCode> statutes = new HashSet<>();
        List<Statute> acts = file.statutes();
        for (int i = 0; i < acts.size(); i++) {
            StatuteCode code = acts.get(i).code();
            if (code != null && !statutes.add(code)) {
                context.report(context.at("statutes", i).property("code"));
            }
        }
    }
}
