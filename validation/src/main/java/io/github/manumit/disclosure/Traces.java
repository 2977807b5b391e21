package io.github.manumit.disclosure;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.name.Likeness;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKey;
import io.github.manumit.party.Contact;
import io.github.manumit.place.Address;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Iri;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Searches what is told for values that are left out elsewhere: names, also in another script, with another spelling or
 * with the endings of an inflected language, and the numbers of documents, telephones and the like.
 */
final class Traces {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Cf}\\u02bb\\u02bc\\u2018\\u2019'`\\u00b4]*");
    /** Apostrophes of any kind, and characters that nobody sees. */
    private static final Pattern UNHEARD = Pattern.compile("[\\p{Cf}\\u02bb\\u02bc\\u2018\\u2019'`\\u00b4\\u0301]");

    /** The digits of a telephone number that do not depend on how it is dialled. */
    private static final int DIALLED = 9;

    private static final int SHORTEST = 3;
    /** From this length on, words that are only faintly alike are taken for one: Тўхтаева, Тухтаева. */
    private static final int LONG = 6;

    private static final int SHORTEST_CODE = 4;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_LOSS = 2;

    /** Words that were left out, in small letters, and their keys by block. */
    private static final class Words {
        private final Set<String> folded = new HashSet<>();
        private final Map<String, List<NameKey>> keys = new HashMap<>();
        private final Set<String> stems = new HashSet<>();

        void add(String word) {
            String small = fold(word);
            if (small.codePointCount(0, small.length()) < SHORTEST || !folded.add(small)) {
                return;
            }
            for (int lost = 0; lost <= LONGEST_LOSS && small.length() - lost >= SHORTEST_STEM; lost++) {
                String stem = small.substring(0, small.length() - lost);
                stems.add(stem);
                addKey(stem);
            }
            addKey(small);
            addKey(lower(word));
        }

        private void addKey(String word) {
            key(word)
                    .ifPresent(key -> key.blocks()
                            .forEach(block -> keys.computeIfAbsent(block, each -> new ArrayList<>())
                                    .add(key)));
        }

        boolean has(String word) {
            String small = fold(word);
            String written = lower(word);
            return folded.contains(small)
                    || hasStem(small)
                    || (!written.equals(small) && hasStem(written))
                    || (written.length() >= LONG && isLike(written, Likeness.FAINT));
        }

        private boolean hasStem(String word) {
            for (int ending = 0; ending <= LONGEST_ENDING && word.length() - ending >= SHORTEST_STEM; ending++) {
                String stem = word.substring(0, word.length() - ending);
                if (stems.contains(stem) || isLike(stem, Likeness.CLOSE)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isLike(String word, Likeness least) {
            NameKey key = key(word).orElse(null);
            return key != null
                    && key.blocks().stream()
                            .flatMap(block -> keys.getOrDefault(block, List.of()).stream())
                            .anyMatch(other -> key.likeness(other).isAtLeast(least));
        }

        private static Optional<NameKey> key(String word) {
            return NameKey.of(word, null);
        }
    }

    private final Words protectedNames = new Words();
    private final Words otherNames = new Words();
    private final Set<String> codes = new HashSet<>();

    /** Notes the names and numbers in a value that is left out. */
    void value(@Nullable Object value, boolean isProtected) {
        if (value instanceof List<?> list) {
            list.forEach(each -> value(each, isProtected));
        } else if (value instanceof NameForm form) {
            text(form.text(), isProtected);
            for (NamePart part : form.parts()) {
                text(part.text(), isProtected);
            }
        } else if (value instanceof Identifier identifier) {
            code(identifier.value());
        } else if (value instanceof Contact contact) {
            code(contact.value());
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

    private void part(Object value, Kind kind, boolean isLabel, boolean isProtected) {
        if (isLabel || isIdentifying(value)) {
            value(value, isProtected);
        } else if (value instanceof List<?> list && kind instanceof Kind.Listed listed) {
            list.forEach(each -> part(each, listed.element(), false, isProtected));
        } else if (kind instanceof Kind.Nested nested) {
            record(value, nested.shape(), isProtected);
        }
    }

    private static boolean isIdentifying(Object value) {
        return value instanceof NameForm
                || value instanceof Identifier
                || value instanceof Contact
                || value instanceof Address;
    }

    /** A name is written with a capital letter, in scripts that have capitals. */
    private void text(@Nullable String text, boolean isProtected) {
        if (text == null) {
            return;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (!Character.isLowerCase(words.group().codePointAt(0))) {
                (isProtected ? protectedNames : otherNames).add(words.group());
            }
        }
    }

    private void code(@Nullable String text) {
        String code = text == null ? "" : plain(text);
        if (code.length() >= SHORTEST_CODE) {
            codes.add(code);
        }
        String digits = code.replaceAll("\\D", "");
        if (digits.length() >= DIALLED && digits.length() >= code.length() - 1) {
            codes.add(digits.substring(digits.length() - DIALLED));
        }
        text(text, true);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String fold(String word) {
        return UNHEARD.matcher(lower(word)).replaceAll("");
    }

    private static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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

    private boolean isHit(Object value, boolean isName) {
        if (value instanceof LocalizedText text) {
            return text.texts().values().stream().anyMatch(each -> isTextHit(each, isName));
        } else if (value instanceof Iri address) {
            return isTextHit(address.text(), isName);
        }
        return value instanceof String text && isTextHit(text, isName);
    }

    private boolean isTextHit(String text, boolean isName) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (protectedNames.has(word) || (!isName && otherNames.has(word))) {
                return true;
            }
        }
        if (codes.isEmpty()) {
            return false;
        }
        String plain = plain(text);
        return codes.stream().anyMatch(plain::contains);
    }
}
