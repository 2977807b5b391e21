package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Walk;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Participant;
import io.github.manumit.item.Item;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.source.Source;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Path;
import io.github.manumit.value.Sensitivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a file for the public does not identify anyone whom {@link Roles} protects, that it contains nothing that
 * only a narrower audience may see, and that withheld places are not given exactly.
 *
 * <p>What identifies a party follows from the marks on the components: direct identifiers, in the party's own record,
 * in claims, and in what is about the party: documents and other things that it has or had, and relations. Its places
 * are those that its record names and where it is held in custody, with what lies around and within them; {@link
 * Exactness} tells what gives them away. Coarse names, codes, places and years are allowed. Of the quasi-identifiers,
 * labels that may hold a name and days of birth are reported as warnings.
 */
final class Disclosure {

    private static final String IDENTIFIER = "disclosure.public-identifier";
    private static final String DETAIL = "disclosure.public-detail";
    private static final String RESTRICTED = "disclosure.restricted";
    private static final String WITHHELD = "place.withheld-but-exact";

    /** Where the roles stand that allow naming a party. */
    private static final Map<Class<?>, List<String>> ROLES = Map.of(
            CaseFile.class,
            List.of("incidents[]", "events[]", "proceedings[]", "charges[]", "decisions[]", "sources[]", "relations[]"),
            Incident.class,
            List.of("participants[]"),
            Event.class,
            List.of("participants[]"),
            Participant.class,
            List.of("party", "role", "mode"),
            Proceeding.class,
            List.of("participants[]"),
            ProceduralParticipant.class,
            List.of("party", "role"),
            Charge.class,
            List.of("defendants", "counts"),
            Sentence.class,
            List.of("of"),
            Source.class,
            List.of("contributors"),
            Relation.class,
            List.of("kind", "from", "to"));

    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}(?=\\p{Ll}*[aeiouyаеёиоуыэюяәөүұі])\\p{Ll}{2,}|\\p{Lu}{5,})");

    private final CaseScope scope;
    private final boolean forPublic;
    private final @Nullable Audience audience;
    private final FurtherProtection further;
    private final Exactness exactness;
    private final NamesInLabels labels;

    /** Protected parties and the entities about them. */
    private final Map<String, Protection> closed = new HashMap<>();

    /** The places of protected parties, with what lies around and within. */
    private final Map<String, Protection> homes = new LinkedHashMap<>();

    /** Withheld places; false for a place that is only within one. */
    private final Map<String, Boolean> hidden;

    static List<Rule> all() {
        return List.of(
                disclosure(Rule.error(IDENTIFIER)),
                disclosure(Rule.warning(DETAIL)),
                disclosure(Rule.error(RESTRICTED)),
                disclosure(Rule.error(WITHHELD)));
    }

    private static Rule disclosure(Rule rule) {
        Rule reading = rule.reads(Place.class, "kind", "precision", "measures")
                .reads(NameForm.class, "kind")
                .reads(Identifier.class, "scheme");
        // these silence only what depends on an unknown role: see isSure
        for (Map.Entry<Class<?>, List<String>> each : ROLES.entrySet()) {
            if (each.getKey() != CaseFile.class) {
                reading = reading.reads(each.getKey(), each.getValue().toArray(new String[0]));
            }
        }
        return reading.inFile(Entity.class, Disclosure::check);
    }

    private static void check(Entity<?> entity, CaseContext context) {
        context.scope().disclosure(context.profile()).entity(entity, context);
    }

    Disclosure(CaseScope scope, Profile profile) {
        this.scope = scope;
        Handling handling = scope.caseFile().header().handling();
        this.audience = profile == Profile.PUBLIC ? Audience.PUBLIC : handling == null ? null : handling.audience();
        this.forPublic = Audience.PUBLIC.equals(audience);
        this.further = new FurtherProtection(scope);
        this.exactness = new Exactness(scope);
        this.labels = new NamesInLabels(scope.caseFile());
        this.hidden = exactness.hidden();
        if (forPublic) {
            collect();
        }
    }

    private void collect() {
        CaseFile file = scope.caseFile();
        Roles roles = new Roles(scope, further.all());
        List<Entity<?>> parties = new ArrayList<>(file.persons());
        parties.addAll(file.groups());
        for (Entity<?> party : parties) {
            Protection protection = roles.protection((Party) party);
            if (protection != null && closed.putIfAbsent(party.id(), protection) == null) {
                Walk.over(party, Path.ROOT, new Belongings(protection));
            }
        }
        Map<String, Protection> protectedParties = Map.copyOf(closed);
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CaseIndex.Mention mention : scope.index().mentions()) {
            Class<?> type = mention.holder().getClass();
            String about = DisclosureTable.about(type, mention.property());
            String id = about.isEmpty() ? null : scope.local(mention.ref());
            Protection protection = id == null ? null : protectedParties.get(id);
            if (protection != null && seen.add(mention.holder())) {
                if (!about.equals("record")) {
                    (mention.entity() instanceof Place ? homes : closed)
                            .putIfAbsent(mention.entity().id(), protection);
                }
                if (!about.equals("itself")) {
                    belongings(mention.holder(), protection);
                }
            }
        }
        for (Item item : file.items()) {
            if (isOfSomebody(item, roles)) {
                closed.putIfAbsent(item.id(), Protection.UNKNOWN);
            }
        }
        for (Incident incident : file.incidents()) {
            refuges(incident, protectedParties);
        }
        for (Place place : file.places()) {
            if (place.kind() != null && DisclosureTable.isMarked(place.kind(), "refuge")) {
                homes.putIfAbsent(place.id(), Protection.at(place.kind()));
            }
        }
        for (Organization organization : file.organizations()) {
            String seat = scope.local(organization.seat());
            if (seat != null
                    && organization.kind() != null
                    && DisclosureTable.isMarked(organization.kind(), "refuge")) {
                homes.putIfAbsent(seat, Protection.at(organization.kind()));
            }
        }
        exactness.widen(homes);
    }

    /** Whether a thing has the number of a document of a person who is not named as one who may be. */
    private boolean isOfSomebody(Item item, Roles roles) {
        boolean personal = Stream.concat(
                        Stream.of(item), item.meta().claims().stream().map(Claim::says))
                .filter(each -> each != null)
                .flatMap(each -> each.meta().identifiers().stream())
                .anyMatch(each -> DisclosureTable.isMarked(each.scheme(), "personal"));
        return personal
                && item.subject().stream().noneMatch(roles::mayBeNamed)
                && item.holdings().stream()
                        .filter(each -> !DisclosureTable.isMarked(each.manner(), "others"))
                        .noneMatch(each -> roles.mayBeNamed(each.party()))
                && scope.index().mentionsOf(item.id()).stream()
                        .noneMatch(each -> each.entity() instanceof Party party && roles.protection(party) == null);
    }

    /** The places of an incident where its victims live or stay. */
    private void refuges(Incident incident, Map<String, Protection> protectedParties) {
        boolean victims = incident.participants().stream()
                .map(each -> scope.local(each.party()))
                .anyMatch(id -> id != null && protectedParties.containsKey(id));
        List<IncidentPlace> places = new ArrayList<>(incident.places());
        for (Claim<Incident> claim : incident.meta().claims()) {
            if (claim.says() != null) {
                places.addAll(claim.says().places());
            }
        }
        for (IncidentPlace each : places) {
            String id = scope.local(each.place());
            String mark = DisclosureTable.mark(each.role());
            if (id != null && each.role() != null && ("refuge".equals(mark) || (victims && "home".equals(mark)))) {
                homes.putIfAbsent(id, Protection.at(each.role()));
            }
        }
    }

    /** What a record about a protected party refers to itself: things, places, and the seat of a facility. */
    private void belongings(Object record, Protection protection) {
        for (Property property : Shape.of(record.getClass()).properties().values()) {
            Object value = property.get(record);
            if (value instanceof Ref<?> ref && property.member().kind() instanceof Kind.Reference reference) {
                belonging(ref, reference.target(), protection);
            } else if (value instanceof List<?> list
                    && property.member().kind() instanceof Kind.Listed listed
                    && listed.element() instanceof Kind.Reference reference) {
                list.forEach(each -> belonging((Ref<?>) each, reference.target(), protection));
            }
        }
    }

    private void belonging(Ref<?> ref, Class<?> target, Protection protection) {
        String id = scope.local(ref);
        if (id != null && target == Place.class) {
            homes.putIfAbsent(id, protection);
        } else if (id != null && target == Item.class) {
            closed.putIfAbsent(id, protection);
        } else if (target == Organization.class) {
            Organization facility = scope.find(ref, Organization.class);
            String seat = facility == null ? null : scope.local(facility.seat());
            if (seat != null) {
                homes.putIfAbsent(seat, protection);
            }
        }
    }

    /** Collects the places and things that the record of a protected party names, in claims too. */
    private final class Belongings implements Walk.Visitor {

        private final Protection protection;

        Belongings(Protection protection) {
            this.protection = protection;
        }

        @Override
        public void value(Object value, Walk at) {
            Class<?> target = at.target();
            if (value instanceof Ref<?> ref && target != null && target != Organization.class) {
                belonging(ref, target, protection);
            }
        }
    }

    /** Whether an audience is surely narrower than that of the file. */
    private boolean isNarrower(@Nullable Audience circle) {
        List<Audience> known = Audience.known();
        boolean comparable = circle != null
                && audience != null
                && circle.isKnown()
                && audience.isKnown()
                && !Audience.RESTRICTED.equals(audience)
                && !Audience.RESTRICTED.equals(circle);
        // the most open audience comes first; whether authorities or an organization is narrower depends
        return (comparable && known.indexOf(circle) > known.indexOf(audience))
                || (forPublic && Audience.RESTRICTED.equals(circle));
    }

    private void entity(Entity<?> entity, CaseContext context) {
        String code = context.rule().code();
        Protection protection = closed.get(entity.id());
        if (code.equals(RESTRICTED)) {
            restricted(entity, context);
        } else if (code.equals(WITHHELD)) {
            if (entity instanceof Place place) {
                withheld(place, context);
            }
        } else if (protection != null) {
            record(entity, context.shape(), context.here(), protection, context);
        }
        if (code.equals(IDENTIFIER) && entity instanceof Place place) {
            home(place, context);
        }
    }

    private void restricted(Entity<?> entity, CaseContext context) {
        Restriction restriction = entity.meta().restriction();
        if (restriction == null || !isNarrower(restriction.audience()) || !further.isInForce(restriction)) {
            return;
        }
        boolean whole = restriction.scope().isEmpty()
                || restriction.scope().stream().anyMatch(each -> DisclosureTable.isMarked(each, "whole"));
        if (whole && !context.isDamaged(restriction, "scope", "time", "languages")) {
            context.report(context.at("restriction"));
        }
    }

    private void withheld(Place place, CaseContext context) {
        Boolean withheld = hidden.get(place.id());
        if (Boolean.TRUE.equals(withheld)) {
            exactness.withheld(place, context.here(), context::report);
        } else if (withheld != null) {
            exactness.exact(place, context.here(), context::report);
        } else {
            exactness.positions(place, context.here(), hidden.keySet(), context::report);
        }
    }

    private void home(Place place, CaseContext context) {
        Protection protection = homes.get(place.id());
        if (protection != null) {
            exactness.exact(place, context.here(), at -> identified(at, protection, context));
        } else if (place.position() != null) {
            Protection near = homes.get(scope.local(place.position().of()));
            if (near != null) {
                exactness.positions(place, context.here(), homes.keySet(), at -> identified(at, near, context));
            }
        }
    }

    private void identified(Path path, Protection protection, CaseContext context) {
        if (context.rule().code().equals(IDENTIFIER) && isSure(protection, context)) {
            context.reportAs(protection.variant(), path, protection.word());
        }
    }

    /** Whether an unreadable value cannot be the role that would allow naming someone. */
    private static boolean isSure(Protection protection, CaseContext context) {
        return protection.reason() != Protection.Reason.UNKNOWN || !context.mayHaveLost(ROLES);
    }

    private void record(Object record, Shape shape, Path path, Protection protection, CaseContext context) {
        for (Property property : shape.properties().values()) {
            Object value = property.get(record);
            if (value == null || !AbsenceRules.isSaid(value)) {
                continue;
            }
            Path at = path.property(property.name());
            Sensitivity sensitivity = property.member().sensitivity();
            Shape inner = nested(property.member().kind());
            if (sensitivity == Sensitivity.QUASI_IDENTIFIER) {
                quasi(record, property, value, at, protection, context);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    one(list.get(i), inner, at.element(i), sensitivity, protection, context);
                }
            } else {
                one(value, inner, at, sensitivity, protection, context);
            }
        }
    }

    private void one(
            Object value,
            @Nullable Shape shape,
            Path path,
            @Nullable Sensitivity sensitivity,
            Protection protection,
            CaseContext context) {
        boolean safe = isSafe(value) || mayBeSafe(value, context);
        if (sensitivity == Sensitivity.DIRECT_IDENTIFIER) {
            if (!safe) {
                identified(path, protection, context);
            }
        } else if (sensitivity == null && shape != null && !safe) {
            record(value, shape, path, protection, context);
        }
    }

    /** A label that may hold a name, and the day of a birth. */
    private void quasi(
            Object record, Property property, Object value, Path path, Protection protection, CaseContext context) {
        if (!isSure(protection, context)) {
            return;
        }
        boolean detail = context.rule().code().equals(DETAIL);
        boolean person = record instanceof Person || record instanceof PersonGroup;
        if (person && value instanceof LocalizedText text) {
            boolean likely = labels.holdsName(text);
            if (likely && !detail) {
                identified(path, protection, context);
            } else if (!likely && detail && labels.mayHoldName(text)) {
                context.reportAs("label", path, protection.word());
            }
        }
        boolean year = "year".equals(DisclosureTable.mark(record.getClass(), property.name()));
        PartialDate date = value instanceof When when ? when.date() : null;
        if (year && detail && date != null && date.day().isPresent()) {
            context.reportAs("birth", path.property("date"), protection.word());
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
            String mark = DisclosureTable.mark(name.kind());
            return "coarse".equals(mark) || ("initials".equals(mark) && isInitials(name));
        }
        return value instanceof Identifier identifier && DisclosureTable.isMarked(identifier.scheme(), "coarse");
    }

    /** Whether a form that is called initials holds nothing longer. */
    private static boolean isInitials(NameForm name) {
        return isInitials(name.text())
                && name.parts().stream().map(NamePart::text).allMatch(Disclosure::isInitials);
    }

    /**
     * Whether a text holds no written-out name: a word that begins with a capital letter and goes on in small letters
     * with a vowel, or more capitals than initials have. Scripts without capitals cannot be judged.
     */
    private static boolean isInitials(@Nullable String text) {
        return text == null || !WRITTEN_OUT.matcher(text).find();
    }
}
