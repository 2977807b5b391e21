package io.github.manumit.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.party.Sex;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a signature shows and what it leaves out. */
class SignatureTest {

    private static final TypeNames NAMES = new TypeNames(Set.of("Optional"));

    /** Samples of what there is in the language. */
    @SuppressWarnings("unused")
    private static final class Samples {

        public sealed interface Shape<T extends Comparable<? super T>> permits Round, Angular {
            int CORNERS = 4;

            T size();

            default boolean isFlat() {
                return true;
            }

            static <E extends Exception> void check(Class<E> kind) throws E, IOException {}
        }

        public record Round(
                @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Nullable
                String id,

                List<String> notes) implements Shape<Integer> {

            public Round(String id) {
                this(id, List.of());
            }

            @Override
            public Integer size() {
                return 0;
            }

            @Override
            public String toString() {
                return "";
            }
        }

        public enum Corner {
            LEFT,
            RIGHT
        }

        public abstract static non-sealed class Angular extends Hidden implements Shape<String> {

            protected Angular() {}

            Angular(int number) {}

            @Deprecated(since = "0.2", forRemoval = true)
            protected Map<String, @Nullable Corner> corners(@Nullable Object... of) {
                return Map.of();
            }

            public final String @Nullable [] names(Function<? super String, ?> by, java.util.Optional<int[]> at) {
                return null;
            }

            void hidden() {}
        }

        private abstract static class Hidden {
            public java.time.Duration inherited() {
                return java.time.Duration.ZERO;
            }
        }

        public static final class RoundBuilder {
            private RoundBuilder() {}

            public RoundBuilder id(String id) {
                return this;
            }

            public Round build() {
                return new Round("");
            }

            protected void unseen() {}
        }

        public @interface Mark {
            String name() default "";

            int[] numbers();
        }
    }

    @Test
    void anInterfaceShowsBoundsDefaultsConstantsAndWhoMayImplementIt() {
        assertThat(lines(Samples.Shape.class))
                .containsExactly(
                        "sealed interface SignatureTest.Samples.Shape<T extends Comparable<? super T>>"
                                + " permits SignatureTest.Samples.Angular, SignatureTest.Samples.Round",
                        "static final int CORNERS = 4",
                        "abstract T size()",
                        "default boolean isFlat()",
                        "static <E extends Exception> void check(Class<E>) throws E, IOException");
    }

    @Test
    void aRecordShowsComponentsButNoCanonicalConstructor() {
        assertThat(lines(Samples.Round.class))
                .containsExactly(
                        "record SignatureTest.Samples.Round implements SignatureTest.Samples.Shape<Integer>",
                        "component @Sensitive(DIRECT_IDENTIFIER) @Nullable String id",
                        "component List<String> notes",
                        "new(String)",
                        "Integer size()");
    }

    @Test
    void anEnumShowsItsConstants() {
        assertThat(lines(Samples.Corner.class))
                .containsExactly("enum SignatureTest.Samples.Corner", "constant LEFT", "constant RIGHT");
    }

    @Test
    void aClassShowsWhatSubclassesSeeAndWhatItInheritsUnseen() {
        assertThat(lines(Samples.Angular.class))
                .containsExactly(
                        "abstract class SignatureTest.Samples.Angular extends SignatureTest.Samples.Hidden"
                                + " implements SignatureTest.Samples.Shape<String>",
                        "protected new()",
                        "@Deprecated(forRemoval=true, since=0.2) protected Map<String, @Nullable SignatureTest.Samples.Corner>"
                                + " corners(@Nullable Object...)",
                        "final String @Nullable [] names(Function<? super String, ?>, java.util.Optional<int[]>)",
                        "java.time.Duration inherited()");
    }

    @Test
    void aBuilderShowsItsSettersWithoutWhatTheyReturn() {
        assertThat(lines(Samples.RoundBuilder.class))
                .containsExactly(
                        "builder SignatureTest.Samples.RoundBuilder",
                        "SignatureTest.Samples.Round build()",
                        "id(String)");
    }

    @Test
    void anAnnotationShowsWhatMayBeLeftOut() {
        assertThat(lines(Samples.Mark.class))
                .containsExactly(
                        "@interface SignatureTest.Samples.Mark", "String name() default \"\"", "int[] numbers()");
    }

    @Test
    void aVocabularyIsOneLineAndItsWords() {
        assertThat(lines(Sex.class)).containsExactly("vocabulary Sex");
        assertThat(new Signature(Sex.class, NAMES).words()).contains("FEMALE", "UNSPECIFIED_IN_DOCUMENT");
    }

    private static List<String> lines(Class<?> type) {
        return new Signature(type, NAMES).lines();
    }
}
