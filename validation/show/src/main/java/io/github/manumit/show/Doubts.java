package io.github.manumit.show;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Transaction;
import io.github.manumit.party.Relation;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keeps something in a case file from being a plain fact: it did not happen, it is alleged, somebody denies it,
 * sources differ. The words stand in parentheses behind the name of what they are true of, wherever it is named.
 */
final class Doubts {

    /** Standings of a claim that speak against what it claims. */
    private static final Set<Standing> AGAINST =
            Set.of(Standing.DISPUTED, Standing.DENIED, Standing.REFUTED, Standing.DISMISSED, Standing.NOT_PROVEN);

    /** Standings of a claim that nobody upholds any more. */
    private static final Set<Standing> REPLACED = Set.of(Standing.CORRECTED, Standing.WITHDRAWN);

    /** Standings with which something counts as a fact. */
    private static final Set<Standing> SURE = Set.of(
            Standing.STATED,
            Standing.CORROBORATED,
            Standing.CONFIRMED,
            Standing.ADMITTED,
            Standing.FOUND,
            Standing.REPORTED);

    /** Standings of a claim that explains a source and does not contradict it. */
    private static final Set<Standing> READINGS = Set.of(Standing.INFERRED, Standing.POSSIBLE_READING);

    /** Statuses with which an event took place at least in part. */
    private static final Set<EventStatus> HAPPENED = Set.of(
            EventStatus.DONE,
            EventStatus.ONGOING,
            EventStatus.PARTLY_DONE,
            EventStatus.INTERRUPTED,
            EventStatus.SUSPENDED);

    /** Kinds of events that say that something did not take place. */
    private static final Set<EventKind> NEGATIVE =
            Set.of(EventKind.NO_COMPLAINT, EventKind.NO_HELP, EventKind.NO_INSPECTION);

    /** Statuses that say that an event did not take place. */
    private static final Set<EventStatus> NOT_HAPPENED =
            Set.of(EventStatus.DID_NOT_HAPPEN, EventStatus.CANCELLED, EventStatus.PREVENTED);

    /** Statuses with which an event was begun. */
    private static final Set<EventStatus> BEGUN =
            Set.of(EventStatus.ATTEMPTED, EventStatus.FAILED, EventStatus.SIMULATED);

    /** Words that say no more than their absence. */
    private static final Set<String> PLAIN = Set.of("done", "actual", "achieved", "stated");

    /** Components that say how far an element was done. */
    private static final List<String> HOW = List.of("mode", "status", "realisation");

    private final Labels labels;
    private final Acquittals acquittals;

    /** What claims say against elements and entities, by identity. */
    private final IdentityHashMap<Object, Set<String>> claimed = new IdentityHashMap<>();

    /** Words of entities that claims speak against. */
    private final IdentityHashMap<Object, Map<Word, String>> words = new IdentityHashMap<>();

    Doubts(CaseIndex index, Labels labels, Withheld withheld) {
        this.labels = labels;
        this.acquittals = new Acquittals(index, withheld);
        Names.entities(index.caseFile())
                .forEach(entity -> entity.meta().claims().forEach(claim -> claim(entity, claim)));
    }

    private void claim(Entity<?> entity, Claim<?> claim) {
        Standing standing = claim.standing();
        if (!(claim.says() instanceof Record says) || standing != null && REPLACED.contains(standing)) {
            return;
        }
        String against = standing != null && AGAINST.contains(standing) ? labels.of(standing) : null;
        boolean isRival = standing == null || !READINGS.contains(standing);
        Map<String, Object> own = Components.of((Record) entity);
        Map<String, Object> said = Components.of(says);
        said.keySet().removeAll(EntityWords.META);
        said.forEach((name, value) -> {
            Object stated = own.get(name);
            if (stated != null) {
                component(entity, stated, value, against, isRival);
            }
        });
    }

    private void component(Entity<?> entity, Object stated, Object value, @Nullable String against, boolean isRival) {
        if (stated instanceof Collection<?> list && value instanceof Collection<?> others) {
            if (list.stream().anyMatch(Element.class::isInstance)) {
                others.stream()
                        .filter(other -> against != null)
                        .forEach(other -> list.stream()
                                .filter(each -> isLike(each, other))
                                .forEach(each -> add(each, Objects.requireNonNull(against, "what it says"))));
                return;
            }
            if (list.stream().anyMatch(Word.class::isInstance)) {
                others.stream()
                        .filter(other -> against != null)
                        .filter(Word.class::isInstance)
                        .forEach(other -> words.computeIfAbsent(entity, key -> new HashMap<>())
                                .put((Word) other, Objects.requireNonNull(against, "what it says")));
                return;
            }
        }
        if (against != null) {
            add(stated instanceof Element ? stated : entity, against);
        } else if (isRival && !stated.equals(value) && isWhatHappened(entity, stated)) {
            add(stated instanceof Element ? stated : entity, null);
        }
    }

    /** Whether something tells what happened; a person or place of which sources differ is no less a person or place. */
    private static boolean isWhatHappened(Entity<?> entity, Object stated) {
        return stated instanceof Element
                || entity instanceof Event
                || entity instanceof Transaction
                || entity instanceof Relation;
    }

