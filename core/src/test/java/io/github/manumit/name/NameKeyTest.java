package io.github.manumit.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.NameForm;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    private static NameKey key(String text) {
        return NameKey.of(text, null).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Karasay, KARASAY, SAME",
        "Karasay, Kárasay, SAME",
        "Karasay, Kаrаsаy, SAME", // three Cyrillic letters in the second
        "Karasay, Qarasai, CLOSE",
        "Karasay, Қарасай, CLOSE",
        "Karasaj, Карасай, CLOSE",
        "Қарасай, Карасай, CLOSE",
        "Карасай, Карасайский, POSSIBLE",
        "Qarasay, Karasayskiy, POSSIBLE",
        "Karasoy, Karasay, FAINT",
        "Karasoy, Карасайский, FAINT",
        "Қорасой, Қарасай, FAINT",
        "Қорасой, Karasoy, FAINT",
        "Karasay, Karasu, NONE",
        "Карасайский, Карасуский, NONE",
        "Жетісу, Zhetisū, CLOSE",
        "Жетісу, Jetisu, CLOSE",
        "Алматинская, Almaty, POSSIBLE",
        "Қостанай, Kostanay, CLOSE",
        "Қостанай, Qostanaı, CLOSE",
        "Кустанай, Kostanay, FAINT",
        "Маңғыстау, Mangghystaū, CLOSE",
        "Жўраев, Joʻrayev, CLOSE",
        "Жўраев, Juraev, CLOSE",
        "Joʻrayev, Jo'rayev, SAME",
        "Joʻrayev, Jo‘rayev, SAME",
        "Жўраев, Dzhoraev, CLOSE",
        "Joʻrayev, Juraev, FAINT",
        "Joʻrayev, Dzhuraev, FAINT",
        "Юлдашев, Yuldashev, CLOSE",
        "Юлдашев, Yuldosheva, FAINT",
        "Yo‘ldosh, Йўлдош, CLOSE",
        "Йўлдош, Юлдашев, FAINT",
        "Шуҳрат, Shuhrat, CLOSE",
        "Шуҳрат, Shukhrat, CLOSE",
        "Хуснора, Khusnora, CLOSE",
        "Щербаков, Shcherbakov, CLOSE",
        "Цой, Tsoy, CLOSE",
        "Евгений, Evgenii, CLOSE",
        "Евгений, Yevgeny, CLOSE",
        "Ғиёсов, G‘iyosov, CLOSE",
        "Иванова, Иванов, POSSIBLE",
        "Иван, Петр, NONE",
        "Пётр, Петр, SAME",
        "Пётр, Petr, CLOSE",
        "Семёнов, Semenov, CLOSE",
        "Şahin, Sahin, CLOSE",
        "Ҷамшед, Jamshed, CLOSE",
        "Джамшед, Jamshed, CLOSE",
        "Хуҷанд, Khujand, CLOSE",
        "Бухоро, Buxoro, CLOSE",
        "Бахтиёр, Bakhtiyor, CLOSE",
        "Игорь, Ihor, POSSIBLE",
        "Щербаков, Ščerbakov, CLOSE",
        "Юлия, Julija, CLOSE",
        "Хрущёв, Chruščëv, CLOSE",
        "Федор, Fyodor, CLOSE",
        "Царёв, Tcarev, CLOSE",
        "Подъячев, Podieiachev, CLOSE",
        "Жуков, Schukow, CLOSE",
        "Шевченко, Chevtchenko, CLOSE",
        "Шамиль, Chamil, POSSIBLE", // French, which nothing says
        "Азиза, Asisa, POSSIBLE", // German, which nothing says
        "Джемшид, Cemşid, CLOSE",
        "Ҷамшед, Camşed, CLOSE",
        "Шаҳло, S'ahlo, CLOSE",
        "Исҳоқ, Is'hoq, CLOSE",
        "Сәуле, Sáýle, CLOSE",
        "Яна, Жанна, NONE",
        "Инга, Инна, NONE",
        "გიორგი, Giorgi, CLOSE",
        "Γιώργος, Giorgos, CLOSE",
        "मीना, मोना, NONE",
        "علی\u200cرضا, علیرضا, SAME",
    })
    void gradesWords(String one, String other, Likeness grade) {
        assertThat(key(one).likeness(key(other))).isEqualTo(grade);
        assertThat(key(other).likeness(key(one))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivan Petrov, Petrov Ivan, SAME",
        "Иванов Иван Иванович, Ivan Ivanov, POSSIBLE",
        "Ivan Petrov, Ivan Sidorov, NONE",
        "I. Petrov, Ivan Petrov, FAINT",
        "I. Petrov, K. Petrov, NONE",
        "Алия Серікқызы Нұрлан, Aliya Serik kyzy Nurlan, NONE",
        "Алия Серік қызы Нұрлан, Aliya Serik Nurlan, CLOSE",
        "Қарасай ауданы, Карасайский район, POSSIBLE",
        "Карасайский р-н, Карасайский район, SAME",
        "Qorasoy tumani, Karasoy district, FAINT",
        "Алматы облысы, Алматинская область, POSSIBLE",
        "Салех аль-Мутлак, Saleh al Mutlak, CLOSE",
    })
    void gradesNamesOfSeveralWords(String one, String other, Likeness grade) {
        assertThat(key(one).likeness(key(other))).isEqualTo(grade);
        assertThat(key(other).likeness(key(one))).isEqualTo(grade);
    }

    @Test
    void theLanguageDecidesHowJAndXSound() {
        LanguageTag uzbek = LanguageTag.parse("uz-Latn");
        LanguageTag german = LanguageTag.parse("de");

        assertThat(NameKey.of("Bux", uzbek).orElseThrow().likeness(key("Бух"))).isEqualTo(Likeness.CLOSE);
        assertThat(NameKey.of("Ігор", LanguageTag.parse("uk")).orElseThrow().likeness(key("Ihor")))
                .isEqualTo(Likeness.CLOSE);
        assertThat(NameKey.of("Juldasch", german).orElseThrow().likeness(key("Юлдаш")))
                .isEqualTo(Likeness.CLOSE);
        assertThat(NameKey.of("Asisa", german).orElseThrow().likeness(key("Азиза")))
                .isEqualTo(Likeness.CLOSE);
        assertThat(NameKey.of("Cemile", LanguageTag.parse("tr")).orElseThrow().likeness(key("Джемиле")))
                .isEqualTo(Likeness.CLOSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "`", "\u00b4", "\u02b9", "\u02bb", "\u02bc", "\u02bd", "\u02be", "\u02bf", "\u02c8", "\u02ca",
                "\u2018", "\u2019", "\u201b", "\u2032", "\u2035", "\uff07", "\ua78c"
            })
    void anyApostropheIsTheSame(String apostrophe) {
        NameKey key = key("Farg" + apostrophe + "ona");

        assertThat(key.likeness(key("Fargʻona"))).isEqualTo(Likeness.SAME);
        assertThat(key.likeness(key("Фарғона"))).isEqualTo(Likeness.CLOSE);
        assertThat(key.size()).isEqualTo(1);
    }

    @Test
    void quotationMarksAreNoApostrophes() {
        assertThat(key("'Karasay'").likeness(key("Karasay"))).isEqualTo(Likeness.SAME);
        assertThat(key("‘Karasay’ \"Karasu\"").size()).isEqualTo(2);
    }

    @Test
    void spellingsOfOnePlaceShareABlock() {
        Set<String> block = key("Karasoy").blocks();

        assertThat(List.of("Karasay", "Qarasai", "Қарасай", "Карасайский район", "Qorasoy tumani"))
                .allSatisfy(name -> assertThat(key(name).blocks()).containsAnyElementsOf(block));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INITIALS", "PSEUDONYM", "COURT_ASSIGNED", "WITNESS_CODE", "FALSE"})
    void someKindsHaveNoKey(String constant) throws ReflectiveOperationException {
        NameKind kind = (NameKind) NameKind.class.getField(constant).get(null);

        assertThat(NameForm.builder().text("Aziza Karimova").kind(kind).build().key())
                .isEmpty();
    }

    @Test
    void anUnknownKindHasNoKey() {
        assertThat(NameForm.builder()
                        .text("Aziza Karimova")
                        .kind(NameKind.of("org:codename"))
                        .build()
                        .key())
                .isEmpty();
    }

    @Test
    void otherKindsHaveOne() {
        assertThat(NameForm.builder()
                        .text("Aziza Karimova")
                        .kind(NameKind.LEGAL)
                        .build()
                        .key())
                .isPresent();
        assertThat(NameForm.builder().text("Aziza Karimova").build().key()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.", "A. N.", "А. Н.", "", " ", "-", "'", "\u0301"})
    void initialsAndWhatHasNoWordHaveNoKey(String text) {
        assertThat(NameKey.of(text, null)).isEmpty();
    }

    @Test
    void aNameIsNotShown() {
        assertThat(key("Karasay")).hasToString("NameKey");
        assertThat(NameToken.of("Karasay", null).toString()).doesNotContainIgnoringCase("karas");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aeiouykqghjxczstvwşñâ' -.\u02bb\u0301ʼаеёиойкқхжшчцыюяўҷ")
                .ofMinLength(1)
                .ofMaxLength(16);
    }

    @Property
    void likenessIsSymmetricAndANameIsLikeItself(@ForAll("names") String one, @ForAll("names") String other) {
        NameKey.of(one, null).ifPresent(key -> {
            assertThat(key.likeness(key(one))).isEqualTo(Likeness.SAME);
            NameKey.of(other, null)
                    .ifPresent(second -> assertThat(key.likeness(second)).isEqualTo(second.likeness(key)));
        });
    }

    @Property
    void namesThatAreAlikeShareABlock(@ForAll("names") String one, @ForAll("names") String other) {
        NameKey.of(one, null)
                .ifPresent(key -> NameKey.of(other, null).ifPresent(second -> {
                    if (key.likeness(second).isAtLeast(Likeness.POSSIBLE)) {
                        assertThat(key.blocks()).containsAnyElementsOf(second.blocks());
                    }
                }));
    }

    @Property
    void anyTextIsTaken(@ForAll String text) {
        NameKey.of(text, null).ifPresent(key -> assertThat(key.blocks()).isNotEmpty());
    }
}
