package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.extension.Extensions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule for case files: its code and severity, what it looks at, what its findings depend on, and its checks. Immutable;
 * each method returns a new rule with one thing more. A rule of this library looks like this:
 *
 * <pre>{@code
 * Rule.warning("event.leg-without-ends")
 *         .ofComplete()
 *         .reads(Event.class, "kind", "from", "to")
 *         .on(Event.class, (event, context) -> {
 *             if (EventKind.JOURNEY_LEG.equals(event.kind()) && event.from() == null && event.to() == null) {
 *                 context.report(context.here());
 *             }
 *         })
 * }</pre>
 *
 * <p>Its message, rationale and remedy stand in the message files of its {@link RuleSet} under its code, and its examples
 * in a file of that name.
 *
 * <p><b>Holes.</b> A value that cannot be read leaves a hole, which is reported once. A finding that follows only from the
 * hole must not be reported as well. So a rule names the properties that its findings depend on, with {@link #reads} and
 * {@link #readsAll}: where one of them is damaged, the rule is silent for that record. A check that goes through a list
 * asks {@link CheckContext#isDamaged(Object, String...)} instead, and is silent only about the element.
 */
public final class Rule {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final String code;
    private final Severity severity;
    private final Level level;
    private final String since;
    private final boolean ofComplete;
    private final boolean alsoInClaims;
    private final @Nullable Need need;
    private final Map<Class<?>, List<String>> reads;
    private final Map<Class<?>, List<String>> readsAll;
    private final List<Part> parts;

    /** How much has to be read to check a rule. */
    public enum Level {
        /** The bytes and characters of the document. */
        SYNTAX,
        /** The type of one JSON value. */
        SHAPE,
        /** The text of one value. */
        VALUE,
        /** One record. */
        RECORD,
        /** The whole case file. */
        CASE
    }

    /** Where a check applies. */
    enum Reach {
        RECORD,
        FILE,
        VALUE
    }

    /**
     * The type that a check applies to, with all its subtypes, and the check: of a record alone, made for its type, or
     * within the file.
     *
     * @param unusualOnly whether it passes over values that {@link Unusual} does not name
     */
    record Part(
            Class<?> subject,
            Reach reach,
            boolean unusualOnly,
            Function<Class<?>, @Nullable Check<Object>> alone,
            @Nullable CaseCheck<Object> inFile) {}

    private Rule(
            String code,
            Severity severity,
            Level level,
            String since,
            boolean ofComplete,
            boolean alsoInClaims,
            @Nullable Need need,
            Map<Class<?>, List<String>> reads,
            Map<Class<?>, List<String>> readsAll,
            List<Part> parts) {
        this.code = code;
        this.severity = severity;
        this.level = level;
        this.since = since;
        this.ofComplete = ofComplete;
        this.alsoInClaims = alsoInClaims;
        this.need = need;
        this.reads = reads;
        this.readsAll = readsAll;
        this.parts = parts;
    }

    /**
     * Starts a rule whose violation is an error: no reading of the case file is consistent.
     *
     * @param code its stable code, such as {@code reference.unknown}: words of small letters and digits, joined by hyphens,
     *     in at least two parts separated by dots; rules of others start with a part of their own
     * @return a rule without checks
     * @throws IllegalArgumentException if the code does not have this form
     */
    public static Rule error(String code) {
        return start(code, Severity.ERROR);
    }

    /**
     * Starts a rule whose violation is a warning: the case file may be right, but someone should look at it.
     *
     * @param code its stable code, as in {@link #error}
     * @return a rule without checks
     * @throws IllegalArgumentException if the code does not have this form
     */
    public static Rule warning(String code) {
        return start(code, Severity.WARNING);
    }

    private static Rule start(String code, Severity severity) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a rule");
        }
        return new Rule(code, severity, Level.RECORD, "0.1", false, false, null, Map.of(), Map.of(), List.of());
    }

    /**
     * Sets the first version of the model that has the rule; without this, it is 0.1.
     *
     * @param version the version, such as {@code 0.2}
     * @return the rule
     */
    public Rule since(String version) {
        return new Rule(
                code,
                severity,
                level,
                Objects.requireNonNull(version),
                ofComplete,
                alsoInClaims,
                need,
                reads,
                readsAll,
                parts);
    }

    /**
     * Makes this a rule about what is missing. It is not an error in a draft. In a claim, it is checked if it looks at one
     * record by itself and that record isn't the entity of which only some components are claimed.
     *
     * @return the rule
     */
    public Rule ofComplete() {
        return new Rule(code, severity, level, since, true, alsoInClaims, need, reads, readsAll, parts);
    }

    /** Lets checks against the file look at what claims say too. */
    Rule alsoInClaims() {
        return new Rule(code, severity, level, since, ofComplete, true, need, reads, readsAll, parts);
    }

    /** Lets the rule pass over files without something that its findings are about. */
    Rule needs(Need what) {
        return new Rule(code, severity, level, since, ofComplete, alsoInClaims, what, reads, readsAll, parts);
    }

    /** What a file must have; null for a rule about any file. */
    @Nullable
    Need need() {
        return need;
    }

    boolean isAlsoInClaims() {
        return alsoInClaims;
    }

    /** A rule that readers report; it has no checks. */
    Rule at(Level where) {
        return new Rule(code, severity, where, since, ofComplete, alsoInClaims, need, reads, readsAll, parts);
    }

    /**
     * Names properties whose value, if it could be read, might take a finding of this rule back: above all those whose
     * absence the rule reports. If one of them is damaged, the rule is silent where it looks at that record, as its subject
     * or by {@link CaseContext#find} and {@link CaseContext#relyOn}.
     *
     * @param type the record's type; for entities that may be missing, {@code CaseFile} and its lists, such as
     *     {@code persons[]}
     * @param properties names in JSON, such as {@code participants.role} for a property of the elements of a list; a name
     *     includes everything in that property, {@code members[]} only the presence of the list's elements, and {@code *}
     *     everything in the record
     * @return the rule
     */
    public Rule reads(Class<?> type, String... properties) {
        return new Rule(
                code,
                severity,
                level,
                since,
                ofComplete,
                alsoInClaims,
                need,
                with(reads, type, properties),
                readsAll,
                parts);
    }

    /** Makes the rule silent where any entity may be missing. */
    Rule readsEntities() {
        return readsEntitiesBut();
    }

    /** Makes the rule silent where any entity may be missing, except for those of some kinds. */
    Rule readsEntitiesBut(EntityKind... others) {
        String[] lists = Arrays.stream(EntityKind.values())
                .filter(kind -> !List.of(others).contains(kind))
                .map(kind -> kind.property() + "[]")
                .toArray(String[]::new);
        return reads(CaseFile.class, lists);
    }

    /**
     * Names properties as {@link #reads} does, of whichever record in the file has them. If one of them is damaged anywhere,
     * the rule is silent.
     *
     * @param type the records' type
     * @param properties names in JSON, as in {@link #reads}
     * @return the rule
     */
    public Rule readsAll(Class<?> type, String... properties) {
        return new Rule(
                code,
                severity,
                level,
                since,
                ofComplete,
                alsoInClaims,
                need,
                reads,
                with(readsAll, type, properties),
                parts);
    }

    /**
     * Adds a check of single records, also of those in what a claim says.
     *
     * @param type the type of the records, or one of their interfaces
     * @param check the check
     * @param <T> the type of the records
     * @return the rule
     */
    public <T> Rule on(Class<T> type, Check<? super T> check) {
        Check<Object> ofAny = ofAny(check);
        return with(new Part(type, Reach.RECORD, false, any -> ofAny, null));
    }

    /**
     * Adds a check of records against the rest of the case file. What a claim says is not checked.
     *
     * @param type the type of the records, or one of their interfaces
     * @param check the check
     * @param <T> the type of the records
     * @return the rule
     */
    public <T> Rule inFile(Class<T> type, CaseCheck<? super T> check) {
        return with(new Part(type, Reach.FILE, false, Rule::none, ofAnyInFile(check)));
    }

    /**
     * Adds a check of single values: texts, words, codes, references.
     *
     * @param type the type of the values
     * @param check the check
     * @param <T> the type of the values
     * @return the rule
     */
    public <T> Rule onValue(Class<T> type, CaseCheck<? super T> check) {
        return with(new Part(type, Reach.VALUE, false, Rule::none, ofAnyInFile(check)));
    }

    /** Adds a check of single values that never finds a fault in one that is as usual: see {@link Unusual}. */
    <T> Rule onUnusualValue(Class<T> type, CaseCheck<? super T> check) {
        return with(new Part(type, Reach.VALUE, true, Rule::none, ofAnyInFile(check)));
    }

    /** Adds checks of single records that are made for each type of record; null for a type without a check. */
    Rule onRecords(Function<Class<?>, @Nullable Check<Object>> checks) {
        return with(new Part(
                Record.class, Reach.RECORD, false, type -> type == Extensions.class ? null : checks.apply(type), null));
    }

    /** No check of a record alone. */
    private static @Nullable Check<Object> none(Class<?> type) {
        return null;
    }

    /** The check of a type, which is called only with instances of it. */
    @SuppressWarnings("unchecked")
    private static Check<Object> ofAny(Check<?> check) {
        return (Check<Object>) check;
    }

    /** The check of a type, which is called only with instances of it. */
    @SuppressWarnings("unchecked")
    private static CaseCheck<Object> ofAnyInFile(CaseCheck<?> check) {
        return (CaseCheck<Object>) check;
    }

    private Rule with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        Level least = part.reach() == Reach.RECORD ? level : Level.CASE;
        return new Rule(
                code, severity, least, since, ofComplete, alsoInClaims, need, reads, readsAll, List.copyOf(more));
    }

    private static Map<Class<?>, List<String>> with(
            Map<Class<?>, List<String>> map, Class<?> type, String... properties) {
        Map<Class<?>, List<String>> more = new LinkedHashMap<>(map);
        List<String> all = new ArrayList<>(map.getOrDefault(type, List.of()));
        Collections.addAll(all, properties);
        more.put(type, List.copyOf(all));
        return Collections.unmodifiableMap(more);
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code reference.unknown}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the severity, which a {@link Policy} can change.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns how much has to be read to check the rule.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * Returns the first version of the model that has the rule.
     *
     * @return the version, such as {@code 0.1}
     */
    public String since() {
        return since;
    }

    /**
     * Tells whether the rule is about what is missing.
     *
     * @return true if a draft may violate it
     */
    public boolean isOfComplete() {
        return ofComplete;
    }

    /**
     * Returns what the rule's findings depend on.
     *
     * @return by type of record, the properties named by {@link #reads} and {@link #readsAll}
     */
    public Map<Class<?>, List<String>> reads() {
        Map<Class<?>, List<String>> all = reads;
        for (Map.Entry<Class<?>, List<String>> each : readsAll.entrySet()) {
            all = with(all, each.getKey(), each.getValue().toArray(new String[0]));
        }
        return all;
    }

    /**
     * Returns what the rule looks at.
     *
     * @return the types of records and values; empty for a rule that readers report
     */
    public List<Class<?>> subjects() {
        return parts.stream().<Class<?>>map(Part::subject).distinct().toList();
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether damage to a record, as its subject or as one that it relied on, silences the rule. */
    boolean dependsOn(Object record, Holes holes) {
        for (Map.Entry<Class<?>, List<String>> each : reads.entrySet()) {
            if (each.getKey().isInstance(record) && holes.damage(record, each.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Whether damage to the file as a whole silences the rule. */
    boolean isSilenced(CaseFile file, Holes holes) {
        if (dependsOn(file, holes)) {
            return true;
        }
        for (Map.Entry<Class<?>, List<String>> each : readsAll.entrySet()) {
            if (holes.damageAny(each.getKey(), each.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