    private void add(Object of, @Nullable String word) {
        claimed.computeIfAbsent(of, key -> new LinkedHashSet<>())
                .add(word == null ? labels.texts().get("mark.differ") : word);
    }

    /** Whether a claim means this element: the same kind, and no other parties than a part of its own. */
    private static boolean isLike(Object element, Object claimed) {
        if (!(element instanceof Record one)
                || !(claimed instanceof Record other)
                || one.getClass() != other.getClass()) {
            return false;
        }
        Map<String, Object> own = Components.of(one);
        Map<String, Object> said = Components.of(other);
        String lead = Components.lead(said).orElse("");
        if (lead.isEmpty() || !Objects.equals(own.get(lead), said.get(lead))) {
            return false;
        }
        return said.entrySet().stream().allMatch(each -> meets(own.get(each.getKey()), each.getValue()));
    }

    /** Whether two lists of references have one in common; what is not told on one side is no difference. */
    private static boolean meets(@Nullable Object own, Object said) {
        if (own instanceof Ref<?> && said instanceof Ref<?>) {
            return own.equals(said);
        }
        return !(own instanceof Collection<?> some)
                || !(said instanceof Collection<?> others)
                || others.stream().noneMatch(Ref.class::isInstance)
                || some.stream().anyMatch(others::contains);
    }

    /** Behind the name of an entity: its status, its standing, and what claims say against it. */
    String of(Entity<?> entity) {
        return joined(Stream.concat(
                labels(
                        entity instanceof Event event ? event.status() : null,
                        entity.meta().standing()),
                claimed.getOrDefault(entity, Set.of()).stream()));
    }

    /** Behind a mention of an entity: only what makes it no fact at all. */
    String mentioned(Entity<?> entity) {
        Standing standing = entity.meta().standing();
        return joined(labels(
                entity instanceof Event event && !happened(event) ? event.status() : null,
                standing != null && (AGAINST.contains(standing) || REPLACED.contains(standing)) ? standing : null));
    }

    /** Whether an event took place, as far as the file says. */
    static boolean happened(Event event) {
        return event.status() == null || HAPPENED.contains(event.status());
    }

    /** Whether the file says expressly that something did not take place. */
    static boolean isKnownNotToHaveHappened(Event event) {
        return event.kind() != null && NEGATIVE.contains(event.kind())
                || event.status() != null && NOT_HAPPENED.contains(event.status());
    }

    /** Whether an event was at least begun; one that was only meant or called off is no leg of a route. */
    static boolean begun(Event event) {
        return happened(event) || BEGUN.contains(event.status());
    }

    /** Whether a standing speaks against what is claimed. */
    static boolean isAgainst(@Nullable Standing standing) {
        return standing != null && AGAINST.contains(standing);
    }

    /** Behind an element: how far it was done, its standing, what claims say against it, and an acquittal. */
    String of(Element element) {
        return joined(Stream.concat(marks(element), acquitted(element)));
    }

    /** Behind an element, as it is between two of its parties. */
    String between(Element element, Party one, Party other) {
        Stream<String> acquitted =
                acquittals.isOf(one, other) ? Stream.of(labels.texts().get("mark.acquitted")) : Stream.empty();
        return joined(Stream.concat(marks(element), acquitted));
    }

    private Stream<String> acquitted(Element element) {
        Word result = acquittals.of(element);
        return result == null ? Stream.empty() : Stream.of(labels.texts().get("mark." + result.word()));
    }

    private Stream<String> marks(Element element) {
        Map<String, Object> components = Components.of((Record) element);
        String lead = Components.lead(components).orElse("");
        Word how = HOW.stream()
                .filter(name -> !name.equals(lead))
                .map(components::get)
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .findFirst()
                .orElse(null);
        return Stream.concat(labels(how, element.meta().standing()), claimed.getOrDefault(element, Set.of()).stream());
    }

    /** Whether an entity or element is anything but a plain fact. */
    boolean isDoubted(Object each) {
        Standing standing = each instanceof Entity<?> entity
                ? entity.meta().standing()
                : each instanceof Element element ? element.meta().standing() : null;
        return standing != null && !SURE.contains(standing)
                || claimed.getOrDefault(each, Set.of()).stream()
                        .anyMatch(word -> !word.equals(labels.texts().get("mark.differ")));
    }

    /** Behind an element of which everything else is told: what claims say against it, and an acquittal. */
    String claimed(Object element) {
        return joined(Stream.concat(
                claimed.getOrDefault(element, Set.of()).stream(),
                element instanceof Element part ? acquitted(part) : Stream.empty()));
    }

    /** Behind a word of an entity, such as a kind of an incident: what claims say against it. */
    String word(Object entity, Object word) {
        String against = words.getOrDefault(entity, Map.of()).get(word);
        return against == null ? "" : " (" + against + ")";
    }

    private Stream<String> labels(@Nullable Word how, @Nullable Standing standing) {
        return Stream.of(how, standing)
                .filter(Objects::nonNull)
                .filter(word -> !PLAIN.contains(word.word()))
                .map(labels::of);
    }

    private static String joined(Stream<String> marks) {
        String all = String.join(", ", marks.distinct().toList());
        return all.isEmpty() ? "" : " (" + all + ")";
    }
}
