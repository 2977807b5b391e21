package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Codes and labels, alone and several in a cell. */
class ChoiceListTest {

    @Test
    void everyCodeIsFoundByItsCodeAndItsLabelInEveryLanguage() {
        for (HtcdsField field : HtcdsField.values()) {
            for (HtcdsCode code : field.codes()) {
                Stream<String> words = Stream.concat(
                        Stream.of(code.code(), code.label(), code.label().toUpperCase(Locale.ROOT)),
                        ChoiceList.LANGUAGES.stream().map(code::label));
                words.forEach(word -> assertThat(ChoiceList.of(field).find(word))
                        .as(field + " " + word)
                        .hasValueSatisfying(match -> assertThat(match.value()).isEqualTo(code.code())));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> chosen() {
        List<HtcdsField> fields = Stream.of(HtcdsField.values())
                .filter(field -> field.isMultiple() && field.type() != HtcdsType.LANGUAGE)
                .toList();
        return Arbitraries.of(fields)
                .flatMap(field -> Arbitraries.of(values(field))
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(values -> {
                            List<String> all = new ArrayList<>(List.of(field.technicalName()));
                            all.addAll(values);
                            return all;
                        }));
    }

    private static List<String> values(HtcdsField field) {
        return field.type() == HtcdsType.COUNTRY
                ? Countries.codes()
                : field.codes().stream().map(HtcdsCode::code).toList();
    }

    @Property
    void labelsJoinedInAnyWayAreTakenApart(
            @ForAll("chosen") List<String> chosen,
            @ForAll("separators") String separator,
            @ForAll("languages") Locale language) {
        HtcdsField field = HtcdsField.of(chosen.get(0)).orElseThrow();
        List<String> values = chosen.subList(1, chosen.size());
        String cell = String.join(
                separator,
                values.stream()
                        .map(value -> ValueText.label(field, value, language))
                        .toList());
        assertThat(ChoiceList.of(field).split(cell))
                .as(cell)
                .allMatch(piece -> piece.match() != null)
                .extracting(piece -> piece.match().value())
                .containsExactlyElementsOf(new LinkedHashSet<>(values));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("; ", ";", " ||| ", "\n", ", ");
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(ChoiceList.LANGUAGES);
    }

    @Property
    void codesJoinedByABlankAreTakenApart(@ForAll("chosen") List<String> chosen) {
        HtcdsField field = HtcdsField.of(chosen.get(0)).orElseThrow();
        List<String> values = chosen.subList(1, chosen.size());
        assertThat(ChoiceList.of(field).split(String.join(" ", values)))
                .extracting(piece -> piece.match() == null ? "?" : piece.match().value())
                .containsExactlyElementsOf(values);
    }

    @Property
    void nothingOfACellIsLost(@ForAll @StringLength(min = 1, max = 30) String cell) {
        List<ChoiceList.Piece> pieces =
                ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split(cell);
        if (pieces.stream().noneMatch(piece -> piece.match() != null)) {
            assertThat(pieces).extracting(ChoiceList.Piece::text).containsExactly(FoldedText.strip(cell));
        }
    }

    @Test
    void whatIsNotKnownBetweenKnownLabelsIsKept() {
        assertThat(ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split("Debt bondage; her passport; Other"))
                .extracting(ChoiceList.Piece::text)
                .containsExactly("Debt bondage", "her passport", "Other");
        assertThat(ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split("her passport; his phone"))
                .extracting(ChoiceList.Piece::text)
                .containsExactly("her passport; his phone");
        assertThat(ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split("Other (her passport)"))
                .extracting(ChoiceList.Piece::text)
                .containsExactly("Other (her passport)");
    }

    @Test
    void aLongCellIsNotTakenApartForLong() {
        String cell = "Other ".repeat(600) + "x";
        assertThat(ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split(cell)).hasSize(1);
        assertThat(ChoiceList.of(HtcdsField.VIC_METHODS_OF_CONTROL).split("Other ".repeat(60_000)))
                .hasSize(1);
    }

    @Test
    void theNearestIsNamedOnlyIfItIsNear() {
        ChoiceList list = ChoiceList.of(HtcdsField.PRS_MARITAL_STATUS);
        assertThat(list.nearest("maried"))
                .hasValueSatisfying(match -> assertThat(match.value()).isEqualTo("Married"));
        assertThat(list.nearest("engaged")).isEmpty();
        assertThat(list.nearest("")).isEmpty();
    }

    @Test
    void languagesAreKnownByCodesAndNames() {
        ChoiceList list = ChoiceList.of(HtcdsField.PRS_PRIMARY_LANGUAGE);
        assertThat(Stream.of("kaz", "Kazakh", "Kazakh language", "казахский", "казахский язык", "қазақ тілі", "қазақ")
                        .map(name -> list.find(name).orElseThrow().value()))
                .containsOnly("kaz");
        assertThat(list.find("kk").orElseThrow().value()).isEqualTo("kk");
        assertThat(list.find("ger").orElseThrow().value()).isEqualTo("deu");
    }

    @Test
    void countriesAreKnownByCodesAndNamesOfManyLanguages() {
        ChoiceList list = ChoiceList.of(HtcdsField.PRS_CITIZENSHIP);
        assertThat(Stream.of("KZ", "kz", "KAZ", "Kazakhstan", "Казахстан", "Қазақстан", "Qozogʻiston")
                        .map(name -> list.find(name).orElseThrow().value()))
                .containsOnly("KZ");
        assertThat(list.find("n/a")).isEmpty();
        assertThat(list.find("Korea, Republic of").orElseThrow().value()).isEqualTo("KR");
    }
}
