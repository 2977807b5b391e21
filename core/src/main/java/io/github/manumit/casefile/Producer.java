package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Organization;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who made a case file.
 *
 * @param name name of the person, office or system
 * @param organization the organization, where the file lists it
 * @param software name and version of the program that wrote the file
 */
public record Producer(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 500) @Nullable
        String name,

        @Nullable Ref<Organization> organization,
        @Size(max = 200) @Nullable String software) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Producer");
    }
}
