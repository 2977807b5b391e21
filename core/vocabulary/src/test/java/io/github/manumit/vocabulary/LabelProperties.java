package io.github.manumit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of looking up words by their labels. */
class LabelProperties {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("kk"), Locale.forLanguageTag("uz"));

    private static final List<UnaryOperator<String>> WAYS_OF_TYPING = List.of(
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace(' ', '-'),
            text -> text.replace(" ", "\u00a0 "),
            text -> text.replace('-', '\u2010'),
            text -> text.replace('ʻ', '\u2018').replace('ʼ', '\u2019'),
            text -> text.replace('ʻ', '\'').replace('ʼ', '\''),
            text -> text.replace('ё', 'е'),
            text -> " " + text + "\t",
            text -> Normalizer.normalize(text, Normalizer.Form.NFD));

    /** A label in a language, and whose it is. */
    record Labelled(Vocabulary vocabulary, VocabularyEntry entry, Locale language) {
        String label() {
            return entry.label(language);
        }
    }

    @Example
    void everyLabelOfEveryWordFindsIt() {
        for (Vocabulary vocabulary : Vocabulary.all()) {
            for (VocabularyEntry entry : vocabulary.entries()) {
                assertThat(vocabulary.byLabel(entry.word())).contains(entry);
                for (Locale language : LANGUAGES) {
                    assertThat(vocabulary.byLabel(entry.label(language))).contains(entry);
                    assertThat(vocabulary.byLabel(entry.label(language), language))
                            .contains(entry);
                    assertThat(vocabulary.byLabel(entry.word(), language)).contains(entry);
                }
            }
        }
    }

    @Property
    void howALabelIsTypedDoesNotMatter(
            @ForAll("labels") Labelled labelled, @ForAll("typing") UnaryOperator<String> typed) {
        String label = labelled.label();
        assertThat(labelled.vocabulary().byLabel(typed.apply(label)))
                .isEqualTo(labelled.vocabulary().byLabel(label));
        assertThat(labelled.vocabulary().byLabel(typed.apply(label), labelled.language()))
                .isEqualTo(labelled.vocabulary().byLabel(label, labelled.language()));
    }

    @Property
    void whatIsFoundInOneLanguageIsFoundInAny(@ForAll("labels") Labelled labelled) {
        assertThat(labelled.vocabulary().byLabel(labelled.label()))
                .containsAll(labelled.vocabulary().byLabel(labelled.label(), labelled.language()));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertThat(FoldedLabel.of(FoldedLabel.of(text))).isEqualTo(FoldedLabel.of(text));
    }

    @Example
    void marksAreInOrderAlsoWhereABlankStoodBetweenThem() {
        assertThat(FoldedLabel.of("\u02d8\u064b")).isEqualTo("\u064b\u0306");
        assertThat(FoldedLabel.of("\u0306 \u064b")).isEqualTo("\u064b\u0306");
        assertThat(FoldedLabel.of("\u0451\u0308")).isEqualTo("\u0435");
    }

    @Provide
    Arbitrary<Labelled> labels() {
        return Combinators.combine(Arbitraries.of(Vocabulary.all()), Arbitraries.of(LANGUAGES))
                .flatAs((vocabulary, language) -> Arbitraries.of(List.copyOf(vocabulary.entries()))
                        .map(entry -> new Labelled(vocabulary, entry, language)));
    }

    @Provide
    Arbitrary<UnaryOperator<String>> typing() {
        return Arbitraries.of(WAYS_OF_TYPING).list().ofMinSize(1).ofMaxSize(3).map(ways -> text -> {
            String typed = text;
            for (UnaryOperator<String> way : ways) {
                typed = way.apply(typed);
            }
            return typed;
        });
    }
}
