package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByClassTest {

    @Test
    void eachClassHasItsOwnValueWhichIsMadeOnce() {
        List<Class<?>> made = new ArrayList<>();
        ByClass<String> names = new ByClass<>(type -> {
            made.add(type);
            return type.getName();
        });
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type = int.class; classes.size() < 200; type = type.arrayType()) {
            classes.add(type);
        }
        for (int round = 0; round < 2; round++) {
            assertThat(classes).allSatisfy(type -> assertThat(names.get(type)).isEqualTo(type.getName()));
        }
        assertThat(made).containsExactlyElementsOf(classes);
    }
}
