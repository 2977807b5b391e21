package io.github.manumit.show;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.LocatorLabel;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Comparison;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionComparison;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.observation.Change;
import io.github.manumit.observation.Rank;
import io.github.manumit.party.Applies;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.place.CompassDirection;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import io.github.manumit.value.Timestamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts any value of the model into words. A value without wording of its own is described component by component, so
 * that nothing in a case file is lost.
 */
final class Phrases {

    /** Directions after which no "of" stands: near the market, above the shop. */
    private static final Set<CompassDirection> WITHOUT_OF = Set.of(
            CompassDirection.ALONG,
            CompassDirection.NEAR,
            CompassDirection.BESIDE,
            CompassDirection.OPPOSITE,
            CompassDirection.OUTSIDE,
            CompassDirection.BETWEEN,
            CompassDirection.ABOVE,
            CompassDirection.BELOW);

    /** Components whose name is not needed before their value. */
    private static final Set<String> PLAIN = Set.of(
            "role",
            "kind",
            "stage",
            "status",
            "result",
            "finality",
            "indicator",
            "party",
            "place",
            "country",
            "time",
            "duration",
            "measure",
            "value",
            "amount",
            "age",
            "defendant",
            "incident",
            "item",
            "date",
            "holding",
            "manner",
            "aspect",
            "language",
            "level",
            "category");

    private static final Pattern RANGE = Pattern.compile("([0-9]+)[-\u2013]([0-9]+)");
    private static final Pattern SOME = Pattern.compile("s$");

    /** Components that come after their number: "2 in favour". */
    private static final Set<String> NUMBERED = Set.of("inFavour", "against", "times");

    /** Components that name whom a record is about. */
    private static final List<String> SUBJECTS = List.of("party", "parties", "defendant");

    private final Names names;
    private final Labels labels;
    private final FixedWords texts;
    private final AmountWords amounts;
    private final TimeWords times;

    /** Whether what is being told is told of women. */
    private boolean isOfWomen;

    Phrases(Names names, Labels labels, AmountWords amounts) {
        this.names = names;
        this.labels = labels;
        this.texts = labels.texts();
        this.amounts = amounts;
        this.times = new TimeWords(names, labels, amounts);
    }

    /** The day that some days before or after another day are. */
    Optional<PartialDate> reckoned(When time) {
        return times.reckoned(time);
    }

    /** A value on its own, on a line after the name of its component. */
    String of(Object value) {
        if (value instanceof LocalizedText text) {
            return labels.of(text, false);
        }
        if (value instanceof Collection<?> many) {
            return Joined.of(many.stream().map(this::of).toList());
        }
        if (value instanceof Map<?, ?> absent) {
            return absent(absent);
        }
        return value instanceof Record record ? ofRecord(record, false) : ofSimple(value);
    }

    /** The value of a component, on a line after the component's name. */
    String of(String name, Object value) {
        if (name.equals("occurrences")
                && value instanceof Quantity quantity
                && quantity.unit() == null
                && quantity.of() == null) {
            return amounts.of(quantity.withUnit(QuantityUnit.TIMES));
        }
        return name.equals("per") && value instanceof Collection<?> many
                ? many.stream()
                        .map(each -> !labels.isEnglish() && each instanceof PerUnit per ? amounts.per(per) : of(each))
                        .reduce((a, b) -> texts.format("and", a, b))
                        .orElse("")
                : of(value);
    }

    /** What a claim says about a component. */
    String claimed(String name, Object value) {
        boolean saysWhatIsCounted = value instanceof Quantity quantity && quantity.of() != null && name.equals("count");
        String text = Joined.closed(nested(value));
        return saysWhatIsCounted ? text : labels.component(name, text);
    }

    /** A part that was put into words before. */
    private static @Nullable String fixed(Object value) {
        return value instanceof Inflected words ? words.in(Case.PLAIN) : null;
    }

