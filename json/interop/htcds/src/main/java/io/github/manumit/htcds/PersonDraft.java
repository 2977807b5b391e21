package io.github.manumit.htcds;

import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.party.Traits;
import io.github.manumit.party.TraitsBuilder;

/** A person that is being built. */
final class PersonDraft extends EntityDraft<PersonBuilder> {

    final TraitsBuilder traits = Traits.builder();

    PersonDraft(String id, int index) {
        super(id, "/persons/" + index, Person.builder(id));
    }

    Person build() {
        return builder.traits(traits.build()).extensions(extras.extensions()).build();
    }
}
