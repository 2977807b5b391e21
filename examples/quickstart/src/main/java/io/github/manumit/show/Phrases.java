package io.github.manumit.show;

import io.github.manumit.casefile.Identifier;
import io.github.manumit.casefile.Ref;
import io.github.manumit.casefile.SourceRef;
import io.github.manumit.code.Word;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameForm;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.Anchor;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.When;
import io.github.manumit.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts any value of the model into words. What has no words of its own is told component by component, so that nothing of a case file is
 * left out.
 */
final class Phrases {

    /** Components that need no name before their value. */
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
            "traits",
            "measure",
            "value",
            "age",
            "defendant",
            "incident",
            "item",
            "date",
            "holding",
            "aspect",
            "level",
            "category");

    /** Of these the first that there is stands before all others. */
    private static final List<String> LEADING =
            List.of("applies", "role", "kind", "stage", "status", "result", "finality", "holding");

    private final Names names;

    Phrases(Names names) {
        this.names = names;
    }

    String of(Object value) {
        if (value instanceof Word word) {
            return Labels.of(word);
        }
        if (value instanceof PartialDate date) {
            return date.render(Locale.ENGLISH);
        }
        if (value instanceof Quantity quantity) {
            return Amounts.of(quantity);
        }
        if (value instanceof Duration duration) {
            return Amounts.of(duration);
        }
        if (value instanceof Money money) {
            return Amounts.of(money);
        }
        if (value instanceof Age age) {
            return Amounts.of(age);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof LocalizedText text) {
            return text.best("en");
        }
        if (value instanceof Collection<?> many) {
            return joined(many.stream().map(this::of).toList());
        }
        return value instanceof Record record ? ofRecord(record) : String.valueOf(value);
    }

    private String ofRecord(Record value) {
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
            return tag.locale().getDisplayName(Locale.ENGLISH);
        }
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof When when) {
            return when(when);
        }
        if (value instanceof NameForm form) {
            return name(form);
        }
        if (value instanceof Identifier identifier) {
            return (identifier.scheme() == null ? "" : Labels.of(identifier.scheme()) + " ") + identifier.value();
        }
        if (value instanceof PathStep step) {
            return (step.level() == null ? "" : Labels.of(step.level()) + " ") + step.value();
        }
        if (value instanceof Citation citation) {
            return citation(citation);
        }
        return value instanceof SourceRef ref ? source(ref) : components(value);
    }

    /** Tells where a source says it, from the inside out: "official statement, quoted in news report (June 2023), paragraph 3". */
    String source(SourceRef ref) {
        if (ref.source() == null) {
            return locator(ref);
        }
        Source source = names.index().find(ref.source(), Source.class).orElse(null);
        SourceRef within = source == null ? null : source.within();
        String name = names.of(ref.source());
        if (source == null
                || within == null
                || within.source() == null
                || within.source().equals(ref.source())) {
            return name + locator(ref);
        }
        String nesting =
                source.nesting() == null ? "in" : source.nesting().word().replace('-', ' ') + " in";
        boolean samePassage = locator(ref).isEmpty() || locator(ref).equals(locator(within));
        String outer = ", " + nesting + " " + names.of(within.source());
        return samePassage ? name + outer + locator(within) : name + locator(ref) + outer;
    }

    private static String locator(SourceRef ref) {
        if (ref.locator() == null) {
            return "";
        }
        return ", " + (ref.label() == null ? "" : Labels.of(ref.label()) + " ") + ref.locator();
    }

    private String when(When when) {
        List<String> words = new ArrayList<>();
        if (when.date() != null) {
            words.add(of(when.date()));
        }
        Anchor anchor = when.relativeTo();
        if (anchor != null) {
            String offset = anchor.offset() == null ? "" : of(anchor.offset()) + " ";
            String direction = anchor.direction() == null ? "at" : of(anchor.direction());
            String event = anchor.event() == null ? "" : " " + of(anchor.event());
            String publication = anchor.publication() == null ? "" : " publication of " + of(anchor.publication());
            words.add(offset + direction + event + publication);
        }
        return String.join(", ", words);
    }

    private String name(NameForm form) {
        List<String> marks = new ArrayList<>();
        if (form.kind() != null) {
            marks.add(of(form.kind()));
        }
        if (form.language() != null) {
            marks.add(of(form.language()));
        }
        if (form.origin() != null) {
            marks.add(of(form.origin()));
        }
        if (form.time() != null) {
            marks.add(of(form.time()));
        }
        return form.text() + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
    }

    private String citation(Citation citation) {
        List<String> words = new ArrayList<>();
        if (citation.statute() != null) {
            words.add(of(citation.statute()));
        } else if (citation.jurisdiction() != null) {
            words.add(of(citation.jurisdiction()));
        }
        words.addAll(citation.path().stream().map(this::of).toList());
        if (words.isEmpty() && citation.asWritten() != null) {
            words.add("as written: " + citation.asWritten());
        }
        List<String> marks = new ArrayList<>();
        if (citation.heading() != null) {
            marks.add(of(citation.heading()));
        }
        if (citation.role() != null) {
            marks.add(of(citation.role()));
        }
        marks.addAll(citation.marks().stream().map(this::of).toList());
        if (citation.edition() != null) {
            marks.add("edition " + of(citation.edition()));
        }
        return String.join(", ", words) + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
    }

    /** Tells a record component by component: "holder, citizen A., towards 2 persons". */
    private String components(Record value) {
        Map<String, Object> components = Components.of(value);
        List<String> words = new ArrayList<>();
        String lead =
                LEADING.stream().filter(components::containsKey).findFirst().orElse(null);
        Object first = lead == null ? null : components.get(lead);
        if (first != null) {
            words.add(of(first));
        }
        components.forEach((name, component) -> {
            if (!name.equals(lead)) {
                words.add(told(name, component));
            }
        });
        return joined(words);
    }

    /** Separates by commas, or by semicolons where a part itself has commas. */
    private static String joined(List<String> parts) {
        boolean commas = parts.size() > 1 && parts.stream().anyMatch(part -> part.contains(", "));
        return String.join(commas ? "; " : ", ", parts);
    }

    private String told(String name, @Nullable Object value) {
        String text = value == null ? "" : of(value);
        if (value instanceof Boolean truth) {
            return (truth ? "" : "not ") + Labels.component(name);
        }
        return PLAIN.contains(name) ? text : Labels.component(name) + " " + text;
    }
}
