package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.party.Person;
import io.github.manumit.quantity.Money;
import io.github.manumit.shape.Kind;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WireTypeTest {

    @Test
    void aCaseFileBeginsWithItsHeader() {
        assertThat(WireType.of(CaseFile.class).fields().stream()
                        .map(WireField::name)
                        .limit(3))
                .containsExactly("$schema", "formatVersion", "id");
    }

    @Test
    void inlineComponentsAndExtentsStandAmongTheOwnersOwn() {
        assertThat(WireType.of(Person.class).field("birth")).isNotNull();
        assertThat(WireType.of(Person.class).field("claims")).isNotNull();
        assertThat(WireType.of(Person.class).field("traits")).isNull();
        assertThat(WireType.of(Money.class).fields())
                .extracting(WireField::name)
                .startsWith("value", "comparator", "word", "approximate", "low")
                .endsWith("currency");
    }

    @Test
    void noObjectHasTwoPropertiesOfOneName() {
        for (Kind kind : WireType.model().values()) {
            if (kind instanceof Kind.Nested nested) {
                Set<String> names = new HashSet<>();
                for (WireField field : WireType.of(nested.key()).fields()) {
                    assertThat(names.add(field.name()))
                            .as(nested.key().type() + " " + field)
                            .isTrue();
                }
            }
        }
    }
}
