package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.value.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The position of a record or value, and the case file that it is in. A rule must not keep it. */
public final class CaseContext extends CheckContext {

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());

    private @Nullable List<Object> consulted;

    CaseContext(Checking checking) {
        super(checking);
    }

    /** Prepares the context for the next rule. */
    CaseContext of(Rule next) {
        setRule(next);
        consulted = null;
        return this;
    }

    /**
     * Returns the case file.
     *
     * @return the case file that is checked
     */
    public CaseFile file() {
        return scope().caseFile();
    }

    /**
     * Returns the index of the case file.
     *
     * @return the index
     */
    public CaseIndex index() {
        return scope().index();
    }

    /**
     * Returns the profile that the file is checked for.
     *
     * @return the profile
     */
    public Profile profile() {
        return checking().profile();
    }

    /**
     * Finds the target of a reference in this file, and notes that the rule relied on it.
     *
     * @param ref the reference, or null
     * @param type the expected type
     * @param <T> the expected type
     * @return the target; null if it is in another file, does not exist or has another type
     */
    public <T> @Nullable T find(@Nullable Ref<?> ref, Class<T> type) {
        T found = scope().find(ref, type);
        return found == null ? null : relyOn(found);
    }

    /**
     * Notes that what the rule reports depends on another record.
     *
     * @param record the record
     * @param <T> its type
     * @return the record
     */
    public <T> T relyOn(T record) {
        if (!checking().holes().isEmpty()) {
            consulted = consulted == null ? new ArrayList<>() : consulted;
            consulted.add(record);
        }
        return record;
    }

    /** The records that the rule relied on. */
    List<Object> consulted() {
        return consulted == null ? List.of() : consulted;
    }

    /** Whether two references lead to different entries of one party. */
    boolean isOtherEntry(@Nullable Ref<?> one, @Nullable Ref<?> other) {
        String first = scope().local(one);
        String second = scope().local(other);
        return first != null
                && second != null
                && !first.equals(second)
                && index().sameId(first).equals(index().sameId(second));
    }

    /** Whether an entity or element of a type may be missing from the file because it could not be read. */
    boolean mayHaveLost(Class<?> type) {
        return checking().holes().mayHaveLost(type);
    }

    /** Whether one of some properties is missing or damaged in any record of a type. */
    boolean mayHaveLost(Map<Class<?>, List<String>> properties) {
        return properties.entrySet().stream()
                .anyMatch(each -> checking().holes().damageAny(each.getKey(), each.getValue()));
    }

    /** Whether one of some properties could not be read in any record of a type. */
    boolean isDamagedAnywhere(Class<?> type, String... properties) {
        return checking().holes().damageAny(type, List.of(properties));
    }

    /** Receives an entity, and where it is: the list, and its place in it. */
    interface EntityVisitor {
        void visit(Entity<?> entity, EntityKind kind, int index);
    }

    /** Visits each entity of the file in document order. */
    void eachEntity(EntityVisitor visitor) {
        for (EntityKind kind : KINDS) {
            List<? extends Entity<?>> entities = kind.in(file());
            for (int i = 0; i < entities.size(); i++) {
                visitor.visit(entities.get(i), kind, i);
            }
        }
    }

    /** The path of an entity. */
    static Path path(EntityKind kind, int index) {
        return Path.ROOT.property(kind.property()).element(index);
    }

    /** Reports the references that are part of a cycle, where that breaks the present rule. */
    static void reportCycles(CaseFile file, CaseContext context) {
        context.scope()
                .cycles(context)
                .getOrDefault(context.rule().code(), List.of())
                .forEach(context::report);
    }

    CaseScope scope() {
        return checking().scope();
    }
}
