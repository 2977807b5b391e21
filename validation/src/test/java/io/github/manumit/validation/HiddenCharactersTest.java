package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks without a glyph: where they are spelling, and where they hide something. */
class HiddenCharactersTest {

    private static final int NONE = -1;

    private static int name(String text) {
        return HiddenCharacters.inName(text);
    }

    private static int text(String text) {
        return HiddenCharacters.inText(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aigul",
                "Айгүл",
                "Oʻktam",
                "Bao Bảo",
                "李小龙",
                "Ա. Պ.",
                "أحمد",
                "नेहा",
                "Ё́лкин",
                "a\u0301",
                "D’Arc",
                "İ",
                "\u00e9",
                "z\u0300",
                "\u0590\u05d0"
            })
    void ordinaryNamesHideNothing(String text) {
        assertThat(name(text)).isEqualTo(NONE);
        assertThat(text(text)).isEqualTo(NONE);
    }

    /** Each character is hidden in a Latin name, at its beginning, in its midst and at its end. */
    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "001f", "007f", "0080", "009f", "00ad", "034f", "061c", "115f", "1160", "180b", "180c", "180d",
        "180e", "180f", "200b", "200c", "200d", "200e", "200f", "2028", "2029", "2060", "2064", "206a", "206f", "2800",
        "3164", "fe00", "fe0f", "feff", "ffa0", "fff9", "fffb", "e0001", "e0020", "e007f", "e0100", "e01ef"
    })
    void aMarkIsHiddenInALatinName(String hex) {
        int c = Integer.parseInt(hex, 16);
        String mark = Character.toString(c);
        for (String each : List.of("An" + mark + "na", "Anna" + mark, mark + "Anna")) {
            assertThat(name(each)).as(hex).isEqualTo(c);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0020", "00a0", "00bf", "0300", "036f", "0600", "0605", "06dd", "070f", "0890", "0891", "08e2", "110bd",
        "110cd", "13430", "13455", "2010", "2019", "3000", "1f600", "fffc", "fffd"
    })
    void whatIsSeenIsNotHidden(String hex) {
        assertThat(name("An" + Character.toString(Integer.parseInt(hex, 16)) + "na"))
                .as(hex)
                .isEqualTo(NONE);
    }

    /** A letter of each script in which a joiner or non-joiner between letters is spelling. */
    @ParameterizedTest
    @CsvSource({
        "0627", "0710", "07ca", "0840", "1e900", "1820", "a840", "0915", "0995", "0a15", "0a95", "0b15", "0b95", "0c15",
        "0c95", "0d15", "0d9a", "0f40", "1000", "1780", "a984", "1b05", "11103", "abc0"
    })
    void aJoinerBetweenLettersOfAJoiningScriptIsSpelling(String hex) {
        String letter = Character.toString(Integer.parseInt(hex, 16));
        assertThat(name(letter + "\u200c" + letter)).isEqualTo(NONE);
        assertThat(name(letter + "\u200d" + letter)).isEqualTo(NONE);
        assertThat(name(letter + "\u200d")).isEqualTo(NONE);
        assertThat(name("\u200d" + letter)).isEqualTo(NONE);
        assertThat(name(letter + "\u200cA")).isEqualTo(0x200c);
        assertThat(name("A\u200c" + letter)).isEqualTo(0x200c);
        assertThat(name("\u200c" + letter)).isEqualTo(0x200c);
    }

    @Test
    void aJoinerIsHiddenWhereNoScriptUsesIt() {
        assertThat(name("Ан\u200dна")).isEqualTo(0x200d);
        assertThat(name("ქართ\u200cული")).isEqualTo(0x200c);
        assertThat(name("दीक्\u200cA")).as("after a mark that ends a syllable").isEqualTo(NONE);
        assertThat(name("क" + "\u0301".repeat(39) + "\u200c" + "क")).isEqualTo(NONE);
        assertThat(name("क" + "\u0301".repeat(40) + "\u200d"))
                .as("the letter is too far")
                .isEqualTo(0x200d);
        assertThat(name("क" + "\u0301".repeat(39) + "\u200d")).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"0e01", "0e81", "1780", "1000", "0f40", "a984", "1b05", "1950", "1980", "1a20"})
    void aSpaceWithoutWidthIsSpellingWhereWordsHaveNoSpaces(String hex) {
        String letter = Character.toString(Integer.parseInt(hex, 16));
        assertThat(name(letter + "\u200b" + letter)).isEqualTo(NONE);
        assertThat(name(letter + "\u200bA")).isEqualTo(0x200b);
        assertThat(name("A\u200b" + letter)).isEqualTo(0x200b);
        assertThat(name(letter + "\u200b")).isEqualTo(0x200b);
    }

    @Test
    void mongolianHasMarksOfItsOwn() {
        assertThat(name("\u1820\u180e\u1820")).isEqualTo(NONE);
        assertThat(name("\u1820\u180b\u1820")).isEqualTo(NONE);
        assertThat(name("\u1820\u180d\u180e")).isEqualTo(NONE);
        assertThat(name("\u1820\u180f")).isEqualTo(NONE);
        assertThat(name("\u0e01\u180e")).isEqualTo(0x180e);
        assertThat(name("\u0e01\u180c")).isEqualTo(0x180c);
        assertThat(name("\u180e\u1820")).isEqualTo(0x180e);
    }

    @Test
    void aDirectionMarkIsSpellingBesideALetterThatIsReadFromRightToLeft() {
        for (String mark : List.of("\u200e", "\u200f", "\u061c")) {
            int c = mark.codePointAt(0);
            assertThat(name("שרה" + mark)).isEqualTo(NONE);
            assertThat(name(mark + "שרה")).isEqualTo(NONE);
            assertThat(name("أحمد" + mark + " 7")).isEqualTo(NONE);
            assertThat(name("Anna (" + mark + "שרה)")).isEqualTo(NONE);
            assertThat(name("Anna שרה, 12" + mark + "!")).isEqualTo(NONE);
            assertThat(name("שרה Anna" + mark + " Lee"))
                    .as("the text is written from right to left")
                    .isEqualTo(NONE);
            assertThat(name("Anna" + mark)).isEqualTo(c);
            assertThat(name("Anna" + mark + "Lee שרה")).isEqualTo(c);
            assertThat(name("Anna שרה Lee" + mark)).isEqualTo(c);
            assertThat(name("12" + mark + "34")).isEqualTo(c);
            assertThat(name("A שרה" + " ".repeat(39) + mark)).isEqualTo(NONE);
            assertThat(name("A שרה" + " ".repeat(40) + mark)).isEqualTo(c);
            assertThat(name("A" + mark + " ".repeat(39) + "ש")).isEqualTo(NONE);
            assertThat(name("A" + mark + " ".repeat(40) + "ש")).isEqualTo(c);
            assertThat(name(" ".repeat(39) + "שA" + mark)).isEqualTo(NONE);
            assertThat(name(" ".repeat(41) + "שA" + mark)).isEqualTo(c);
        }
    }

    @Test
    void aGraphemeJoinerIsSpellingInHebrewAndBeforeAMark() {
        assertThat(name("יְרוּשָׁלַ\u034fיִם")).isEqualTo(NONE);
        assertThat(name("ש\u034f")).isEqualTo(NONE);
        assertThat(name("a\u034f\u0301")).isEqualTo(NONE);
        assertThat(name("a\u034fb")).isEqualTo(0x34f);
        assertThat(name("a\u034f")).isEqualTo(0x34f);
    }

    @Test
    void aFillerIsSpellingBesideHangul() {
        assertThat(name("\u115f\u1161")).isEqualTo(NONE);
        assertThat(name("\u1100\u1160")).isEqualTo(NONE);
        assertThat(name("\u115fA")).isEqualTo(0x115f);
        assertThat(name("A\u1160")).isEqualTo(0x1160);
    }

    @Test
    void aSelectorChoosesAmongTheVariantsOfSymbolsAndIdeographs() {
        for (String selector : List.of("\ufe00", "\ufe0f", Character.toString(0xe0100), Character.toString(0xe01ef))) {
            int c = selector.codePointAt(0);
            assertThat(name("葛" + selector)).isEqualTo(NONE);
            assertThat(name("か" + selector)).isEqualTo(NONE);
            assertThat(name("カ" + selector)).isEqualTo(NONE);
            assertThat(name("☎" + selector)).isEqualTo(NONE);
            assertThat(name("7" + selector)).isEqualTo(NONE);
            assertThat(name("\u1820" + selector)).isEqualTo(NONE);
            assertThat(name("\ua840" + selector)).isEqualTo(NONE);
            assertThat(name("\u1000" + selector)).isEqualTo(NONE);
            assertThat(name(Character.toString(0x10ac0) + selector)).isEqualTo(NONE);
            assertThat(name("я" + selector)).isEqualTo(c);
            assertThat(name("a\u0301" + selector)).isEqualTo(c);
            assertThat(name("ก " + selector)).isEqualTo(c);
            assertThat(name(selector + "葛")).isEqualTo(c);
        }
    }

    @Test
    void isolatesAreHiddenInANameThatHasNoLetterFromRightToLeft() {
        assertThat(name("\u2068Anna\u2069")).isEqualTo(0x2068);
        assertThat(name("Anna \u2067Lee\u2069 \u2066x\u2069")).isEqualTo(0x2067);
        assertThat(name("Anna \u2067שרה\u2069")).isEqualTo(NONE);
        assertThat(name("Anna \u2066أحمد")).isEqualTo(0x2066);
        assertThat(name("\u2066\u0660\u2069")).as("digits are no letters").isEqualTo(0x2066);
        assertThat(name("\u2066An\u200bna\u2069"))
                .as("what is hidden comes first")
                .isEqualTo(0x200b);
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0008", "000b", "001f", "007f", "0080", "009f", "202d", "202e", "206a", "206f", "fff9", "fffa", "fffb",
        "e0020", "e007f"
    })
    void aTextMustNotSteer(String hex) {
        int c = Integer.parseInt(hex, 16);
        assertThat(text("one" + Character.toString(c) + "two")).isEqualTo(c);
    }

    @ParameterizedTest
    @CsvSource({
        "0009", "000a", "000d", "00ad", "200b", "200c", "200e", "2028", "2060", "fe0f", "feff", "2065", "fff8", "fffc",
        "e001f", "e0080"
    })
    void aTextMayHaveWhatDoesNotSteer(String hex) {
        assertThat(text("one" + Character.toString(Integer.parseInt(hex, 16)) + "two"))
                .as(hex)
                .isEqualTo(NONE);
    }

    @Test
    void tagsAreSeenAfterABlackFlagOnly() {
        String flag = Character.toString(0x1f3f4);
        String tags = Character.toString(0xe0067) + Character.toString(0xe0062) + Character.toString(0xe007f);
        assertThat(text("to " + flag + tags + " and")).isEqualTo(NONE);
        assertThat(text("to " + tags)).isEqualTo(0xe0067);
        assertThat(text(flag + " " + tags)).isEqualTo(0xe0067);
    }

    /** Embeddings and isolates end in the line in which they begin. */
    @Test
    void whatIsOpenedIsClosedInItsLine() {
        for (int begin : new int[] {0x202a, 0x202b}) {
            String open = Character.toString(begin);
            assertThat(text("a " + open + "b\u202c c")).isEqualTo(NONE);
            assertThat(text("a " + open + "b")).isEqualTo(begin);
            assertThat(text("a " + open + "b\nc\u202c")).isEqualTo(begin);
            assertThat(text("a " + open + "b\u2029c\u202c")).isEqualTo(begin);
            assertThat(text("a " + open + "b\u2069")).isEqualTo(0x2069);
            assertThat(text(open + "a" + open + "b\u202c")).isEqualTo(begin);
            assertThat(text(open + "a\u202c" + open + "b\u202c")).isEqualTo(NONE);
        }
        for (int begin : new int[] {0x2066, 0x2067, 0x2068}) {
            String open = Character.toString(begin);
            assertThat(text("a " + open + "b\u2069 c")).isEqualTo(NONE);
            assertThat(text("a " + open + "b")).isEqualTo(begin);
            assertThat(text("a " + open + "b\nc\u2069")).isEqualTo(begin);
            assertThat(text("a " + open + "b\u202c")).isEqualTo(0x202c);
        }
        assertThat(text("a\u2069")).isEqualTo(0x2069);
        assertThat(text("a\u202c")).isEqualTo(0x202c);
        assertThat(text("\u2066a\u202ab\u202c")).as("the outer one is named").isEqualTo(0x2066);
        assertThat(text("\u202aa\u2066b\u2069")).isEqualTo(0x202a);
        assertThat(text("\u202aa\u2066b\u2069\u202c\n\u2067c\u2069")).isEqualTo(NONE);
        assertThat(name("שרה \u202bא")).isEqualTo(0x202b);
        assertThat(name("שרה \u2067א")).isEqualTo(0x2067);
    }
}
