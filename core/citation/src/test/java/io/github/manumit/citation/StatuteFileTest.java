package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteFileTest {

    private static List<KnownStatute> read(String... lines) throws IOException {
        return StatuteSource.of(new StringReader(String.join("\n", lines))).statutes();
    }

    @Test
    void ownStatutesAreAddedAndGoInPlaceOfThoseOfTheSameCode() throws IOException {
        StatuteRegistry standard = StatuteRegistry.standard();
        StatuteRegistry own = standard.with(
                StatuteSource.of(
                        new StringReader(
                                "statute org:house-rules\nprovision section=4\nrendering en No passports are kept\n\nstatute KZ-CC-1997\n")));

        assertThat(own.all()).hasSize(standard.all().size() + 1);
        assertThat(own.resolve(
                                StatuteCode.parse("org:house-rules"),
                                Citation.ofPath("section=4").path())
                        .orElseThrow()
                        .rendering(Locale.ENGLISH))
                .contains("No passports are kept");
        assertThat(own.find(StatuteCode.parse("KZ-CC-1997")).orElseThrow().provisions())
                .isEmpty();
        assertThat(standard.find(StatuteCode.parse("KZ-CC-1997")).orElseThrow().provisions())
                .isNotEmpty();
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoPartOfTheText() throws IOException {
        assertThat(read("\uFEFFstatute A-B\r", "number 7\r").get(0).statute().number())
                .isEqualTo("7");
    }

    @Test
    void aStateThatIsNotSaidIsFromMemory() throws IOException {
        assertThat(read("statute A-B").get(0).verification()).isEqualTo(Verification.UNVERIFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind act | 1 | there is a line before the first statute",
                "statute | 1 | a statute code may contain only letters, digits, '-', '.', '_' and ':'",
                "statute A/statute A | 2 | the statute appears twice",
                "statute A/kind secret | 2 | the word is not in the vocabulary and has no namespace",
                "statute A/secret x | 2 | unknown key for a statute",
                "statute A/default secret | 2 | this key takes no text",
                "statute A/name secret | 2 | this key needs a word and a text",
                "statute A/name 1_ secret | 2 | not a well-formed BCP 47 language tag",
                "statute A/state verified | 3 | a verified entry must have a source (the entry ends before this line)",
                "statute A/state secret | 2 | a state must be verified, partly or memory",
                "statute A/note | 2 | the key has no text",
                "statute A/provision secret | 2 | each step of a path must be a level, '=' and a number",
                "statute A/provision article=1..2 | 2 | the path must not be a range here",
                "statute A/provision secret=1 | 2 | the level is not in the vocabulary",
                "statute A/provision article=1//provision article=1 | 5 | the provision appears twice",
                "statute A/provision article=1/kind act | 3 | unknown key for a provision",
                "statute A/provision article=1/heading ru a/heading ru b | 4 | the language appears twice",
                "statute A/provision article=1/units part=3..1 | 3 | a range of units must be ascending and can have at most 1,000 units",
                "statute A/provision article=1/units part=1..999999999 | 3 | a range of units must be ascending and can have at most 1,000 units",
                "statute A/provision article=1/units part=a..b | 3 | a range of units must consist of numbers",
                "statute A/provision article=1/units secret | 3 | units must have a path and numbers",
                "statute A/provision article=1/dated part=1 | 3 | dated units must have a path and a time",
                "statute A/provision article=1/earlier article=1 | 3 | a counterpart must have a statute, ':' and a path",
            })
    void aFaultNamesTheLineAndTheRule(String lines, int line, String rule) {
        assertThatThrownBy(() -> read(lines.split("/", -1)))
                .isInstanceOfSatisfying(
                        StatuteFileException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessage("line " + line + ": " + rule)
                .hasMessageNotContaining("secret");
    }

    @Test
    void sizesAreBounded() {
        assertThatThrownBy(() -> read("statute A", "note " + "x".repeat(4_000)))
                .hasMessage("line 2: a line can have at most 4,000 characters");
        assertThatThrownBy(() -> read("#\n".repeat(8_000_001)))
                .hasMessageContaining("a file can have at most 16 million characters");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = "statute A\nnote \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> StatuteSource.of(new ByteArrayInputStream(bytes)))
                .isInstanceOf(CharacterCodingException.class);
    }
}
