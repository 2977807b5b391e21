package io.github.manumit.casefile;

import io.github.manumit.internal.Describe;
import io.github.manumit.party.Person;
import io.github.manumit.value.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the file tells about the members of a group: those that it lists, those of its parts and of the groups in it,
 * and those of the other entries of the same group. Returned by {@link CaseIndex#membersOf}; it never changes.
 */
public final class Members {

    /** One id for all entries of each party and group inside. */
    final Set<String> ids;

    /** The same, with one id for all entries that may be the same. */
    final Set<String> wideIds;

    private final List<Person> persons;
    private final BigDecimal least;
    private final Answer areAll;
    private final boolean followed;

    Members(
            Set<String> ids,
            Set<String> wideIds,
            List<Person> persons,
            BigDecimal least,
            Answer areAll,
            boolean followed) {
        this.ids = ids;
        this.wideIds = wideIds;
        this.persons = List.copyOf(persons);
        this.least = least;
        this.areAll = areAll;
        this.followed = followed;
    }

    /**
     * Returns the persons who are surely members.
     *
     * @return each once; entries that {@code same-as} connects are one person
     */
    public List<Person> persons() {
        return persons;
    }

    /**
     * Answers whether these persons are all the members.
     *
     * @return yes if nobody else is a member, no if there are others, otherwise cannot say
     */
    public Answer areAll() {
        return areAll;
    }

    /**
     * Returns the least possible number of members.
     *
     * @return the number of these persons, where entries that are possibly the same count once, or the sum of parts that
     *     are declared disjoint, if it is greater; the group's own count is not considered
     */
    public BigDecimal least() {
        return least;
    }

    /**
     * Tells whether everything inside the group was taken into account.
     *
     * @return false if the file nests groups so often that this was given up
     */
    public boolean isFollowed() {
        return followed;
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Members");
    }
}
