package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the ages of a person with each other, and with what other entries of the same person say. */
final class AgeConflicts {

    private AgeConflicts() {}

    /**
     * Finds the ages that contradict another entry's date of birth or an age before them, without those that already
     * contradict the date of birth of their own entry.
     *
     * @param entries the entries of one person
     * @return the places of the ages, by the id of the entry
     */
    static Map<String, List<Integer>> wrongAges(List<Party> entries) {
        AgeEvidence all = new AgeEvidence();
        entries.forEach(each -> {
            if (each instanceof Person person) {
                all.born(person.traits());
            }
        });
        Map<String, List<Integer>> wrong = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Party entry : entries) {
            if (entry instanceof Person person && seen.add(person.id())) {
                AgeEvidence own = new AgeEvidence();
                own.born(person.traits());
                List<AgeStatement> ages = person.traits().ages();
                for (int i = 0; i < ages.size(); i++) {
                    boolean known = own.contradictsBirth(ages.get(i));
                    if (!known && (all.contradictsBirth(ages.get(i)) || all.contradictsAges(ages.get(i)))) {
                        wrong.computeIfAbsent(person.id(), key -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        return wrong;
    }
}
