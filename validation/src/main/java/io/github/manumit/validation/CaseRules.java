package io.github.manumit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of single records against the rest of the file, by record type. */
final class CaseRules {

    private static final Map<Class<?>, List<CaseCheck<Object>>> CHECKS = checks();

    private CaseRules() {}

    /** Registers checks. */
    interface Registry {
        <T> void add(Class<T> type, CaseCheck<T> check);
    }

    static void check(Object record, CaseContext context) {
        List<CaseCheck<Object>> checks = CHECKS.get(record.getClass());
        if (checks != null) {
            checks.forEach(check -> check.check(record, context));
        }
    }

    private static Map<Class<?>, List<CaseCheck<Object>>> checks() {
        Map<Class<?>, List<CaseCheck<Object>>> checks = new HashMap<>();
        Registry registry = new Registry() {
            @Override
            public <T> void add(Class<T> type, CaseCheck<T> check) {
                checks.computeIfAbsent(type, key -> new ArrayList<>())
                        .add((record, context) -> check.check(type.cast(record), context));
            }
        };
        CaseFileChecks.register(registry);
        PersonChecks.register(registry);
        GroupChecks.register(registry);
        IncidentChecks.register(registry);
        DocumentChecks.register(registry);
        EventChecks.register(registry);
        TransactionChecks.register(registry);
        ProceedingChecks.register(registry);
        ChargeChecks.register(registry);
        CitationChecks.register(registry);
        DecisionChecks.register(registry);
        return Map.copyOf(checks);
    }
}
