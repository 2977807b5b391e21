package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.item.Item;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKind;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sex;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of the entities of one case file. An entity without a unique name is called by its kind or number and its
 * id.
 */
final class Names {

    /** Labels of relations in which the second party acts on the first. */
    private static final Set<String> DONE = Set.of("recruited by", "sold by", "sold to", "bought by");

    /** Relations whose labels end in a question that the second party answers: "sold by whom". */
    private static final Set<RelationKind> ASKING = Set.of(
            RelationKind.RECRUITED_BY,
            RelationKind.SOLD_BY,
            RelationKind.SOLD_TO,
            RelationKind.OWNED_BY,
            RelationKind.CONTROLS,
            RelationKind.CONTROLLED_BY,
            RelationKind.DEPENDENT_ON,
            RelationKind.AFFILIATED_WITH,
            RelationKind.PART_OF,
            RelationKind.SAME_AS,
            RelationKind.POSSIBLY_SAME_AS);

    /** Further than any language. */
    private static final int FOREIGN = 4;

    private final CaseFile caseFile;
    private final CaseIndex index;
    private final Labels labels;
    private final FixedWords texts;
    private final AmountWords amounts;
    private final Withheld withheld;
    private final Doubts doubts;
    private final Map<String, Integer> bearers = new HashMap<>();

    Names(CaseFile caseFile, Labels labels, AmountWords amounts, boolean reveal) {
        this.caseFile = caseFile;
        this.index = CaseIndex.of(caseFile);
        this.labels = labels;
        this.texts = labels.texts();
        this.amounts = amounts;
        this.withheld = reveal ? Withheld.nothing() : Withheld.of(index);
        this.doubts = new Doubts(index, labels, withheld);
        entities(caseFile).forEach(entity -> bearers.merge(plain(entity), 1, Integer::sum));
    }

    /** Whether a party is known to be a woman or girl, and may be shown to be. */
    boolean isWoman(Party party) {
        boolean isShown = !(party instanceof Entity<?> entity && withheld.contains(entity));
        return isShown
                && party.id() != null
                && index.entriesOf(party).stream()
                        .anyMatch(entry -> entry instanceof Person person
                                && Sex.FEMALE.equals(person.traits().sex()));
    }

    /** Whether references name women only. */
    boolean areWomen(Collection<?> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(each -> each instanceof Ref<?> ref
                                && index.find(ref, Party.class)
                                        .filter(this::isWoman)
                                        .isPresent());
    }

    static Stream<Entity<?>> entities(CaseFile file) {
        return Stream.of(
                        file.incidents(),
                        file.persons(),
                        file.groups(),
                        file.organizations(),
                        file.relations(),
                        file.events(),
                        file.places(),
                        file.jurisdictions(),
                        file.items(),
                        file.transactions(),
                        file.proceedings(),
                        file.charges(),
                        file.decisions(),
                        file.statutes(),
                        file.sources(),
                        file.observations())
                .flatMap(List::stream);
    }

    CaseIndex index() {
        return index;
    }

    Withheld withheld() {
        return withheld;
    }

    Doubts doubts() {
        return doubts;
    }

    /** The name of what a reference points to; of a part of a withheld entity, only that it is withheld. */
    String of(Ref<?> ref) {
        Optional<Entity<?>> owner = index.entityOf(ref.text()).filter(withheld::contains);
        Optional<Entity<?>> named = index.entityOf(ref.text());
        String words = words(ref, owner);
        String id = named.map(Entity::id).orElse("");
        return id.isEmpty() ? words : Given.named(id, words);
    }

    private String words(Ref<?> ref, Optional<Entity<?>> owner) {
        return owner.isPresent()
                ? hidden(owner.get())
                : index.find(ref, Identified.class).map(this::mention).orElseGet(() -> Given.text(ref.text()));
    }

