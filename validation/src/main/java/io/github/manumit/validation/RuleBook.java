package io.github.manumit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules that a validator checks, with the texts of each. Immutable and thread-safe. */
final class RuleBook {

    private final List<RuleSet> sets;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, RuleSet> owners = new LinkedHashMap<>();

    /** The checks of files by what they lack; each is made when a file lacks just that. */
    private final Map<Set<Need>, Checks> checks = new ConcurrentHashMap<>();

    /** A rule and one of its checks: of a record alone, or within the file. */
    record Entry(
            Rule rule,
            @Nullable Check<Object> alone,
            @Nullable CaseCheck<Object> inFile) {

        void check(Object subject, CaseContext context) {
            if (alone != null) {
                alone.check(subject, context);
            } else if (inFile != null) {
                inFile.check(subject, context);
            }
        }
    }

    private RuleBook(List<RuleSet> sets) {
        this.sets = List.copyOf(sets);
        for (RuleSet set : sets) {
            for (Rule rule : set.rules()) {
                if (rules.put(rule.code(), rule) != null) {
                    throw new IllegalArgumentException("two rules with the code " + rule.code());
                }
                owners.put(rule.code(), set);
            }
        }
    }

    /** The built-in rules, and those that the service loader finds. */
    static RuleBook standard() {
        return Holder.STANDARD;
    }

    /** These rules and those of another set. */
    RuleBook with(RuleSet set) {
        List<RuleSet> more = new ArrayList<>(sets);
        more.add(set);
        return new RuleBook(more);
    }

    /** All rules, in the order of the catalogue. */
    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule with a code. */
    @Nullable
    Rule rule(String code) {
        return rules.get(code);
    }

    /** The text with a key that belongs to a rule; English where the language has none. */
    @Nullable
    String text(String code, String key, Locale language) {
        RuleSet owner = owners.get(code);
        if (owner == null) {
            return null;
        }
        String text = owner.texts(language).get(key);
        return text == null ? owner.texts(Locale.ENGLISH).get(key) : text;
    }

    /** The checks that can find something in a file. */
    Checks checks(Set<Need> missing) {
        Checks known = checks.get(missing);
        return known == null ? checks.computeIfAbsent(Set.copyOf(missing), Checks::new) : known;
    }

    /** The checks of records and values, by their classes. The arrays are shared: they must not be changed. */
    final class Checks {

        private final Set<Need> missing;
        private final ByClass<Entry[]> ofRecords = new ByClass<>(type -> entries(type, false, true));
        private final ByClass<Entry[]> ofUsualValues = new ByClass<>(type -> entries(type, true, false));
        private final ByClass<Entry[]> ofUnusualValues = new ByClass<>(type -> entries(type, true, true));

        private Checks(Set<Need> missing) {
            this.missing = missing;
        }

        /** The checks of records of a class. */
        Entry[] ofRecord(Class<?> type) {
            return ofRecords.get(type);
        }

        /** The checks of a single value. */
        Entry[] ofValue(Object value) {
            return (Unusual.is(value) ? ofUnusualValues : ofUsualValues).get(value.getClass());
        }

        private Entry[] entries(Class<?> type, boolean values, boolean unusual) {
            List<Entry> found = new ArrayList<>();
            for (Rule rule : rules.values()) {
                if (rule.need() != null && missing.contains(rule.need())) {
                    continue;
                }
                for (Rule.Part part : rule.parts()) {
                    boolean reached = part.subject().isAssignableFrom(type)
                            && (part.reach() == Rule.Reach.VALUE) == values
                            && (unusual || !part.unusualOnly());
                    Check<Object> alone = reached ? part.alone().apply(type) : null;
                    if (reached && (alone != null || part.inFile() != null)) {
                        found.add(new Entry(rule, alone, part.inFile()));
                    }
                }
            }
            return found.toArray(new Entry[0]);
        }
    }

    private static final class Holder {
        static final RuleBook STANDARD = load();

        private static RuleBook load() {
            List<RuleSet> sets = new ArrayList<>();
            sets.add(new BuiltIn());
            ServiceLoader.load(RuleSet.class, RuleSet.class.getClassLoader()).forEach(sets::add);
            return new RuleBook(sets);
        }
    }
}
