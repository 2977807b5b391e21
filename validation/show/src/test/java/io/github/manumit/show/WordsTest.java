package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Knowledge;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.incident.PersonState;
import io.github.manumit.incident.ReportedStatusKind;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.party.OutcomeKind;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.proceeding.PleaKind;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.Inline;
import io.github.manumit.vocabulary.Vocabulary;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed words of each language are whole, and none is left in English. */
class WordsTest {

    private static final FixedWords ENGLISH = in("en");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern PART = Pattern.compile("\\{[0-9](:[a-z]+)?}");

    /** English words that are Uzbek, too. */
    private static final Set<String> UZBEK_TOO = Set.of("transport", "forum", "status", "model", "metr", "region");

    private static FixedWords in(String language) {
        return FixedWords.in(Locale.forLanguageTag(language));
    }

    @Test
    void aLanguageWithoutWordsGetsEnglish() {
        assertThat(in("fr")).isSameAs(ENGLISH);
        assertThat(new Labels(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "uz"})
    void everyLanguageHasTheSameWords(String language) {
        assertThat(in(language).keys()).isEqualTo(ENGLISH.keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "uz"})
    void everyPatternUsesTheSameParts(String language) {
        for (String key : ENGLISH.keys()) {
            assertThat(parts(in(language).get(key))).as(key).isEqualTo(parts(ENGLISH.get(key)));
        }
    }

    private static Set<Character> parts(String pattern) {
        Set<Character> parts = new TreeSet<>();
        Matcher matcher = PART.matcher(pattern);
        while (matcher.find()) {
            parts.add(matcher.group().charAt(1));
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void noFixedTextHasLatinLetters(String language) {
        for (String key : ENGLISH.keys()) {
            if (!key.startsWith("magnitude.")) {
                String text = PART.matcher(in(language).get(key)).replaceAll("");
                assertThat(LATIN.matcher(text).find()).as(key).isFalse();
            }
        }
    }

    @Test
    void noUzbekTextIsTheEnglishOne() {
        FixedWords uzbek = in("uz");
        for (String key : ENGLISH.keys()) {
            String english = PART.matcher(ENGLISH.get(key)).replaceAll("");
            if (LATIN.matcher(english).find() && !UZBEK_TOO.contains(english) && !key.startsWith("magnitude.")) {
                assertThat(uzbek.get(key)).as(key).isNotEqualTo(ENGLISH.get(key));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "uz"})
    void everyNounHasAllItsForms(String language) {
        int forms = switch (language) {
            case "en" -> 2;
            case "ru" -> 6;
            case "kk" -> 4;
            default -> 5;
        };
        assertThat(forms(language, "unit.", QuantityUnit.class))
                .allSatisfy(each -> assertThat(each).hasSize(forms).doesNotContain(""));
        assertThat(forms(language, "counted.", Counted.class))
                .allSatisfy(each -> assertThat(each).hasSize(forms).doesNotContain(""));
        assertThat(forms(language, "magnitude.", MagnitudeWord.class)).allSatisfy(each -> {
            assertThat(each).hasSize(3).doesNotContain("");
            assertThat(each.get(0)).isIn("before", "of", "plural", "apart");
        });
        assertThat(words(PerUnit.class))
                .allSatisfy(word -> assertThat(in(language).find("per." + word)).isPresent());
        assertThat(words(TimeDirection.class))
                .allSatisfy(
                        word -> assertThat(in(language).find("time." + word)).isPresent());
    }

    private static List<String> words(Class<? extends Word> type) {
        return Vocabulary.of(type).entries().stream().map(VocabularyEntry::word).toList();
    }

    private static List<List<String>> forms(String language, String table, Class<? extends Word> type) {
        return words(type).stream()
                .map(word -> in(language).forms(table + word).orElse(List.of()))
                .toList();
    }

    /** A form for a woman belongs to a label that exists; a label that was reworded would silently lose it. */
    @Test
    void everyFeminineFormIsOfALabel() {
        Locale russian = Locale.forLanguageTag("ru");
        Set<String> labels = new HashSet<>();
        List<Class<? extends Word>> types = List.of(
                Knowledge.class,
                OutcomeKind.class,
                ParticipantRole.class,
                ParticipationMode.class,
                PersonState.class,
                PleaKind.class,
                ProceduralRole.class,
                RecognitionStatus.class,
                ReportedStatusKind.class,
                ResultKind.class,
                HoldingManner.class);
        types.forEach(type -> Vocabulary.of(type).entries().forEach(entry -> labels.add(entry.label(russian))));
        assertThat(FixedWords.table("feminine_ru.properties"))
                .hasSizeGreaterThan(140)
                .allSatisfy((label, form) -> {
                    assertThat(labels).contains(label);
                    assertThat(form).isNotEqualTo(label);
                });
    }

    /** Each unit, counted thing and magnitude with each comparator reads without a letter of the other script. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyAmountIsWhollyInTheLanguage(String language) {
        AmountWords amounts = new AmountWords(new Labels(Locale.forLanguageTag(language)));
        for (Quantity quantity : quantities()) {
            assertThat(amounts.of(quantity)).doesNotContainPattern(LATIN).doesNotContain("{", "|", "(", "  ");
        }
    }

    @Test
    void everyAmountInUzbekIsNotInEnglish() {
        AmountWords uzbek = new AmountWords(new Labels(Locale.forLanguageTag("uz")));
        for (Quantity quantity : quantities()) {
            assertThat(uzbek.of(quantity))
                    .doesNotContainPattern(
                            "\\b(about|more|less|than|at|least|most|nearly|just|over|between|and|of|per)\\b")
                    .doesNotContain("{", "|", "(", "  ");
        }
    }

    private static List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (Extent<BigDecimal> extent : extents()) {
            words(QuantityUnit.class)
                    .forEach(unit -> quantities.add(Quantity.of(extent).withUnit(QuantityUnit.of(unit))));
            words(Counted.class)
                    .forEach(counted -> quantities.add(Quantity.of(extent).withOf(Counted.of(counted))));
        }
        words(PerUnit.class)
                .forEach(per -> quantities.add(
                        Quantity.of(3).withUnit(QuantityUnit.HOUR).withPer(PerUnit.of(per))));
        return quantities;
    }

    private static List<Extent<BigDecimal>> extents() {
        BigDecimal five = BigDecimal.valueOf(5);
        List<Extent<BigDecimal>> extents = new ArrayList<>(List.of(
                Extent.exactly(BigDecimal.ONE),
                Extent.exactly(new BigDecimal("2")),
                Extent.exactly(new BigDecimal("2.5")),
                new Extent.About<>(five),
                Extent.moreThan(five),
                Extent.atLeast(five),
                Extent.lessThan(five),
                Extent.atMost(five),
                Extent.between(BigDecimal.ONE, five),
                new Extent.Bounded<>(Bound.exclusive(BigDecimal.ONE), Bound.exclusive(five))));
        words(MagnitudeWord.class).forEach(word -> extents.add(new Extent.Worded<>(MagnitudeWord.of(word))));
        return extents;
    }

    /** Every component that a case file can hold has a name in every language. */
    @Test
    void everyComponentHasAName() {
        Set<Class<?>> records = new HashSet<>();
        collect(CaseFile.class, records);
        assertThat(records).contains(When.class).hasSizeGreaterThan(60);
        Set<String> without = new TreeSet<>();
        for (Class<?> type : records) {
            if (type == CaseFile.class || Word.class.isAssignableFrom(type)) {
                continue;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                String key = "component." + component.getName();
                if (!component.isAnnotationPresent(Inline.class)
                        && !Set.of("id", "texts", "property").contains(component.getName())
                        && ENGLISH.find(key).isEmpty()) {
                    without.add(type.getSimpleName() + "." + component.getName());
                }
            }
            if (Entity.class.isAssignableFrom(type)
                    && ENGLISH.find("kind." + type.getSimpleName()).isEmpty()) {
                without.add(type.getSimpleName());
            }
        }
        assertThat(without).isEmpty();
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, records));
            collect(parameterized.getRawType(), records);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(each -> collect(each, records));
        } else if (type instanceof Class<?> known
                && known.isRecord()
                && known.getName().startsWith("io.github.manumit.")
                && !known.getName().contains(".extension.")
                && records.add(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }

    @Test
    void aDurationWithSeveralPartsIsInEachLanguage() {
        Duration duration = Duration.of(IsoDuration.parse("P1Y2M3W4DT5H6M7S"));
        assertThat(new AmountWords(new Labels(Locale.forLanguageTag("ru"))).of(duration))
                .isEqualTo("1 год 2 месяца 3 недели 4 дня 5 часов 6 минут 7 секунд");
        assertThat(new AmountWords(new Labels(Locale.forLanguageTag("uz"))).of(duration))
                .isEqualTo("1 yil 2 oy 3 hafta 4 kun 5 soat 6 daqiqa 7 soniya");
    }
}
