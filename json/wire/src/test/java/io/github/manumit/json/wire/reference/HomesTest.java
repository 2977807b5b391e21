package io.github.manumit.json.wire.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.Threat;
import io.github.manumit.party.Contact;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.statute.Citation;
import io.github.manumit.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomesTest {

    private final Homes homes = new Homes(new Catalog());

    @Test
    void anEntityHasAPage() {
        assertThat(homes.page(PersonGroup.class)).isEqualTo("person-group.md");
        assertThat(homes.target(PersonGroup.class)).isEqualTo("person-group.md");
    }

    @Test
    void whatAnEntityHoldsStandsOnItsPage() {
        assertThat(homes.target(Threat.class)).isEqualTo("incident.md#threat");
        assertThat(homes.page(Handling.class)).isEqualTo("case-file.md");
    }

    @Test
    void whatSeveralHoldStandsWithTheNearestOfItsPackage() {
        assertThat(List.of(Participant.class, Sentence.class, Traits.class, Contact.class))
                .extracting(homes::page)
                .containsExactly("incident.md", "decision.md", "person.md", "person.md");
    }

    @Test
    void whatEveryEntityCarriesStandsApart() {
        assertThat(List.of(Meta.class, Claim.class, SourceRef.class))
                .extracting(homes::page)
                .containsOnly(Homes.SHARED);
    }

    @Test
    void whatStandsInManyPlacesIsAValue() {
        assertThat(List.of(When.class, Quantity.class, Citation.class, PartialDate.class))
                .extracting(homes::page)
                .containsOnly(Homes.VALUES);
    }
}
