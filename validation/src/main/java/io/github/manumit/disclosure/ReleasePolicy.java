package io.github.manumit.disclosure;

import io.github.manumit.entity.Audience;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a case file an audience is told: for each {@link SubjectKind} a rung of each {@link Ladder}, whether what is left
 * out is marked, and which free text has been read and cleared. Four policies are built in. Immutable.
 *
 * <p>A policy never tells more of a child than of a victim.
 */
public final class ReleasePolicy {

    private static final Map<String, ReleasePolicy> BUILT_IN = Releases.read();

    private final String name;
    private final Audience audience;
    private final boolean marked;
    private final Map<SubjectKind, Rungs> rungs;
    private final Set<String> cleared;

    ReleasePolicy(String name, Audience audience, boolean marked, Map<SubjectKind, Rungs> rungs, Set<String> cleared) {
        this.name = name;
        this.audience = audience;
        this.marked = marked;
        this.rungs = Collections.unmodifiableMap(new EnumMap<>(rungs));
        this.cleared = Collections.unmodifiableSet(new LinkedHashSet<>(cleared));
    }

    /**
     * Returns the policy for law enforcement: everything that is not restricted.
     *
     * @return always the same instance
     */
    public static ReleasePolicy police() {
        return builtIn("police");
    }

    /**
     * Returns the policy for an organization that helps the victims: who they are, but not other people's data, and no
     * free text.
     *
     * @return always the same instance
     */
    public static ReleasePolicy partner() {
        return builtIn("partner");
    }

    /**
     * Returns the policy for a hub of research data: no names, years, first divisions of countries, bands of ages.
     *
     * @return always the same instance
     */
    public static ReleasePolicy hub() {
        return builtIn("hub");
    }

    /**
     * Returns the policy for the public: what happened by kind, year and country, and how it was judged.
     *
     * @return always the same instance
     */
    public static ReleasePolicy forPublic() {
        return builtIn("public");
    }

    private static ReleasePolicy builtIn(String word) {
        ReleasePolicy found = BUILT_IN.get(word);
        if (found == null) {
            throw new IllegalStateException("no such policy");
        }
        return found;
    }

    /**
     * Finds a built-in policy.
     *
     * @param name {@code police}, {@code partner}, {@code hub} or {@code public}
     * @return the policy, if there is one
     */
    public static Optional<ReleasePolicy> of(String name) {
        return Optional.ofNullable(BUILT_IN.get(name));
    }

    /**
     * Returns the names of the built-in policies.
     *
     * @return the names, the policy that tells most first
     */
    public static List<String> names() {
        return List.copyOf(BUILT_IN.keySet());
    }

    /**
     * Returns the policy under another name, for readers of the manifest.
     *
     * @param word the name
     * @return the policy
     */
    public ReleasePolicy named(String word) {
        return new ReleasePolicy(word, audience, marked, rungs, cleared);
    }

    /**
     * Sets how much is told of a subject. A rung set for a victim that tells less than the one for a child is set for the
     * child, too.
     *
     * @param subject of whom or what
     * @param ladder what kind of information
     * @param rung the word for the rung
     * @return the policy with this rung
     * @throws IllegalArgumentException if the ladder has no such rung, or if more would be told of a child than of a
     *     victim
     */
    public ReleasePolicy with(SubjectKind subject, Ladder ladder, String rung) {
        int step = ladder.rungs().indexOf(rung);
        if (step < 0) {
            throw new IllegalArgumentException("the ladder " + ladder.word() + " has the rungs " + ladder.rungs());
        }
        Map<SubjectKind, Rungs> changed = new EnumMap<>(rungs);
        changed.put(subject, of(subject).with(ladder, step));
        if (subject == SubjectKind.CHILD && step < of(SubjectKind.VICTIM).step(ladder)) {
            throw new IllegalArgumentException("no more may be told of a child than of a victim: " + ladder.word());
        }
        if (subject == SubjectKind.VICTIM && step > of(SubjectKind.CHILD).step(ladder)) {
            changed.put(SubjectKind.CHILD, of(SubjectKind.CHILD).with(ladder, step));
        }
        return new ReleasePolicy(name, audience, marked, changed, cleared);
    }

    /**
     * Sets whether what is left out is marked by a reason for its absence.
     *
     * @param mark true to mark it, false to leave it out silently
     * @return the policy
     */
    public ReleasePolicy marking(boolean mark) {
        return new ReleasePolicy(name, audience, mark, rungs, cleared);
    }

    /**
     * Clears free text: somebody has read it and found that it identifies nobody.
     *
     * @param where a JSON Pointer in the case file, which clears what is at and below it; or a type and a property, such as
     *     {@code Event.summary}, which clears the property in all records of the type
     * @return the policy
     * @throws IllegalArgumentException if it has neither form
     */
    public ReleasePolicy clearing(String where) {
        if (!where.startsWith("/") && !where.matches("[A-Z][A-Za-z]*\\.[a-z][A-Za-z]*")) {
            throw new IllegalArgumentException("neither a JSON Pointer nor a type and a property");
        }
        Set<String> more = new LinkedHashSet<>(cleared);
        more.add(where);
        return new ReleasePolicy(name, audience, marked, rungs, more);
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the audience that a projected file is marked for.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Tells whether what is left out is marked by a reason for its absence.
     *
     * @return false if it is left out silently
     */
    public boolean isMarked() {
        return marked;
    }

    /**
     * Returns how much is told of a subject.
     *
     * @param subject of whom or what
     * @param ladder what kind of information
     * @return the word for the rung
     */
    public String rung(SubjectKind subject, Ladder ladder) {
        return of(subject).rung(ladder);
    }

    /**
     * Returns what is cleared.
     *
     * @return JSON PointerOrder, and types with properties
     */
    public Set<String> cleared() {
        return cleared;
    }

    Rungs of(SubjectKind subject) {
        return rungs.getOrDefault(subject, Rungs.ALL);
    }

    /** What is told of every person, whoever it is. */
    Rungs least() {
        Rungs least = Rungs.ALL;
        for (SubjectKind subject : SubjectKind.values()) {
            if (subject.isPerson()) {
                least = least.and(of(subject));
            }
        }
        return least;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return "ReleasePolicy[" + name + ']';
    }
}