    /** A value among others: a text is put in quotation marks, and a value with several parts in parentheses. */
    private String nested(Object value) {
        String fixed = fixed(value);
        if (fixed != null) {
            return fixed;
        }
        if (value instanceof LocalizedText text) {
            return labels.of(text, true);
        }
        if (value instanceof Collection<?> many) {
            return Joined.closed(Joined.of(many.stream().map(this::nested).toList()));
        }
        if (value instanceof Map<?, ?> absent) {
            return Joined.closed(absent(absent));
        }
        return value instanceof Record record ? ofRecord(record, true) : ofSimple(value);
    }

    /** The absent components, each with the reason. */
    private String absent(Map<?, ?> absent) {
        return absent.entrySet().stream()
                .map(each -> texts.format("absent.item", component((String) each.getKey()), of(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The name of a component as a file has it, which may be none of ours. */
    private String component(String name) {
        return texts.find("component." + name).orElseGet(() -> Given.text(name));
    }

    private String word(Word word) {
        String label = labels.of(word);
        return isOfWomen ? labels.feminine(label) : label;
    }

    /** What is said of a party, in the forms for a woman if it is one. */
    <T> T about(@Nullable Party party, Supplier<T> said) {
        return about(party != null && names.isWoman(party), said);
    }

    private <T> T about(boolean women, Supplier<T> said) {
        boolean before = isOfWomen;
        isOfWomen = women;
        try {
            return said.get();
        } finally {
            isOfWomen = before;
        }
    }

    /** Whether what is told of a record is told of women: of those it is about, otherwise of whom it is a part. */
    private boolean isOfWomen(Record value) {
        Map<String, Object> components = Components.of(value);
        for (String name : SUBJECTS) {
            Object subject = components.get(name);
            if (subject != null && !(value instanceof Act) && !(value instanceof Means)) {
                return names.areWomen(subject instanceof Collection<?> many ? many : List.of(subject));
            }
        }
        return isOfWomen;
    }

    private String ofSimple(Object value) {
        if (value instanceof Word word) {
            return word(word);
        }
        if (value instanceof PartialDate date) {
            return labels.of(date);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean truth) {
            return texts.get(truth ? "truth.yes" : "truth.no");
        }
        return value instanceof Number ? value.toString() : Given.text(String.valueOf(value));
    }

    private String ofRecord(Record value, boolean nested) {
        String own = ofValue(value);
        if (own != null) {
            return own;
        }
        String components = components(value);
        return nested && Joined.isJoined(components) ? "(" + components + ")" : components;
    }

    /** The wording of records that have their own. */
    private @Nullable String ofValue(Record value) {
        if (value instanceof Word word) {
            return word(word);
        }
        if (value instanceof Quantity quantity) {
            return amounts.of(quantity);
        }
        if (value instanceof Duration duration) {
            return amounts.of(duration);
        }
        if (value instanceof Money money) {
            return amounts.of(money);
        }
        if (value instanceof Age age) {
            return amounts.of(age);
        }
        if (value instanceof Rank rank) {
            return amounts.of(rank);
        }
        if (value instanceof When when) {
            return times.of(when);
        }
        if (value instanceof Ref<?> ref) {
            return names.of(ref);
        }
        if (value instanceof JurisdictionCode code) {
            return names.of(code);
        }
        if (value instanceof StatuteCode code) {
            return names.of(code);
        }
        if (value instanceof LanguageTag tag) {
            return labels.language(tag.text());
        }
        if (value instanceof Timestamp timestamp) {
            return moment(timestamp);
        }
        return value instanceof TextValue text ? Given.text(text.text()) : ofStructure(value);
    }

    /** A timestamp in the words of dates; as it is where those have none. */
    private String moment(Timestamp timestamp) {
        try {
            return labels.of(PartialDate.parse(timestamp.text()));
        } catch (InvalidValueException e) {
            return timestamp.text();
        }
    }

    private @Nullable String ofStructure(Record value) {
        if (value instanceof NameForm form) {
            return name(form);
        }
        if (value instanceof Extensions unknown) {
            return String.valueOf(unknown.values().size());
        }
        if (value instanceof NamePart part) {
            return parts(part.kind(), part.text());
        }
        if (value instanceof Identifier identifier) {
            return parts(identifier.scheme(), identifier.value())
                    + marks(identifier.issuer(), identifier.jurisdiction(), identifier.time());
        }
        if (value instanceof PathStep step) {
            return parts(step.level(), step.value());
        }
        if (value instanceof Citation citation) {
            return citation(citation);
        }
        if (value instanceof Change change) {
            return change(change);
        }
        if (value instanceof TransactionComparison comparison) {
            return comparison(comparison);
        }
        if (value instanceof RelativePosition position) {
            return position(position);
        }
        if (value instanceof SourceWithin within) {
            return within(within);
        }
        if (value instanceof GroupTrait trait) {
            return trait(trait);
        }
        return value instanceof SourceRef ref ? source(ref) : null;
    }

    /**
     * What is true of how many of a group: "19 of them: citizenships India", "the youngest: ages 12 years". What is true
     * of none of them says so before anything else.
     */
    private @Nullable String trait(GroupTrait trait) {
        Applies applies = trait.applies();
        if (applies == null || texts.find("trait." + applies.word()).isEmpty()) {
            return null;
        }
        Map<String, Object> components = Components.of(trait);
        components.remove("applies");
        String key = "trait." + applies.word();
        if (components.keySet().equals(Set.of("ages"))
                && texts.find(key + ".ages").isPresent()) {
            String ages = nested(Objects.requireNonNull(components.get("ages"), "the ages"));
            return texts.format("moment.line", texts.get(key + ".ages"), ages);
        }
        String whose = texts.get(key);
        if (Applies.COUNT.equals(applies) || Applies.SHARE.equals(applies)) {
            if (trait.count() == null) {
                return null;
            }
            components.remove("count");
            whose = texts.format(key, amounts.of(trait.count()));
        }
        List<String> said = new ArrayList<>();
        components.forEach((name, value) -> said.add(told(trait, name, value)));
        return texts.format("trait.line", whose + names.doubts().claimed(trait), Joined.of(said));
    }

    /** An amount with what it is for one of: "35 KWD per month". */
    String per(String amount, Transaction transaction) {
        if (transaction.per().isEmpty()) {
            return amount;
        }
        String per = of("per", transaction.per());
        return (amount + " " + (labels.isEnglish() ? labels.component("per", per) : per)).strip();
    }

    /** How much was paid: "35 KWD per month", "60,000 MDL, 20% of awarded [tx1]". */
    String amount(Transaction transaction) {
        List<String> sums = new ArrayList<>();
        Stream.of(transaction.amounts(), transaction.inKind(), transaction.items())
                .filter(list -> !list.isEmpty())
                .forEach(list -> sums.add(of(list)));
        List<String> words = new ArrayList<>(List.of(per(Joined.of(sums), transaction)));
        if (transaction.share() != null) {
            String share = of(transaction.share());
            words.add(
                    transaction.partOf() == null
                            ? share
                            : texts.format("share.of", share, names.of(transaction.partOf())));
        }
        words.add(transaction.rate() == null ? "" : of(transaction.rate()));
        return Joined.of(words.stream().filter(each -> !each.isEmpty()).toList());
    }

    /** "6 kilometres south of Aksu", "near the station". */
    private String position(RelativePosition position) {
        CompassDirection direction = position.direction();
        String side = String.join(labels.isEnglish() ? " " : ", ", told(position.distance(), direction));
        String of = position.of() == null ? "" : names.of(position.of());
        String where = side;
        if (!of.isEmpty() && side.isEmpty()) {
            where = texts.format("position.plain", of);
        } else if (!of.isEmpty()) {
            String key = direction == null
                    ? "position.from"
                    : WITHOUT_OF.contains(direction) ? "position.by" : "position.at";
            where = texts.format(key, side, of);
        }
        return Boolean.TRUE.equals(position.inside())
                ? texts.format("position.inside", where).strip()
                : where;
    }

    /**
     * Says where a source states it, from the inside out: "official statement (quoted in news report (June 2023),
     * paragraph 3)". If both have the same locator, it is given only once, with the outer source.
     */
    String source(SourceRef ref) {
        if (ref.source() == null) {
            return withoutComma(locator(ref.label(), ref.locator()));
        }
        String name = names.of(ref.source());
        Source source = names.index()
                .find(ref.source(), Source.class)
                .filter(each -> !names.withheld().contains(each))
                .orElse(null);
        String place = locator(ref.label(), ref.locator());
        List<SourceWithin> around = source == null ? List.of() : source.within();
        List<String> outer = new ArrayList<>();
        boolean samePlace = false;
        for (SourceWithin within : around) {
            if (within.source() != null && !within.source().equals(ref.source())) {
                String outerPlace = locator(within.label(), within.locator());
                samePlace |= place.equals(outerPlace);
                outer.add(nesting(within.nesting(), names.of(within.source()) + outerPlace));
            }
        }
        return name + (samePlace ? "" : place) + (outer.isEmpty() ? "" : " (" + String.join("; ", outer) + ")");
    }

    private String within(SourceWithin within) {
        String place = locator(within.label(), within.locator());
        return (within.source() == null ? withoutComma(place) : names.of(within.source()) + place)
                + marks(within.nesting());
    }

    private String nesting(@Nullable NestingKind nesting, String source) {
        if (nesting == null) {
            return texts.format("within.in", source);
        }
        String how = labels.isEnglish() ? nesting.word().replace('-', ' ') : labels.of(nesting);
        return texts.format("within.kind", how, source);
    }

    private static String withoutComma(String locator) {
        return locator.startsWith(", ") ? locator.substring(2) : locator;
    }

    private String locator(@Nullable LocatorLabel label, @Nullable String locator) {
        if (locator == null) {
            return "";
        }
        Matcher range = RANGE.matcher(locator);
        if (label == null || !range.matches()) {
            return ", " + parts(label, locator);
        }
        String several = texts.find("locators." + label.word()).orElseGet(() -> labels.of(label));
        return ", " + several + " " + Given.text(range.group(1) + "\u2013" + range.group(2));
    }

    private String name(NameForm form) {
        String marks = marks(form.kind(), form.language(), form.origin(), form.scheme(), form.time());
        String split = form.parts().isEmpty() ? "" : ", " + texts.format("split", nested(form.parts()));
        String users = form.usedBy().isEmpty() ? "" : ", " + texts.format("used-by", nested(form.usedBy()));
        return (form.text() == null ? "" : Given.text(form.text())) + marks + split + users;
    }

    private String citation(Citation citation) {
        List<String> words = new ArrayList<>();
        if (citation.statute() != null) {
            words.add(of(citation.statute()));
        } else if (citation.jurisdiction() != null) {
            words.add(of(citation.jurisdiction()));
        }
        words.addAll(citation.path().stream().map(this::of).toList());
        if (citation.asWritten() != null) {
            words.add(texts.format("written", Given.text(citation.asWritten())));
        }
        return String.join(", ", words)
                + marks(
                        citation.heading(),
                        citation.role(),
                        citation.marks(),
                        citation.edition() == null
                                ? null
                                : Inflected.fixed(texts.format("edition", of(citation.edition()))));
    }

    /** "increase by 31 percent against 2023 (then 162 complaints)". */
    private String change(Change change) {
        List<String> words = new ArrayList<>();
        if (change.direction() != null) {
            words.add(of(change.direction()));
        }
        if (change.by() != null || change.byAmount() != null) {
            words.add(texts.format("change.by", parts(change.by(), change.byAmount())));
        }
        if (change.base() != null) {
            words.add(texts.format("change.against", of(change.base())));
        }
        if (change.baseValue() != null || change.baseAmount() != null) {
            words.add(texts.format("change.then", parts(change.baseValue(), change.baseAmount())));
        }
        return String.join(" ", words);
    }

    private String comparison(TransactionComparison comparison) {
        Comparison kind = comparison.comparison();
        String by = comparison.by() == null ? "" : of(comparison.by());
        String words = parts(kind, comparison.transaction());
        boolean isFactor = Comparison.SHARE_OF.equals(kind) || Comparison.MULTIPLE_OF.equals(kind);
        if (by.isEmpty()) {
            return words;
        }
        return texts.format(isFactor ? "comparison.factor" : "comparison.by", words, by);
    }

    /** The values that are present, one after another. */
    private String parts(@Nullable Object... parts) {
        return String.join(" ", told(parts));
    }

    /** The values that are present, in parentheses. */
    private String marks(@Nullable Object... marks) {
        List<String> told = told(marks);
        return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
    }

    private List<String> told(@Nullable Object... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .map(this::nested)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Describes a record component by component: "holder, citizen A., 2021, towards 2 persons". Its time comes before
     * any component that has a name of its own, so that it cannot be mistaken for that component's time.
     */
    private String components(Record value) {
        return about(isOfWomen(value), () -> listed(value));
    }

    private String listed(Record value) {
        Map<String, Object> components = Components.of(value);
        List<String> first = new ArrayList<>();
        List<String> times = new ArrayList<>();
        List<String> named = new ArrayList<>();
        String lead = Components.lead(components).orElse("");
        components.forEach((name, component) -> {
            if (name.equals(lead)) {
                first.add(0, nested(component));
            } else if (endsSpan(name, component, components)) {
                named.set(named.size() - 1, named.get(named.size() - 1) + span(value, name, component));
            } else if (name.equals("time") || name.equals("duration")) {
                times.add(nested(component));
            } else {
                (PLAIN.contains(name) ? first : named).add(told(value, name, component));
            }
        });
        if (components.get(lead) instanceof PlaceRole && components.containsKey("place") && first.size() > 1) {
            String place = texts.format("moment.line", first.remove(0), first.remove(0)); // place of sale: a market
            first.add(0, place);
        }
        first.addAll(times);
        first.addAll(named);
        if (!first.isEmpty()) {
            first.set(0, first.get(0) + names.doubts().claimed(value));
        }
        if (value instanceof Identified element && isMentioned(element) && !first.isEmpty()) {
            first.set(0, first.get(0) + " [" + element.id() + "]");
        }
        return Joined.of(first);
    }

    /** Whether a component is the end of a span whose beginning was told just before it: "from dawn until dusk". */
    private static boolean endsSpan(String name, Object component, Map<String, Object> components) {
        return name.equals("untilPart")
                ? components.containsKey("fromPart")
                : name.equals("until") && component instanceof ClockTime && components.containsKey("from");
    }

    private String span(Record owner, String name, Object component) {
        return (labels.isEnglish() ? " " : ", ") + told(owner, name, component);
    }

    private boolean isMentioned(Identified element) {
        String id = element.id();
        return id != null && !names.index().mentionsOf(id).isEmpty();
    }

    private String told(Record owner, String name, Object value) {
        String label = labels.component(owner.getClass(), name);
        if (value instanceof Boolean truth) {
            return name.equals("consent")
                    ? label + ": " + of(value)
                    : texts.format(truth ? "truth.component.yes" : "truth.component.no", label);
        }
        if (name.equals("per") && value instanceof PerUnit per) {
            return amounts.per(per);
        }
        String text = nested(value);
        if (name.equals("asOf") && value instanceof When when && when.date() == null) {
            return text; // "on the day of the raid" needs no word before it
        }
        if (value instanceof Integer number && NUMBERED.contains(name)) {
            return name.equals("times")
                    ? amounts.of(Quantity.of(number).withUnit(QuantityUnit.TIMES))
                    : texts.format("numbered." + name, number);
        }
        String plain = Given.plain(text);
        boolean saysItself = plain.startsWith(label + " ")
                || labels.isEnglish() && plain.startsWith(SOME.matcher(label).replaceFirst("") + " [");
        return PLAIN.contains(name) || saysItself ? text : labels.labelled(label, text);
    }
}
