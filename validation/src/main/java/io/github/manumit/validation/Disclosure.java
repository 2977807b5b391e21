package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.item.Item;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.Residence;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import io.github.manumit.value.Sensitivity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a file for the public has no direct identifier of a victim or a child: no name, contact, number or
 * document of the person, and no exact address of where the person lives or comes from. Names that are meant not to
 * identify the person are allowed, and so are pseudonymous keys.
 */
final class Disclosure {

    private static final Set<NameKind> SAFE_NAMES =
            Set.of(NameKind.INITIALS, NameKind.PSEUDONYM, NameKind.COURT_ASSIGNED, NameKind.WITNESS_CODE);
    private static final Set<IdentifierScheme> SAFE_SCHEMES =
            Set.of(IdentifierScheme.PSEUDONYMOUS_KEY, IdentifierScheme.CTDC_CASE_ID);

    private final Set<String> closed = new HashSet<>();

    static List<Rule> all() {
        return List.of(Rule.error("disclosure.public-identifier")
                .reads(
                        CaseFile.class,
                        "incidents[]",
                        "events[]",
                        "proceedings[]",
                        "charges[]",
                        "decisions[]",
                        "sources[]")
                .readsAll(Incident.class, "participants[]")
                .readsAll(Event.class, "participants[]")
                .readsAll(Proceeding.class, "participants[]")
                .readsAll(Participant.class, "role", "party")
                .readsAll(ProceduralParticipant.class, "role", "party")
                .inFile(Entity.class, (entity, context) -> {
                    if (isForPublic(context)) {
                        context.scope().disclosure().entity(entity, context);
                    }
                }));
    }

    private static boolean isForPublic(CaseContext context) {
        Handling handling = context.file().header().handling();
        return context.profile() == Profile.PUBLIC || (handling != null && Audience.PUBLIC.equals(handling.audience()));
    }

    Disclosure(CaseScope scope) {
        collect(scope);
    }

    private void collect(CaseScope scope) {
        Roles roles = new Roles(scope);
        Set<String> children = children(scope);
        for (Person person : scope.caseFile().persons()) {
            boolean child = children.contains(person.id()) || scope.minors().perhaps(person.ref(), null);
            if (child || !roles.mayBeNamed(person)) {
                closed.add(person.id());
                person.traits().residences().stream().map(Residence::place).forEach(place -> close(scope.local(place)));
                person.traits().documents().forEach(document -> close(scope.local(document.item())));
            }
        }
        for (Item item : scope.caseFile().items()) {
            if (scope.locals(item.subject()).stream().anyMatch(closed::contains)) {
                closed.add(item.id());
            }
        }
    }

    private void close(@Nullable String id) {
        if (id != null) {
            closed.add(id);
        }
    }

    /** The persons who were children at the time of an incident in which they took part. */
    private static Set<String> children(CaseScope scope) {
        Set<String> children = new HashSet<>();
        for (Incident incident : scope.caseFile().incidents()) {
            collect(incident.participants(), incident.time(), scope, children);
        }
        for (Event event : scope.caseFile().events()) {
            collect(event.participants(), event.time(), scope, children);
        }
        return children;
    }

    private static void collect(
            List<Participant> participants, @Nullable When time, CaseScope scope, Set<String> children) {
        for (Participant participant : participants) {
            String id = scope.local(participant.party());
            if (id != null && scope.minors().perhaps(participant.party(), time)) {
                children.add(id);
            }
        }
    }

    private void entity(Entity<?> entity, CaseContext context) {
        if (closed.contains(entity.id())) {
            record(entity, context.shape(), context.here(), context);
        }
    }

    private void record(Object record, Shape shape, Path path, CaseContext context) {
        for (Property property : shape.properties().values()) {
            Object value = property.get(record);
            if (value == null || !AbsenceRules.isSaid(value)) {
                continue;
            }
            Path at = path.property(property.name());
            boolean direct = property.member().sensitivity() == Sensitivity.DIRECT_IDENTIFIER;
            if (value instanceof List<?> list) {
                Shape inner = nested(property.member().kind());
                for (int i = 0; i < list.size(); i++) {
                    one(list.get(i), inner, at.element(i), direct, context);
                }
            } else {
                one(value, nested(property.member().kind()), at, direct, context);
            }
        }
    }

    private void one(Object value, @Nullable Shape shape, Path path, boolean direct, CaseContext context) {
        if (isSafe(value) || mayBeSafe(value, context)) {
            return;
        }
        if (direct) {
            context.report(path);
        } else if (shape != null) {
            record(value, shape, path, context);
        }
    }

    /** The shape of the records that a component holds, directly or in a list; null if it holds none. */
    private static @Nullable Shape nested(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            return nested.shape();
        }
        return kind instanceof Kind.Listed listed ? nested(listed.element()) : null;
    }

    /** Whether what makes a value safe could not be read. */
    private static boolean mayBeSafe(Object value, CaseContext context) {
        return (value instanceof NameForm && context.isDamaged(value, "kind"))
                || (value instanceof Identifier && context.isDamaged(value, "scheme"));
    }

    private static boolean isSafe(Object value) {
        if (value instanceof NameForm name) {
            return name.kind() != null && SAFE_NAMES.contains(name.kind());
        }
        return value instanceof Identifier identifier
                && identifier.scheme() != null
                && SAFE_SCHEMES.contains(identifier.scheme());
    }
}
