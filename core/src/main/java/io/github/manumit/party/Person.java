package io.github.manumit.party;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One human being, named or not. Persons who are known only as a set are a {@link PersonGroup}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the person if they give no name ("citizen A.", "the driver"), by
 *     language; never used for matching
 * @param names the names by which sources call the person; may be empty
 * @param traits birth, origin, status, health
 * @param contacts the person's phone numbers and other addresses
 * @param recognitions decisions on whether the person is a victim
 * @param consents what the person agreed or did not agree to
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Person(
        String id,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable LocalizedText label,
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid NameForm> names,
        @Inline @Valid Traits traits,
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid Contact> contacts,
        List<@Valid Recognition> recognitions,
        List<@Valid Consent> consents,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Person> meta)
        implements Party, Entity<Person> {

    /** Checks the id and copies mutable components. */
    public Person {
        Checks.id(id);
        names = Copies.list(names, "names");
        traits = Copies.orElse(traits, Traits.none());
        contacts = Copies.list(contacts, "contacts");
        recognitions = Copies.list(recognitions, "recognitions");
        consents = Copies.list(consents, "consents");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static PersonBuilder builder(String id) {
        return new PersonBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PersonBuilder toBuilder() {
        return new PersonBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Person", id);
    }
}
