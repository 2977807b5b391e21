package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UsualWordsProperties {

    @Property(tries = 20_000)
    void nothingIsMisreadInAUsualWord(@ForAll("words") String word) {
        Assume.that(LostLetters.isUsual(word, 0, word.length()));
        assertThat(LostLetters.misread(word, 0, word.length())).as(word).isNull();
    }

    /** Words of few different letters, so that sequences that would be well-formed in some encoding are frequent. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> russian = Arbitraries.strings()
                .withChars(
                        "\u0410\u0411\u0420\u0421\u0422\u0401\u0430\u0431\u0432\u043f\u0440\u0441\u0442\u0443\u0451\u044f")
                .withChars('a', 'T', '1', '-', '.')
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u0401', '\u0451')
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(russian, any);
    }
}
