package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.LostLetters.Found;
import io.github.manumit.validation.LostLetters.Loss;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose letters were lost, and words that only look as if. */
class LostLettersTest {

    private static final List<String> ENCODINGS =
            List.of("windows-1252", "windows-1251", "IBM866", "KOI8-R", "IBM850", "IBM437");

    /** Words of several scripts, with and without capitals. */
    private static final List<String> WORDS = List.of(
            "Müller",
            "José",
            "Çelik",
            "Ñandú",
            "Łódź",
            "Şahin",
            "naïve",
            "Ånd",
            "Žižka",
            "Đorđe",
            "garçon",
            "Ҳамид",
            "Айгүл",
            "Қасым",
            "Ғалым",
            "Әлия",
            "Өмір",
            "Иван",
            "Сериков",
            "ул",
            "Ялта",
            "Шымкент",
            "Ελένη",
            "Γιώργος",
            "გიორგი",
            "Արամ",
            "محمد",
            "علی",
            "שרה",
            "नेहा",
            "สมชาย",
            "李小龙",
            "さくら",
            "김민수",
            "don’t",
            "“quoted”",
            "5€",
            "№7",
            "wait…",
            "a–b",
            "™x",
            "ok😀");

    private static Found found(String text) {
        return LostLetters.in(text);
    }

