package io.github.manumit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The checks of rules that span several components of one record, by the code in the record's annotation. */
final class RecordRules {

    /** The code in the case file's annotation for all rules that span several records. */
    static final String CASE = "case";

    /** Stands on the claim for all rules that the partial entity in it must keep. */
    static final String SAYS = "says";

    /** What has no check of its own, since it walks over more than one record. */
    static final Set<String> WALKS = Set.of(CASE, SAYS);

    private static final Map<Key, Check<?>> CHECKS = checks();

    private RecordRules() {}

    private record Key(String code, Class<?> type) {}

    /** Registers checks. */
    interface Registry {
        <T> void add(String code, Class<T> type, Check<T> check);
    }

    @SuppressWarnings("unchecked") // kept under the type that it checks
    static Check<Object> check(String code, Class<?> type) {
        Check<?> check = CHECKS.get(new Key(code, type));
        if (check == null) {
            throw new IllegalStateException("no check for " + code + " on " + type.getSimpleName());
        }
        return (Check<Object>) check;
    }

    private static Map<Key, Check<?>> checks() {
        Map<Key, Check<?>> checks = new HashMap<>();
        Registry registry = new Registry() {
            @Override
            public <T> void add(String code, Class<T> type, Check<T> check) {
                checks.put(new Key(code, type), check);
            }
        };
        HeaderChecks.register(registry);
        TimeChecks.register(registry);
        PersonRecordChecks.register(registry);
        NameChecks.register(registry);
        IdentifierChecks.register(registry);
        IncidentRecordChecks.register(registry);
        ProceedingRecordChecks.register(registry);
        SourceRecordChecks.register(registry);
        return Map.copyOf(checks);
    }
}