    /** The name, and what makes its bearer no fact: "the sale (did not happen)". */
    String mention(Identified identified) {
        return of(identified)
                + (identified instanceof Entity<?> entity && !withheld.contains(entity)
                        ? doubts.mentioned(entity)
                        : "");
    }

    private String hidden(Entity<?> entity) {
        return withId(texts.format("withheld.name", labels.noun(entity.getClass())), entity);
    }

    /** The name of what a time is counted from; for a source, its publication. */
    String dated(Ref<?> ref) {
        return index.find(ref, Source.class).isPresent() ? texts.format("publication", of(ref)) : of(ref);
    }

    /** The name of what a time is counted from, where the day itself is told. */
    String undated(Ref<?> ref) {
        return index.find(ref, Identified.class)
                .filter(Entity.class::isInstance)
                .map(entity -> Given.named(ref.text(), undated((Entity<?>) entity)))
                .orElseGet(() -> of(ref));
    }

    /** The name, followed by the id if the name is not unique. */
    String of(Identified identified) {
        String name = plain(identified);
        return bearers.getOrDefault(name, 0) > 1 ? withId(name, identified) : name;
    }

    /** The heading of an entity: its name and its id; for a relation, who is what to whom. */
    String heading(Identified identified) {
        if (isHidden(identified)) {
            return hidden((Entity<?>) identified);
        }
        String name = identified instanceof Relation relation
                ? sentence(relation).orElseGet(() -> of(relation))
                : of(identified);
        return withId(name, identified);
    }

    /** The name and the id of an entity, without the date that an event or decision otherwise has in its name. */
    String undated(Entity<?> entity) {
        if (withheld.contains(entity)) {
            return hidden(entity);
        }
        if (entity instanceof Event event) {
            return withId(word(event), event);
        }
        return entity instanceof Decision decision ? withId(word(decision), decision) : heading(entity);
    }

    /** The word for an event, charge or decision, without an id or a date; of any other entity, its name. */
    String brief(Entity<?> entity) {
        if (withheld.contains(entity)) {
            return hidden(entity);
        }
        if (entity instanceof Event event) {
            return name(event.names()).orElseGet(() -> label(event.kind(), event));
        }
        if (entity instanceof Decision decision) {
            return decision.title() == null ? label(decision.kind(), decision) : labels.best(decision.title());
        }
        if (entity instanceof Incident incident && incident.title() == null) {
            return label(first(incident.kinds()), incident);
        }
        return entity instanceof Charge charge ? label(charge.kind(), charge) : of((Identified) entity);
    }

    private String label(@Nullable Word kind, Identified identified) {
        return kind == null ? labels.kind(identified.getClass()) : labels.of(kind);
    }

    private String word(Event event) {
        return name(event.names()).orElseGet(() -> kind(event.kind(), event));
    }

    private String word(Decision decision) {
        return decision.title() == null ? kind(decision.kind(), decision) : labels.best(decision.title());
    }

    private static String withId(String name, Identified identified) {
        String id = identified.id();
        return id == null || name.isEmpty() || name.contains("[" + id + "]") ? name : name + " [" + id + "]";
    }

    /** A sentence that says that the first party is the kind of relation to the second. */
    Optional<String> sentence(Relation relation) {
        if (relation.kind() == null || relation.from() == null || relation.to() == null) {
            return Optional.empty();
        }
        String predicate = predicate(labels.of(relation.kind()));
        if (labels.isEnglish() && isOver(relation)) {
            predicate = predicate.startsWith("is ") ? "was " + predicate.substring(3) : predicate;
        }
        return Optional.of(texts.format(
                        ASKING.contains(relation.kind()) ? "relation.done" : "relation",
                        of(relation.from()),
                        predicate,
                        of(relation.to()))
                + date(relation.time()));
    }

    /** Whether a period has an end that is known. */
    private static boolean isOver(Relation relation) {
        PartialDate date = relation.time() == null ? null : relation.time().date();
        return date != null && date.isInterval() && date.latest().isPresent();
    }

