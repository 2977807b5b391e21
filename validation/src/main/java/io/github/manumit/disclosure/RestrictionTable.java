package io.github.manumit.disclosure;

import io.github.manumit.entity.Audience;
import io.github.manumit.entity.RestrictionScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes where access is restricted, read once from {@code restrictions.csv} in this package. */
final class RestrictionTable {

    /** Where something goes. */
    enum Where {
        /** In the record that is restricted. */
        OWN,
        /** In the record of a person or group that is restricted. */
        PARTY,
        /** In the record of anything else that is restricted. */
        THING,
        /** In what mentions a person or group that is restricted. */
        ABOUT,
        /** In what is mentioned beside a person or group that is restricted. */
        BESIDE
    }

    /** The scope that covers everything. */
    static final String WHOLE = "whole";

    /** The scope of whoever may not be identified. */
    static final String IDENTITY = "identity";

    /** The scope that covers where somebody is. */
    static final String LOCATION = "location";

    private static final String USE = "use";
    private static final String DATES = "dates";
    private static final Map<String, Map<Where, List<Lost>>> ROWS = new HashMap<>();
    private static final Map<String, List<String>> USES = new HashMap<>();

    static {
        ResourceTable.read("restrictions.csv").stream().skip(1).forEach(line -> {
            List<String> words = List.of(line[2].split(" "));
            if (line[1].equals(USE)) {
                USES.put(line[0], words);
            } else {
                Where where = Where.valueOf(line[1].toUpperCase(Locale.ROOT));
                ROWS.computeIfAbsent(line[0], key -> new HashMap<>())
                        .put(where, words.stream().map(Lost::parse).toList());
            }
        });
    }

    private RestrictionTable() {}

    /**
     * Something that goes.
     *
     * @param type the simple name of the type that it goes from; empty for any
     * @param word the kind or role that the record must have; empty for any
     * @param component the component that goes; empty for the record as a whole
     * @param ladder the ladder that then tells least, instead of a component or the record
     */
    record Lost(String type, String word, String component, Optional<Ladder> ladder) {

        static Lost parse(String text) {
            int slash = text.indexOf('/');
            String head = slash < 0 ? text : text.substring(0, slash);
            Optional<Ladder> alone = slash < 0 ? Ladder.of(text) : Optional.empty();
            if (alone.isPresent()) {
                return new Lost("", "", "", alone);
            }
            Optional<Ladder> ladder = slash < 0 ? Optional.empty() : Ladder.of(text.substring(slash + 1));
            int colon = head.indexOf(':');
            int dot = head.indexOf('.');
            int end = colon >= 0 ? colon : dot >= 0 ? dot : head.length();
            return new Lost(
                    head.substring(0, end),
                    colon < 0 ? "" : head.substring(colon + 1),
                    dot < 0 ? "" : head.substring(dot + 1),
                    ladder);
        }
    }

    /** What goes for a scope. */
    static List<Lost> lost(String scope, Where where) {
        return ROWS.getOrDefault(scope, Map.of()).getOrDefault(where, List.of());
    }

    /** The scopes that together cover everything that a party says, except the days of what others did to it. */
    static Set<String> all() {
        Set<String> all = new HashSet<>(ROWS.keySet());
        all.remove(DATES);
        return all;
    }

    /** Whether a scope covers what may stand in any text, and cannot be recognised there like a name or a number. */
    static boolean isInTexts(String scope) {
        return lost(scope, Where.ABOUT).stream()
                .anyMatch(each -> each.type().isEmpty()
                        && each.ladder().filter(Ladder.TEXTS::equals).isPresent());
    }

    /** Whether a restriction with a scope and without an audience of its own excludes an audience altogether. */
    static boolean isUseFor(RestrictionScope scope, Audience audience) {
        return USES.getOrDefault(scope.word(), List.of()).contains(audience.word());
    }

    /** Whether a scope is a use, which covers everything. */
    static boolean isUse(RestrictionScope scope) {
        return USES.containsKey(scope.word());
    }

    /** All that the table names, for a test. */
    static List<Lost> everything() {
        List<Lost> all = new ArrayList<>();
        ROWS.values().forEach(row -> row.values().forEach(all::addAll));
        return all;
    }

    /** All scopes of the table, for a test. */
    static Set<String> scopes() {
        Set<String> scopes = new HashSet<>(ROWS.keySet());
        scopes.addAll(USES.keySet());
        return scopes;
    }
}
