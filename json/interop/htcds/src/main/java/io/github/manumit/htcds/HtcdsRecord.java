package io.github.manumit.htcds;

import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The content of one row, by field. A field without a value is not in the map: a blank cell says nothing.
 *
 * @param person key of the person whom the row is about; rows with the same key are about the same person; empty if the row has
 *     none. Written as the column {@link #PERSON_COLUMN}
 * @param incident key of the incident; rows with the same key belong to the same incident; empty if the row has none. Written as
 *     the column {@link #INCIDENT_COLUMN}
 * @param values the values by field, in the order of the fields; no list is empty
 * @param origin where the row comes from, such as {@code Cases!17}; empty if that is not known
 */
public record HtcdsRecord(
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) String person,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) String incident,
        @Sensitive(Sensitivity.FREE_TEXT) Map<HtcdsField, List<HtcdsValue>> values,
        String origin) {

    /** The name of the column with the key of the person, which is not part of HTCDS. */
    public static final String PERSON_COLUMN = "manumit_Person";

    /** The name of the column with the key of the incident, which is not part of HTCDS. */
    public static final String INCIDENT_COLUMN = "manumit_Incident";

    /** Copies the values. */
    public HtcdsRecord {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(origin, "origin");
        Map<HtcdsField, List<HtcdsValue>> copy = new EnumMap<>(HtcdsField.class);
        values.forEach((field, each) -> {
            if (!each.isEmpty()) {
                copy.put(field, List.copyOf(each));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Starts a builder.
     *
     * @return a builder of a row without keys and values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the values of a field.
     *
     * @param field the field
     * @return its values in the order of the row; empty if the cell is blank
     */
    public List<HtcdsValue> get(HtcdsField field) {
        return values.getOrDefault(field, List.of());
    }
    /**
     * Returns the fields of which the model cannot carry all that the cell says, such as a date that is none. They are kept as they
     * are written.
     *
     * @return the fields, in the order of the standard
     */
    public List<HtcdsField> untyped() {
        return values.entrySet().stream()
                .filter(each -> {
                    List<String> texts =
                            each.getValue().stream().map(HtcdsValue::text).toList();
                    return Forms.typed(each.getKey(), texts).size() != texts.size();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Tells whether the row says anything of an incident or of the person's part in it, and not only of the person.
     *
     * @return true if it has a value in such a field
     */
    public boolean saysOfIncident() {
        return values.keySet().stream().anyMatch(field -> FieldGroup.of(field) != FieldGroup.PERSON);
    }

    /**
     * Tells whether the row says nothing.
     *
     * @return true if it has no values
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns the kind and the number of fields, never the content. */
    @Override
    public String toString() {
        return "HtcdsRecord[" + values.size() + " fields]";
    }

    /** Builds a row. Not thread-safe. */
    public static final class Builder {
        private final Map<HtcdsField, List<HtcdsValue>> values = new EnumMap<>(HtcdsField.class);
        private String person = "";
        private String incident = "";
        private String origin = "";

        private Builder() {}

        /**
         * Sets the key of the person.
         *
         * @param key the key; empty for none
         * @return this builder
         */
        public Builder person(String key) {
            this.person = key;
            return this;
        }

        /**
         * Sets the key of the incident.
         *
         * @param key the key; empty for none
         * @return this builder
         */
        public Builder incident(String key) {
            this.incident = key;
            return this;
        }

        /**
         * Sets where the row comes from.
         *
         * @param place the place, such as {@code Cases!17}
         * @return this builder
         */
        public Builder origin(String place) {
            this.origin = place;
            return this;
        }

        /**
         * Adds a value after those that the field has.
         *
         * @param field the field
         * @param value the value
         * @return this builder
         */
        public Builder add(HtcdsField field, HtcdsValue value) {
            values.computeIfAbsent(field, unseen -> new ArrayList<>()).add(value);
            return this;
        }

        /**
         * Adds a text, or the code of the field's list that it is, after the values that the field has.
         *
         * @param field the field
         * @param text the text, in the form of the field's type; not empty
         * @return this builder
         */
        public Builder add(HtcdsField field, String text) {
            return add(field, field.code(text).map(HtcdsValue::of).orElseGet(() -> HtcdsValue.of(text)));
        }

        /**
         * Builds the row.
         *
         * @return the row
         */
        public HtcdsRecord build() {
            return new HtcdsRecord(person, incident, values, origin);
        }
    }
}
