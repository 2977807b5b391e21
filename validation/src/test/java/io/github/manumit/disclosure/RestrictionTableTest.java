package io.github.manumit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.code.Word;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RestrictionTableTest {

    @Test
    void eachScopeHasAMeaning() {
        assertThat(RestrictionTable.scopes())
                .containsAll(RestrictionScope.known().stream().map(Word::word).toList());
    }

    @Test
    void whatIsNamedExists() {
        Map<String, Shape> shapes = new HashMap<>();
        collect(Shape.of(CaseFile.class), shapes);
        for (RestrictionTable.Lost each : RestrictionTable.everything()) {
            if (!each.type().isEmpty()) {
                assertThat(shapes).as(each.toString()).containsKey(each.type());
            }
            Shape shape = shapes.get(each.type());
            if (shape != null && !each.component().isEmpty()) {
                assertThat(shape.members().stream().map(Member::property))
                        .as(each.toString())
                        .contains(each.component());
            }
            if (shape != null && !each.word().isEmpty() && !each.word().equals("kin")) {
                assertThat(words(shape)).as(each.toString()).contains(each.word());
            }
        }
    }

    private static void collect(Shape shape, Map<String, Shape> shapes) {
        if (shapes.putIfAbsent(shape.type().getSimpleName(), shape) == null) {
            for (Member member : shape.members()) {
                if (LadderTable.element(member.kind()) instanceof Kind.Nested nested) {
                    collect(nested.shape(), shapes);
                }
            }
        }
    }

    /** The words that the kind or role of a record can be. */
    private static Set<String> words(Shape shape) {
        Set<String> words = new HashSet<>();
        for (Member member : shape.members()) {
            boolean isKind = Rungs.KINDS.contains(member.property());
            if (isKind && member.kind() instanceof Kind.Text text) {
                try {
                    ((Iterable<?>) text.type().getMethod("known").invoke(null))
                            .forEach(each -> words.add(((Word) each).word()));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return words;
    }
}
