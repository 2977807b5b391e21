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
final class CaseFileChecks {

    private static final String TWICE = "code.listed-twice";

    private CaseFileChecks() {}

    static void register(CaseRules.Registry registry) {
        registry.add(CaseFile.class, CaseFileChecks::check);
        registry.add(CaseFile.class, CaseFileChecks::empty);
    }

    private static void empty(CaseFile file, CaseContext context) {
        if (Arrays.stream(EntityKind.values()).allMatch(kind -> kind.in(file).isEmpty())) {
            context.report("case.empty", context.here());
        }
    }

    private static void check(CaseFile file, CaseContext context) {
        Set<JurisdictionCode> jurisdictions = new HashSet<>();
        List<Jurisdiction> listed = file.jurisdictions();
        for (int i = 0; i < listed.size(); i++) {
            JurisdictionCode code = listed.get(i).code();
            if (code != null && !jurisdictions.add(code)) {
                context.report(TWICE, context.at("jurisdictions", i).property("code"));
            }
        }
        Set<StatuteCode> statutes = new HashSet<>();
        List<Statute> acts = file.statutes();
        for (int i = 0; i < acts.size(); i++) {
            StatuteCode code = acts.get(i).code();
            if (code != null && !statutes.add(code)) {
                context.report(TWICE, context.at("statutes", i).property("code"));
            }
        }
    }
}
