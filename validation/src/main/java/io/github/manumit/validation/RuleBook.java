package io.github.manumit.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules that a validator checks, with the texts of each. Immutable and thread-safe. */
final class RuleBook {

    private final List<RuleSet> sets;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, RuleSet> owners = new LinkedHashMap<>();
    private final Map<Class<?>, List<Entry>> byType = new ConcurrentHashMap<>();

    /** A rule and one of its checks. */
    record Entry(Rule rule, Rule.Part part) {}

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

    /** The checks that apply to instances of a class. */
    List<Entry> of(Class<?> type) {
        List<Entry> known = byType.get(type);
        return known == null ? byType.computeIfAbsent(type, this::find) : known;
    }

    private List<Entry> find(Class<?> type) {
        List<Entry> found = new ArrayList<>();
        for (Rule rule : rules.values()) {
            for (Rule.Part part : rule.parts()) {
                if (part.subject().isAssignableFrom(type)) {
                    found.add(new Entry(rule, part));
                }
            }
        }
        return Collections.unmodifiableList(found);
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
