package io.github.manumit.htcds;

import io.github.manumit.code.Word;
import io.github.manumit.extension.Extensions;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.time.DatePrecision;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row that is being written, and the ledger of what it says. */
final class RowDraft {

    private final Ledger ledger;
    private final ExportOptions options;
    private final String language;
    private final Map<HtcdsField, List<String>> texts = new EnumMap<>(HtcdsField.class);
    private final Map<HtcdsField, List<String>> own = new EnumMap<>(HtcdsField.class);

    /**
     * Starts a row.
     *
     * @param language the main language of the texts of the file; empty if it does not say one
     */
    RowDraft(Ledger ledger, ExportOptions options, String language) {
        this.ledger = ledger;
        this.options = options;
        this.language = language;
    }

    Ledger ledger() {
        return ledger;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    boolean has(HtcdsField field) {
        return texts.containsKey(field);
    }

    /**
     * Writes a value that stands at a pointer.
     *
     * @return whether the row says it so that it is read as it was; what only says where it stands is struck off only then
     */
    boolean put(HtcdsField field, String text, String pointer) {
        if (text.isEmpty() || isOthers(field, text) || isWithoutColumn(field, pointer)) {
            return false;
        }
        add(field, text);
        boolean isExact = Forms.typed(field, List.of(text)).equals(List.of(text));
        if (isExact) {
            ledger.use(pointer);
        } else {
            ledger.mark(pointer, LossKind.COARSENED, LossReason.NOT_EXACT, field);
        }
        return isExact;
    }

    private void add(HtcdsField field, String text) {
        List<String> known = texts.computeIfAbsent(field, unseen -> new ArrayList<>());
        if (!known.contains(text)) {
            known.add(text);
        }
    }

    /** Writes a value that says less than what stands at a pointer. */
    void coarse(HtcdsField field, String text, String pointer, LossReason reason) {
        if (!text.isEmpty() && !isOthers(field, text) && !isWithoutColumn(field, pointer)) {
            add(field, text);
            ledger.mark(pointer, LossKind.COARSENED, reason, field);
        }
    }

    /** Writes a text in one of its languages. */
    void put(HtcdsField field, LocalizedText text, String pointer) {
        Optional<String> plain = text.in(Drafts.UNDETERMINED);
        if (plain.isPresent() && text.texts().size() == 1) {
            put(field, plain.get(), pointer);
        } else {
            coarse(field, text.best(plain.isPresent() ? Drafts.UNDETERMINED : language), pointer, LossReason.QUALIFIER);
        }
    }

    /** Writes a date, unless it is not a whole day and only those are wanted. */
    void date(HtcdsField field, PartialDate date, String text, String pointer) {
        if (isDay(date)) {
            put(field, text, pointer);
        } else if (options.wholeDaysOnly()) {
            ledger.mark(pointer, LossKind.DROPPED, LossReason.NOT_A_DAY, field);
        } else if (!isWithoutColumn(field, pointer)) {
            put(field, text, pointer);
            ledger.note(pointer, LossReason.NOT_A_DAY, field);
        }
    }

    /**
     * Writes the code of a word.
     *
     * @param fallback what is written for a word without a code; empty if nothing is
     * @return whether the row says it
     */
    boolean code(HtcdsField field, Word word, String pointer, String fallback) {
        String list = field.codes().get(0).list();
        Optional<HtcdsCode> exact = CodeWords.exact(list, word);
        if (exact.isPresent()) {
            if (isOthers(field, exact.get().code()) || isWithoutColumn(field, pointer)) {
                return false;
            }
            if (has(field)
                    && texts.getOrDefault(field, List.of()).contains(exact.get().code())) {
                ledger.mark(pointer, LossKind.DROPPED, LossReason.FURTHER_VALUE, field);
            } else {
                put(field, exact.get().code(), pointer);
            }
            return true;
        }
        Optional<HtcdsCode> broader = CodeWords.broader(list, word);
        if (broader.isPresent()) {
            coarse(field, broader.get().code(), pointer, LossReason.BROADER_CODE);
            return true;
        }
        if (!fallback.isEmpty()) {
            coarse(field, fallback, pointer, LossReason.OTHER_CODE);
            return true;
        }
        ledger.mark(pointer, LossKind.DROPPED, LossReason.NO_CODE, field);
        return false;
    }

    /** Writes the cells that are kept in an object because they have no typed home. */
    void kept(Extensions extensions, String pointer, Collection<HtcdsField> fields) {
        if (extensions.isEmpty()) {
            return;
        }
        for (HtcdsField field : fields) {
            List<String> kept = Extras.kept(extensions, field);
            String at = pointer + '/' + Extras.PREFIX + field.technicalName();
            if (kept.isEmpty() || expects(field) || isWithoutColumn(field, at)) {
                continue;
            }
            if (options.wholeDaysOnly()
                    && field.type() == HtcdsType.DATE
                    && !kept.stream().allMatch(RowDraft::isDay)) {
                ledger.mark(at, LossKind.DROPPED, LossReason.NOT_A_DAY, field);
                continue;
            }
            List<String> written = texts.getOrDefault(field, List.of());
            if (written.isEmpty() || Forms.typed(field, kept).equals(written)) {
                texts.put(field, new ArrayList<>(kept));
            } else {
                kept.stream()
                        .filter(text -> Forms.typed(field, List.of(text)).isEmpty())
                        .forEach(text -> add(field, text));
            }
            ledger.use(at);
        }
    }

    private static boolean isDay(String text) {
        try {
            return isDay(PartialDate.parse(text));
        } catch (InvalidValueException notEdtf) {
            return false;
        }
    }

    private static boolean isDay(PartialDate date) {
        return date.level() == 0 && !date.isInterval() && date.precision().equals(Optional.of(DatePrecision.DAY));
    }

    /** Reports a value of a field that the table has no column for. */
    private boolean isWithoutColumn(HtcdsField field, String pointer) {
        if (options.fields().contains(field)) {
            return false;
        }
        ledger.mark(pointer, LossKind.DROPPED, LossReason.NO_COLUMN, field);
        return true;
    }

    /**
     * Keeps to what the rows of the person say of the incident, where those of others say something else: until {@link #own()}, other
     * texts are not written in these fields.
     */
    void expect(Extensions extensions, String pointer, Collection<HtcdsField> fields) {
        if (extensions.isEmpty()) {
            return;
        }
        for (HtcdsField field : fields) {
            List<String> kept = Extras.kept(extensions, field);
            String at = pointer + '/' + Extras.PREFIX + field.technicalName();
            if (!kept.isEmpty() && own.putIfAbsent(field, kept) == null && !isWithoutColumn(field, at)) {
                ledger.use(at);
            }
        }
    }

    /** Tells whether other texts than those of the incident are expected in a field, or in one that belongs to it. */
    boolean expects(HtcdsField field) {
        return FieldGroup.together(field).stream().anyMatch(own::containsKey);
    }

    /** Writes what was expected. */
    void own() {
        own.forEach((field, kept) -> {
            if (options.fields().contains(field)) {
                texts.put(field, new ArrayList<>(kept));
            }
        });
        own.clear();
    }

    private boolean isOthers(HtcdsField field, String text) {
        List<String> kept = own.get(field);
        if (kept == null) {
            return expects(field);
        }
        // Of several texts in a field that has one value, the first has the typed form.
        return field.isMultiple() ? !kept.contains(text) : !kept.get(0).equals(text);
    }

    /** What the row is about, if it has fields of one group only. */
    FieldGroup group() {
        return FieldGroup.of(texts.keySet().iterator().next());
    }

    /** Takes some fields out of the row. What they say is not struck off by that. */
    void remove(Set<HtcdsField> fields) {
        texts.keySet().removeAll(fields);
    }

    /** Takes over what another row says. */
    void absorb(RowDraft other) {
        texts.putAll(other.texts);
    }

    /** What the row says, as cells. */
    Cells cells() {
        Cells cells = new Cells();
        build("", "").values().forEach((field, values) -> cells.set(field, values, 0));
        return cells;
    }

    HtcdsRecord build(String person, String incident) {
        HtcdsRecord.Builder row = HtcdsRecord.builder().person(person).incident(incident);
        texts.forEach((field, each) -> each.forEach(
                text -> row.add(field, field.code(text).map(HtcdsValue::of).orElseGet(() -> HtcdsValue.of(text)))));
        return row.build();
    }
}
