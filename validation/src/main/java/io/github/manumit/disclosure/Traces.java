package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Contact;
import io.github.manumit.place.Address;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches what is told for values that are left out elsewhere: names, also in another script, with another spelling or
 * with the endings of an inflected language, and the numbers of documents, telephones and the like.
 */
final class Traces {

    private static final int LONGEST_PARTICLE = 6;

    private final TraceWords protectedNames = new TraceWords();
    private final TraceWords otherNames = new TraceWords();
    private final TraceNumbers numbers = new TraceNumbers();
    private final TraceDays days = new TraceDays();

    /** Notes the names and numbers in a value that is left out. */
    void value(@Nullable Object value, boolean isProtected) {
        if (value instanceof List<?> list) {
            list.forEach(each -> value(each, isProtected));
        } else if (value instanceof NameForm form) {
            name(form.text(), isProtected);
            for (NamePart part : form.parts()) {
                name(part.text(), isProtected);
            }
        } else if (value instanceof Identifier identifier) {
            numbers.add(identifier.value());
            text(identifier.value(), true);
        } else if (value instanceof Contact contact) {
            numbers.add(contact);
            text(contact.value(), true);
        } else if (value instanceof Address address) {
            text(address.street(), isProtected);
        } else if (value instanceof LocalizedText label) {
            label.texts().values().forEach(each -> text(each, isProtected));
        } else if (value instanceof String text) {
            text(text, isProtected);
        }
    }

    /** Notes the names and numbers in an entity that is left out as a whole. */
    void entity(Entity<?> entity, boolean isProtected) {
        record(entity, Shape.of(entity.getClass()), isProtected);
    }

    private void record(Object record, Shape shape, boolean isProtected) {
        for (Member member : shape.members()) {
            Object value = member.get(record);
            if (value != null) {
                part(value, member.kind(), member.property().equals("label"), isProtected);
            }
        }
    }

    /** Notes the names and numbers in a component that is left out. */
    void part(Object value, Kind kind, boolean isProtected) {
        part(value, kind, false, isProtected);
    }

    private void part(Object value, Kind kind, boolean isLabel, boolean isProtected) {
        if (isLabel || isIdentifying(value)) {
            value(value, isProtected);
        } else if (value instanceof List<?> list && kind instanceof Kind.Listed listed) {
            list.forEach(each -> part(each, listed.element(), false, isProtected));
        } else if (kind instanceof Kind.Nested nested) {
            record(value, nested.shape(), isProtected);
        }
    }

    /** Notes the days in a component that a restriction leaves out. */
    void days(Object value, Kind kind) {
        if (value instanceof PartialDate date) {
            days.add(date);
        } else if (value instanceof List<?> list && kind instanceof Kind.Listed listed) {
            list.forEach(each -> days(each, listed.element()));
        } else if (kind instanceof Kind.Nested nested) {
            for (Member member : nested.shape().members()) {
                Object part = member.get(value);
                if (part != null) {
                    days(part, member.kind());
                }
            }
        }
    }

    private static boolean isIdentifying(Object value) {
        return value instanceof NameForm
                || value instanceof Identifier
                || value instanceof Contact
                || value instanceof Address;
    }

    /** A name that somebody wrote without capitals is a name all the same, unless it is as short as a particle. */
    private void name(@Nullable String text, boolean isProtected) {
        if (text != null) {
            List<String> words = TraceText.words(text);
            boolean hasCapitals = words.stream().anyMatch(TraceText::isCapitalised);
            words.stream()
                    .filter(word -> !hasCapitals || TraceText.isCapitalised(word) || word.length() > LONGEST_PARTICLE)
                    .forEach(word -> add(word, isProtected));
        }
    }

    /** A name is written with a capital letter, in scripts that have capitals. */
    private void text(@Nullable String text, boolean isProtected) {
        if (text != null) {
            TraceText.words(text).stream().filter(TraceText::isCapitalised).forEach(word -> add(word, isProtected));
        }
    }

    private void add(String word, boolean isProtected) {
        (isProtected ? protectedNames : otherNames).add(word);
    }

    /** Takes out of a draft whatever holds one of the values. */
    void search(Told draft, Notes notes) {
        search(draft, null, false, notes);
    }

    private boolean search(Told draft, @Nullable Told around, boolean isName, Notes notes) {
        if (draft instanceof Told.Leaf leaf) {
            if (!leaf.isOurs() && around != null && isHit(leaf.value(), isName)) {
                notes.omitted(leaf.origin(), "trace");
                return true;
            }
        } else if (draft instanceof Told.Items items) {
            items.all().removeIf(each -> search(each, items, isName, notes));
        } else if (draft instanceof Told.Entries entries) {
            entries.all().values().removeIf(each -> search(each, entries, isName, notes));
        } else if (draft instanceof Told.Whole whole) {
            boolean names = isName || whole.shape().type() == NameForm.class;
            for (Member member : whole.shape().members()) {
                Told part = whole.part(member);
                if (part != null && search(part, whole, names, notes)) {
                    whole.set(member, null);
                }
            }
        }
        return false;
    }

    /** Whether an id holds one of the values. */
    boolean isHit(String id) {
        return isTextHit(id, false);
    }

    private boolean isHit(Object value, boolean isName) {
        if (value instanceof LocalizedText text) {
            return text.texts().values().stream().anyMatch(each -> isTextHit(each, isName));
        } else if (value instanceof Extensions extensions) {
            return extensions.values().entrySet().stream()
                    .anyMatch(each -> isTextHit(each.getKey(), isName) || isHit(each.getValue(), isName));
        } else if (value instanceof JsonValue json) {
            return isHit(json, isName);
        } else if (value instanceof Word word) {
            return !word.isKnown() && isTextHit(word.word(), isName);
        }
        boolean isText = value instanceof String || value instanceof Iri || value instanceof Ref<?>;
        return isText && isTextHit(Told.text(value), isName);
    }

    private boolean isHit(JsonValue json, boolean isName) {
        if (json instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .anyMatch(each -> isTextHit(each.getKey(), isName) || isHit(each.getValue(), isName));
        } else if (json instanceof JsonValue.JsonArray array) {
            return array.elements().stream().anyMatch(each -> isHit(each, isName));
        } else if (json instanceof JsonValue.JsonNumber number) {
            return isTextHit(number.number().toPlainString(), isName);
        }
        return json instanceof JsonValue.JsonString text && isTextHit(text.text(), isName);
    }

    private boolean isTextHit(String text, boolean isName) {
        return protectedNames.isIn(text) || (!isName && otherNames.isIn(text)) || numbers.isIn(text) || days.isIn(text);
    }
}
