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
import io.github.manumit.party.Person;
import io.github.manumit.place.Address;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import java.util.ArrayList;
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

    /** Numbers and whole names that a restriction takes: nobody else's entry tells them either. */
    private final TraceNumbers restrictedNumbers = new TraceNumbers();

    private final List<TraceWords> restrictedNames = new ArrayList<>();
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

    /** Notes the names and numbers in a value that a restriction leaves out: they are not told as somebody else's either. */
    void restricted(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::restricted);
        } else if (value instanceof NameForm form && form.text() != null) {
            TraceWords words = new TraceWords();
            TraceText.words(form.text()).forEach(words::add);
            restrictedNames.add(words);
        } else if (value instanceof Identifier identifier) {
            restrictedNumbers.add(identifier.value());
        } else if (value instanceof Contact contact) {
            restrictedNumbers.add(contact);
        } else if (value instanceof Entity<?> entity) {
            restricted(entity.meta().identifiers());
            if (entity instanceof Person person) {
                restricted(person.names());
                restricted(person.contacts());
            }
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

    /**
     * Takes out of a draft whatever holds one of the values.
     *
     * @param marks whether it is marked as withheld
     */
    void search(Told draft, Notes notes, boolean marks) {
        search(draft, new Around(null, null, false), notes, marks);
    }

    /** What is around a part: the whole that it is in, whose names are told there, and whether it is within a name. */
    private record Around(@Nullable Told part, @Nullable OwnNames own, boolean isName) {}

    private boolean search(Told draft, Around around, Notes notes, boolean marks) {
        if (draft instanceof Told.Leaf leaf) {
            if (!leaf.isOurs() && around.part() != null && isHit(leaf.value(), around)) {
                notes.omitted(leaf.origin(), "trace");
                return true;
            }
        } else if (draft instanceof Told.Items items) {
            items.all().removeIf(each -> search(each, around, notes, marks));
            return isEmptied(items, notes);
        } else if (draft instanceof Told.Entries entries) {
            entries.all().values().removeIf(each -> search(each, around, notes, marks));
        } else if (draft instanceof Told.Whole whole) {
            return search(whole, around, notes, marks);
        }
        return false;
    }

    private static boolean isEmptied(Told.Items items, Notes notes) {
        if (items.all().isEmpty()) {
            notes.omitted(items.origin(), "trace");
        }
        return items.all().isEmpty();
    }

    private boolean search(Told.Whole whole, Around around, Notes notes, boolean marks) {
        Class<?> type = whole.shape().type();
        OwnNames own = around.own() == null ? OwnNames.of(whole) : around.own();
        boolean isOwnName = own != null && own.has(whole);
        boolean isTold = isOwnName || type == Contact.class || type == Identifier.class;
        if (isOwnName && isWithheld(String.valueOf(OwnNames.text(whole)))) {
            notes.omitted(whole.origin(), "trace");
            return true;
        }
        Around inner = new Around(whole, own, around.isName() || type == NameForm.class);
        for (Member member : whole.shape().members()) {
            Told part = whole.part(member);
            boolean isOwnText = isOwnName
                    && (member.property().equals("text") || member.property().equals("parts"));
            if (part != null && !isOwnText && search(part, inner, notes, marks)) {
                whole.set(member, null);
                if (member.property().equals("value") && own != null && isTold) {
                    notes.omitted(whole.origin(), "trace");
                    return true;
                }
                if (marks) {
                    Absences.mark(whole, member.property());
                }
            }
        }
        return false;
    }

    /** Whether a name that is told of somebody is that of somebody of whom a restriction takes it. */
    private boolean isWithheld(String name) {
        int words = TraceText.words(name).size();
        return restrictedNames.stream().anyMatch(each -> (each.count() > 1 || words == 1) && each.areAllIn(name));
    }

    /** Whether an id holds one of the values. */
    boolean isHit(String id) {
        return isTextHit(id, new Around(null, null, false));
    }

    private boolean isHit(Object value, Around around) {
        if (value instanceof LocalizedText text) {
            return text.texts().values().stream().anyMatch(each -> isTextHit(each, around));
        } else if (value instanceof Extensions extensions) {
            return extensions.values().entrySet().stream()
                    .anyMatch(each -> isTextHit(each.getKey(), around) || isHit(each.getValue(), around));
        } else if (value instanceof JsonValue json) {
            return isHit(json, around);
        } else if (value instanceof Word word) {
            return !word.isKnown() && isTextHit(word.word(), around);
        }
        boolean isText = value instanceof String || value instanceof Iri || value instanceof Ref<?>;
        return isText && isTextHit(Told.text(value), around);
    }

    private boolean isHit(JsonValue json, Around around) {
        if (json instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .anyMatch(each -> isTextHit(each.getKey(), around) || isHit(each.getValue(), around));
        } else if (json instanceof JsonValue.JsonArray array) {
            return array.elements().stream().anyMatch(each -> isHit(each, around));
        } else if (json instanceof JsonValue.JsonNumber number) {
            return isTextHit(number.number().toPlainString(), around);
        }
        return json instanceof JsonValue.JsonString text && isTextHit(text.text(), around);
    }

    private boolean isTextHit(String text, Around around) {
        return TraceReadings.of(text).stream().anyMatch(each -> isReadingHit(each, around));
    }

    private boolean isReadingHit(String text, Around around) {
        OwnNames own = around.own();
        List<String> names = own == null ? List.of() : own.texts();
        boolean isNumber = around.part() instanceof Told.Whole whole
                && own != null
                && (whole.shape().type() == Contact.class || whole.shape().type() == Identifier.class);
        return isWordHit(protectedNames, text, names)
                || (!around.isName() && isWordHit(otherNames, text, names))
                || (isNumber ? restrictedNumbers : numbers).isIn(text)
                || days.isIn(text);
    }

    /** Words that are also in the names told of somebody are no traces in what else is told of the same person. */
    private static boolean isWordHit(TraceWords words, String text, List<String> names) {
        return names.isEmpty() ? words.isIn(text) : words.isInBut(text, names);
    }
}
