package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.vocabulary.Equivalent;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtcdsFieldTest {

    private static final List<Locale> TRANSLATED =
            Stream.of("ru", "kk", "uz").map(Locale::forLanguageTag).toList();

    @Test
    void thereAre84FieldsAnd164CodesInTheOrderOfTheStandard() {
        assertThat(HtcdsField.values()).hasSize(84);
        assertThat(HtcdsCode.all()).hasSize(164);
        List<String> names = FieldRows.read("fields.tsv").stream()
                .map(row -> row.get(FieldRows.NAME))
                .toList();
        assertThat(Arrays.stream(HtcdsField.values())
                        .map(HtcdsField::technicalName)
                        .toList())
                .isEqualTo(names);
    }

    @Test
    void aConstantIsItsTechnicalName() {
        for (HtcdsField field : HtcdsField.values()) {
            assertThat(field.name().replace("_", ""))
                    .isEqualTo(field.technicalName().replace("_", "").toUpperCase(Locale.ROOT));
            assertThat(HtcdsField.of(field.technicalName())).contains(field);
        }
    }

    @Test
    void everyFieldHasALabelOfItsOwnInEachTranslation() {
        for (Locale locale : TRANSLATED) {
            Set<String> labels = new HashSet<>();
            for (HtcdsField field : HtcdsField.values()) {
                assertThat(field.label(locale)).isNotBlank().isNotEqualTo(field.label(Locale.ENGLISH));
                assertThat(labels.add(field.label(locale)))
                        .as(field + " in " + locale)
                        .isTrue();
            }
        }
    }

    @Test
    void choicesHaveCodesAndOthersHaveNone() {
        for (HtcdsField field : HtcdsField.values()) {
            assertThat(field.codes().isEmpty()).as(field.name()).isEqualTo(field.type() != HtcdsType.CHOICE);
        }
    }

    /** The vocabularies are the one table of codes: each code is the exact equivalent of one word, and no other code is. */
    @Test
    void everyCodeIsTheExactEquivalentOfOneWord() {
        for (HtcdsCode code : HtcdsCode.all()) {
            List<String> words = Vocabulary.all().stream()
                    .flatMap(vocabulary -> vocabulary.entries().stream()
                            .filter(entry -> entry.equivalents().stream().anyMatch(each -> isExact(each, code)))
                            .map(entry -> vocabulary.type().getSimpleName() + " " + entry.word()))
                    .toList();
            assertThat(words)
                    .as(code.toString())
                    .containsExactly(code.word().getClass().getSimpleName() + " "
                            + code.word().word());
            assertThat(CodeWords.exact(code.list(), code.word())).contains(code);
            for (Locale locale : TRANSLATED) {
                assertThat(code.label(locale)).isNotBlank();
            }
        }
    }

    @Test
    void everyExactEquivalentIsACode() {
        Set<String> codes = new HashSet<>();
        HtcdsCode.all().forEach(code -> codes.add(code.toString()));
        for (Vocabulary vocabulary : Vocabulary.all()) {
            vocabulary
                    .entries()
                    .forEach(entry -> entry.equivalents().stream()
                            .filter(each -> each.scheme().equals("HTCDS")
                                    && each.version().equals("2.0")
                                    && each.match().equals("exact")
                                    && HtcdsField.of(each.list()).isPresent())
                            .forEach(each -> assertThat(HtcdsField.of(each.list())
                                            .orElseThrow()
                                            .code(each.code()))
                                    .as(entry.word())
                                    .isPresent()));
        }
        assertThat(codes).hasSize(164);
    }

    private static boolean isExact(Equivalent equivalent, HtcdsCode code) {
        return equivalent.scheme().equals("HTCDS")
                && equivalent.version().equals("2.0")
                && equivalent.list().equals(code.list())
                && equivalent.code().equals(code.code())
                && equivalent.match().equals("exact");
    }
}