    /** A kind of relation with its period: "spouse (2009 to 2020)". */
    String period(Relation relation) {
        return date(relation.time());
    }

    private String predicate(String kind) {
        if (!labels.isEnglish()) {
            return kind;
        }
        if (DONE.contains(kind)) {
            return "was " + kind;
        }
        return switch (kind) {
            case "controls" -> kind;
            case "acquainted", "unacquainted" -> "is " + kind + " with";
            case "familial relation" -> "is in a familial relation to";
            case "betrothed" -> "is betrothed to";
            case "same party as" -> "is the same party as";
            case "part of" -> "is part of";
            default -> {
                if (kind.endsWith(" of") || kind.endsWith(" for")) {
                    yield (kind.matches("[aeiou].*") ? "is an " : "is a ") + kind;
                }
                yield kind.matches(".* (by|on|with|as)") ? "is " + kind : "is the " + kind + " of";
            }
        };
    }

    private String plain(Identified identified) {
        if (isHidden(identified)) {
            return hidden((Entity<?>) identified);
        }
        if (identified instanceof Person person) {
            return name(person.names(), person.label()).orElseGet(() -> withId(labels.kind(Person.class), person));
        }
        if (identified instanceof PersonGroup group) {
            return name(group.names(), group.label()).orElseGet(() -> {
                String count = group.count() == null ? labels.kind(PersonGroup.class) : amounts.of(group.count());
                return withId(count, group);
            });
        }
        if (identified instanceof Organization organization) {
            String known = organization.kind() == null ? "" : labels.of(organization.kind());
            return name(organization.names(), organization.label(), known).orElseGet(() -> {
                Standing standing = organization.meta().standing();
                String kind =
                        organization.kind() == null ? labels.kind(Organization.class) : labels.of(organization.kind());
                return withId(
                        standing == null ? kind : texts.format("standing.kind", labels.of(standing), kind),
                        organization);
            });
        }
        if (identified instanceof Place place) {
            return name(place.names(), place.label(), kind(place)).orElse(kind(place.kind(), place));
        }
        if (identified instanceof Jurisdiction jurisdiction) {
            return jurisdiction.code() == null ? labels.kind(Jurisdiction.class) : of(jurisdiction.code());
        }
        if (identified instanceof Statute statute) {
            return name(statute.names())
                    .orElse(
                            statute.code() == null
                                    ? labels.kind(Statute.class)
                                    : statute.code().text());
        }
        if (identified instanceof Item item) {
            String known = item.kind() == null ? "" : labels.of(item.kind());
            return name(item.names(), item.label(), known).orElse(kind(item.kind(), item));
        }
        return happening(identified);
    }

    private String happening(Identified identified) {
        if (identified instanceof Incident incident) {
            return incident.title() == null ? kind(first(incident.kinds()), incident) : labels.best(incident.title());
        }
        if (identified instanceof Event event) {
            return word(event) + date(event.time());
        }
        if (identified instanceof Source source) {
            return (source.kind() == null ? labels.kind(Source.class) : labels.of(source.kind()))
                    + date(source.published());
        }
        if (identified instanceof Proceeding proceeding) {
            if (proceeding.title() != null) {
                return labels.best(proceeding.title());
            }
            String kind = proceeding.kind() == null
                    ? texts.get("proceeding.plain")
                    : texts.format("proceeding", labels.of(proceeding.kind()));
            boolean isOneOfSeveral = caseFile.proceedings().stream()
                            .filter(other -> Objects.equals(other.kind(), proceeding.kind()))
                            .count()
                    > 1;
            return withId(
                    isOneOfSeveral && proceeding.instance() != null
                            ? kind + " (" + labels.of(proceeding.instance()) + ")"
                            : kind,
                    proceeding);
        }
        if (identified instanceof Charge charge) {
            return kind(charge.kind(), charge);
        }
        if (identified instanceof Decision decision) {
            return decision.title() == null ? word(decision) + date(decision.time()) : word(decision);
        }
        if (identified instanceof Transaction transaction) {
            return kind(transaction.kind(), transaction);
        }
        if (identified instanceof Relation relation) {
            return kind(relation.kind(), relation);
        }
        if (identified instanceof Observation observation) {
            return kind(observation.indicator(), observation);
        }
        return withId(
                identified instanceof Claim ? labels.kind(Claim.class) : element((Record) identified), identified);
    }

