package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Walk;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.value.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The records of a case file whose ids need a second look: a reference may come before the element that it means.
 *
 * @param claimed elements that exist only in a claim, by id
 * @param rivals types of the records whose id another record has before them, by id
 */
record Elements(Map<String, Identified> claimed, Map<String, Set<Class<?>>> rivals) {

    static Elements of(CaseFile caseFile) {
        Map<String, Identified> seen = new HashMap<>();
        Map<String, Identified> claimed = new HashMap<>();
        Map<String, Set<Class<?>>> rivals = new HashMap<>();
        Walk.over(caseFile, Path.ROOT, new Walk.Visitor() {
            @Override
            public void enter(Object record, boolean partial, Walk at) {
                String id = record instanceof Identified identified ? identified.id() : null;
                if (id == null) {
                    return;
                }
                Identified identified = (Identified) record;
                if (!partial && seen.putIfAbsent(id, identified) != null) {
                    rivals.computeIfAbsent(id, key -> new HashSet<>()).add(record.getClass());
                } else if (partial && !(record instanceof Entity)) {
                    claimed.putIfAbsent(id, identified);
                }
            }
        });
        return new Elements(claimed, rivals);
    }
}
