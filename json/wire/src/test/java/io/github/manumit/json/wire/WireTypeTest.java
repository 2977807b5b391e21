package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.party.Person;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Money;
import io.github.manumit.shape.Kind;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WireTypeTest {

    /** Records whose properties always stand among those of another. */
    private static final Set<Class<?>> INLINE_ONLY = Set.of(Header.class, Traits.class);

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

    @Test
    void theModelAndTheFormatKnowTheSameProperties() {
        for (Kind kind : WireType.model().values()) {
            if (kind instanceof Kind.Nested nested) {
                WireType type = WireType.of(nested.key());
                Set<String> names = new HashSet<>(nested.shape().properties().keySet());
                names.addAll(Kind.Spread.PROPERTIES);
                for (String name : names) {
                    assertThat(nested.shape().knows(name))
                            .as(nested.key().type() + " " + name)
                            .isEqualTo(type.field(name) != null);
                }
            }
        }
    }

    @Test
    void everyObjectHasRoomForUnknownProperties() {
        for (Kind kind : WireType.model().values()) {
            if (kind instanceof Kind.Nested nested
                    && !INLINE_ONLY.contains(nested.key().type())) {
                assertThat(WireType.of(nested.key()).shape().unknown())
                        .as(nested.key().type().getSimpleName())
                        .isNotNull();
            }
        }
    }
}
