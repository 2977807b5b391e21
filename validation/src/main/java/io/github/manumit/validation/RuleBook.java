package io.github.manumit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The rules that a validator checks, with the texts of each. Immutable and thread-safe. */
final class RuleBook {

    private final List<RuleSet> sets;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, RuleSet> owners = new LinkedHashMap<>();
    private final ClassValue<Entry[]> ofRecords = entries(false, true);
    private final ClassValue<Entry[]> ofUsualValues = entries(true, false);
    private final ClassValue<Entry[]> ofUnusualValues = entries(true, true);

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

    /** The checks of records of a class. The array is shared: it must not be changed. */
    Entry[] ofRecord(Class<?> type) {
        return ofRecords.get(type);
    }

    /** The checks of a single value. The array is shared: it must not be changed. */
    Entry[] ofValue(Object value) {
        return (Unusual.is(value) ? ofUnusualValues : ofUsualValues).get(value.getClass());
    }

    private ClassValue<Entry[]> entries(boolean values, boolean unusual) {
        return new ClassValue<>() {
            @Override
            protected Entry[] computeValue(Class<?> type) {
                List<Entry> found = new ArrayList<>();
                for (Rule rule : rules.values()) {
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
        };
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