    /** The name of an element of an entity: "testimony", "count 2". */
    private String element(Record element) {
        if (element instanceof Count count && count.number() != null) {
            return texts.format("count", Given.text(count.number()));
        }
        Map<String, Object> components = Components.of(element);
        return Components.lead(components).map(components::get).orElse(null) instanceof Word word
                ? labels.of(word)
                : labels.kind(element.getClass());
    }

    /** The name of a country, or the name given in the case file, with the code. */
    String of(JurisdictionCode code) {
        for (Jurisdiction jurisdiction : caseFile.jurisdictions()) {
            if (code.equals(jurisdiction.code())
                    && !jurisdiction.names().isEmpty()
                    && !withheld.contains(jurisdiction)) {
                return name(jurisdiction.names()).orElse("") + " (" + code.text() + ")";
            }
        }
        return labels.of(code);
    }

    /** The name of a statute from the case file, otherwise from the registry, otherwise its code. */
    String of(StatuteCode code) {
        return caseFile.statutes().stream()
                .filter(statute -> code.equals(statute.code()))
                .findFirst()
                .map(this::of)
                .or(() -> StatuteRegistry.standard()
                        .find(code)
                        .flatMap(known -> name(known.statute().names())))
                .orElse(code.text());
    }

    private String date(@Nullable When when) {
        PartialDate date = when == null ? null : when.date();
        return date == null ? "" : " (" + labels.of(date) + ")";
    }

    private String kind(@Nullable Word kind, Identified identified) {
        return withId(label(kind, identified), identified);
    }

    private boolean isHidden(Identified identified) {
        return identified instanceof Entity<?> entity && withheld.contains(entity);
    }

    private static <W> @Nullable W first(List<W> words) {
        return words.isEmpty() ? null : words.get(0);
    }

    /**
     * A name; before one in letters that the reader may not know, what it is the name of: "embassy (\u0928\u0947\u092a\u093e\u0932\u0940)".
     */
    private Optional<String> name(List<NameForm> forms, @Nullable LocalizedText label, String kind) {
        return name(forms, label)
                .map(name -> labels.isReadable(Given.plain(name)) || kind.isEmpty() ? name : kind + " (" + name + ")");
    }

    private String kind(Place place) {
        if (PlaceKind.COUNTRY.equals(place.kind()) && place.jurisdiction() != null) {
            return labels.of(place.jurisdiction());
        }
        return place.kind() == null ? "" : labels.of(place.kind());
    }

    /** A name in the reader's language, otherwise in English; initials only if there is nothing better. */
    private Optional<String> name(List<NameForm> forms, @Nullable LocalizedText label) {
        boolean onlyInitials = forms.stream().allMatch(form -> NameKind.INITIALS.equals(form.kind()));
        return label != null && onlyInitials ? Optional.of(labels.best(label)) : name(forms);
    }

    private Optional<String> name(List<NameForm> forms) {
        return forms.stream()
                .filter(form -> form.text() != null)
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(form -> Given.text(
                        Objects.requireNonNull(form.text(), "a name with a text"),
                        form.language() == null ? "" : form.language().text()));
    }

    private int rank(NameForm form) {
        String language = form.language() == null ? "en" : form.language().language();
        int rank = labels.isReaders(language) ? 0 : 1 + labels.distance(language);
        return NameKind.INITIALS.equals(form.kind()) ? rank + FOREIGN : rank;
    }
}