    private static String misread(String text, String encoding) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }

    static Stream<Arguments> words() {
        return WORDS.stream().flatMap(word -> ENCODINGS.stream().map(encoding -> Arguments.of(word, encoding)));
    }

    /** What is misread so that it cannot be told from a word with a symbol beside it. */
    private static final Set<String> CANNOT_BE_TOLD =
            Set.of("José KOI8-R", "ул IBM850", "№7 IBM850", "№7 IBM437", "™x IBM850", "™x IBM437");

    @ParameterizedTest
    @MethodSource("words")
    void utf8ThatWasReadInAnOlderEncodingIsFound(String word, String encoding) {
        String misread = misread(word, encoding);
        Found found = found("It was " + misread + " then");
        if (CANNOT_BE_TOLD.contains(word + ' ' + encoding)) {
            assertThat(found).isNull();
            return;
        }
        assertThat(found).isNotNull();
        boolean isReplaced = misread.indexOf('\ufffd') >= 0;
        assertThat(found.loss()).isEqualTo(isReplaced ? Loss.REPLACED : Loss.MISREAD);
        if (isReplaced) {
            assertThat(found.encoding()).isNull();
        } else if (!encoding.startsWith("IBM")) {
            // the code pages of DOS have most characters at the same places
            assertThat(found.encoding()).isEqualTo(encoding);
        } else {
            assertThat(found.encoding()).startsWith("IBM");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void aSoundWordIsNotFound(String word, String unused) {
        assertThat(found(word)).isNull();
        assertThat(found("(" + word + ") " + word + ", " + word + ".")).isNull();
        assertThat(found(word + "\t" + word + "\r\n" + word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "McDonald iPhone",
                "Ångström",
                "ÇELİK",
                "Їжакевич",
                "Ґалаґан",
                "Љиљана",
                "Ђорђе",
                "Ѓорѓи",
                "Ќосе",
                "Њуша",
                "Џон",
                "Ұлан",
                "O‘g‘iloy",
                "ОАО «Рога»",
                "д’Артаньян",
                "co-op",
                "naïveté",
                "Île",
                "ÉÀÇ",
                "Zoë",
                "à",
                "ÀÉ",
                "Øre",
                "½",
                "20°C",
                "€5",
                "5 €",
                "£3",
                "§ 5",
                "a²",
                "x×y",
                "© 2020",
                "µm",
                "Ærø",
                "Šťastný",
                "Žluťoučký",
                "Ğülşen",
                "Ə",
                "Nguyễn",
                "Ῥόδος",
                "Ѕиниша",
                "ȘȚ",
                "e\u0301",
                "ﬁn",
                "ƒ",
                "Iıİi",
                "МакКей",
                "ЖKX",
                "т.д.",
                "─ a",
                "a │ b",
                "░░░",
                "█"
            })
    void soundTextsAreNotFound(String text) {
        assertThat(found(text)).as(text).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Èâàíîâ | windows-1252",
                "Ñåðãåé | windows-1252",
                "ïåòð | windows-1252",
                "Àéãóëü, | windows-1252",
                "╨┐ван | IBM866",
                "╚ван | IBM866",
                "▀ков | IBM866",
                "─митрий | IBM866"
            })
    void cyrillicOfWindowsIsFoundInOtherEncodings(String text, String encoding) {
        assertThat(found("see " + text + " there")).isEqualTo(new Found(Loss.MISREAD, encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Èâà", "Èâàíîâw", "Èâàíîлв", "╚Ван", "╚ я", "▟"})
    void fewAccentsOrOtherLettersAreNot(String text) {
        assertThat(found(text)).as(text).isNull();
    }

    @Test
    void digitsAmongAccentsDoNotHideThem() {
        assertThat(found("îâàñ7é")).isEqualTo(new Found(Loss.MISREAD, "windows-1252"));
    }

    @Test
    void theReplacementCharacterIsFoundAnywhere() {
        for (String text : List.of("\ufffd", "a\ufffd", "Айг\ufffdл", "one two thr\ufffde", "???? \ufffd")) {
            assertThat(found(text)).isEqualTo(new Found(Loss.REPLACED, null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "????",
                "??????",
                "????, ????",
                "He is ???? here",
                "?? ??",
                "??, ??",
                "(??) ??",
                "a?b",
                "И?анов",
                "?ванов",
                "(?ванов)",
                "«?ванов»",
                "\"?ванов\"",
                "„?ванов“",
                "[?ванов]",
                "{?ванов}",
                "'?ванов'",
                "Ива??в",
                "Ив?нов?",
                "IV?NOV",
                "I?A",
                "ABCD?E",
                "А?А",
                "Серге?й, Ив?н",
                "?ab",
                "???a",
                "x?y?",
                "M?ller 1",
                "ok? then M?ller",
                "A?BCDEF"
            })
    void questionMarksInThePlaceOfLettersAreFound(String text) {
        assertThat(found(text)).as(text).isEqualTo(new Found(Loss.QUESTION_MARKS, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "??",
                "???",
                "who?",
                "Who? Me?",
                "???a?",
                "?!",
                "!?!?!?",
                "????!",
                "????=1",
                "a ?? b",
                "?? a ??",
                "http://x.org/a?b=c",
                "x/y?z",
                "a=b?c",
                "me?you@x",
                "a&b?c",
                "C:\\a?b",
                "www.x.org?a",
                "READY?YES",
                "Ready?Yes",
                "?Que pasa?",
                "?que pasa?",
                "?que? si",
                "what?)",
                "(why?)",
                "(?)",
                "17?18",
                "a?1",
                "1?a",
                "-?a",
                "a?-",
                "ABC?DEF",
                "so?\nyes",
                "??",
                "?Yes",
                "was?Er",
                "?? ?"
            })
    void questionsAreNot(String text) {
        assertThat(found(text)).as(text).isNull();
    }

    @Test
    void aQuestionMarkFarAwayDoesNotMakeAQuestion() {
        assertThat(found("?que " + "a ".repeat(97) + "?")).isNull();
        assertThat(found("?que " + "a ".repeat(98) + "?")).isEqualTo(new Found(Loss.QUESTION_MARKS, null));
    }

    @Test
    void theFirstLossIsTold() {
        assertThat(found("???? " + misread("Айгүл", "KOI8-R"))).isEqualTo(new Found(Loss.QUESTION_MARKS, null));
        assertThat(found(misread("Айгүл", "KOI8-R") + " ????")).isEqualTo(new Found(Loss.MISREAD, "KOI8-R"));
        assertThat(found("?? word ??")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "plain, true",
        "Иван, true",
        "Ёлка, true",
        "ёлка, true",
        "ИВАН, true",
        "иВан, false",
        "ёЁ, false",
        "ёА, false",
        "Аё, true",
        "aИ, false",
        "AИ, true",
        "aB, true",
        "é, false",
        "Қ, false",
        "я, true",
        "А, true",
        "Џ, false",
        "ѐ, false",
        "1И, true",
        "\u007f, true"
    })
    void aWordOfRussianLettersWithoutStrangeCapitalsIsUsual(String word, boolean usual) {
        assertThat(LostLetters.isUsual("é" + word + "é", 1, 1 + word.length()))
                .as(word)
                .isEqualTo(usual);
    }
}
