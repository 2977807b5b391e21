package io.github.manumit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.manumit.casefile.Header;
import io.github.manumit.code.OpenWord;
import io.github.manumit.code.Word;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Person;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import io.github.manumit.value.Timestamp;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record of the model, whichever comes to be added. */
class RecordsTest {

    private static final List<Class<?>> RECORDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.manumit").stream()
                    .filter(type -> (type.isRecord() || type.isAssignableTo(Word.class))
                            && !type.getPackageName().endsWith(".shape"))
                    .filter(type -> !type.isAnonymousClass())
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();

    /** Values with a form of their own, and answers to questions. */
    private static final List<String> NOT_IN_A_CASE_FILE = List.of(
            "Extensions",
            "LocalizedText",
            "Bound",
            "YearsElapsed",
            "Property",
            "Path",
            "KnownJurisdiction",
            "Account",
            "Candidate",
            "FormatVersion",
            "Involvement",
            "Moment",
            "Total",
            "Verdict",
            "Whereabouts");

    /** What prints its text where it is held alone. */
    private static final List<String> VALUES = List.of("Quantity", "Money", "Age", "Duration");

    static Stream<Class<?>> modelRecords() {
        return RECORDS.stream()
                .filter(type -> !TextValue.class.isAssignableFrom(type))
                .filter(type -> type.getEnclosingClass() == null
                        && !type.getPackageName().endsWith(".code"))
                .filter(type -> !NOT_IN_A_CASE_FILE.contains(type.getSimpleName()))
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()));
    }

    static Stream<Class<?>> entities() {
        return modelRecords().filter(Entity.class::isAssignableFrom);
    }

    static Stream<Class<?>> elements() {
        return modelRecords()
                .filter(type -> Identified.class.isAssignableFrom(type) && !Entity.class.isAssignableFrom(type));
    }

    @Test
    void theModelHasItsSixteenKindsOfEntity() {
        assertThat(entities()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void recordsWithMarkedComponentsHaveAToStringOfTheirOwn(Class<?> type) throws NoSuchMethodException {
        Method toString = type.getMethod("toString");
        boolean holdsMarked = shape(type).members().stream().anyMatch(RecordsTest::mayIdentify);
        boolean written = toString.getDeclaringClass() == type && !isCompilerMade(type);
        assertThat(!holdsMarked || written)
                .as("toString of %s", type.getSimpleName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void anEntityNeedsItsIdAndNothingElse(Class<?> type) {
        Shape shape = shape(type);
        Object[] values = new Object[shape.members().size()];
        assertThatThrownBy(() -> shape.make(values)).isInstanceOf(InvalidValueException.class);
        values[0] = "x1";
        Entity<?> entity = (Entity<?>) shape.make(values);
        assertThat(entity.id()).isEqualTo("x1");
        assertThat(entity.toString()).isEqualTo(type.getSimpleName());
        assertThat(entity.ref()).hasToString("Ref");
        values[0] = "inc12";
        assertThat(shape.make(values)).hasToString(type.getSimpleName() + "[inc12]");
        assertThat(entity.meta().claims()).isEmpty();
        assertThat(entity.ref().text()).isEqualTo("x1");
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementNeedsNothingAndShowsKindAndIdOnly(Class<?> type) {
        Shape shape = shape(type);
        Object[] values = new Object[shape.members().size()];
        assertThat(shape.make(values)).hasToString(type.getSimpleName());
        for (String name : List.of("Ivan Petrov", "gulnara", "gulnara1", "p12345", "870412300123", "p1x")) {
            values[0] = name;
            assertThat(shape.make(values)).hasToString(type.getSimpleName());
        }
        for (String opaque : List.of("pa7", "123e4567-e89b-12d3-a456-426614174000")) {
            values[0] = opaque;
            assertThat(shape.make(values)).hasToString(type.getSimpleName() + "[" + opaque + "]");
        }
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void aRecordOfTheCaseShowsNothingThatItHolds(Class<?> type) {
        Shape shape = shape(type);
        if (VALUES.contains(type.getSimpleName()) || type == PathStep.class) {
            return;
        }
        Object[] values = new Object[shape.members().size()];
        for (Member member : shape.members()) {
            values[member.position()] = telling(member.kind());
        }
        assertThat(shape.make(values)).hasToString(type.getSimpleName());
    }

    @Test
    void whatIsHeldAlonePrintsItsText() {
        assertThat(PartialDate.parse("1986-05")).hasToString("1986-05");
        assertThat(Age.ofYears(16)).hasToString("16");
        assertThat(Money.of(BigDecimal.TEN, "KZT")).hasToString("10 KZT");
        assertThat(Quantity.moreThan(22)).hasToString(">22");
        assertThat(Duration.of(IsoDuration.ofYears(3))).hasToString("P3Y");
        assertThat(IsoDuration.ofYears(3)).hasToString("P3Y");
        assertThat(Timestamp.parse("2026-03-01T12:00:00Z")).hasToString("2026-03-01T12:00:00Z");
        assertThat(LanguageTag.parse("kk-Cyrl")).hasToString("kk-Cyrl");
        assertThat(JurisdictionCode.parse("KZ")).hasToString("KZ");
        assertThat(CurrencyCode.parse("KZT")).hasToString("KZT");
        assertThat(AbsenceReason.UNKNOWN).hasToString("unknown");
        assertThat(new PathStep(ProvisionLevel.ARTICLE, "126")).hasToString("article=126");
    }

    @Test
    void aValueShowsNoUnknownProperties() {
        Extensions unknown = Extensions.of(Map.of("Karimova", new JsonValue.JsonString("Karimova")));
        assertThat(Quantity.of(2).toBuilder().extensions(unknown).build()).hasToString("2");
        assertThat(Age.ofYears(16).toBuilder().extensions(unknown).build()).hasToString("16");
        assertThat(Money.of(BigDecimal.TEN, "KZT").toBuilder()
                        .extensions(unknown)
                        .build())
                .hasToString("10 KZT");
        assertThat(Duration.of(IsoDuration.ofYears(3)).toBuilder()
                        .extensions(unknown)
                        .build())
                .hasToString("P3Y");
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void listsAreNeverNullAndNeverChange(Class<?> type) {
        Shape shape = shape(type);
        Object[] values = new Object[shape.members().size()];
        if (values.length == 0 || !makes(shape, values)) {
            return;
        }
        Object record = shape.make(values);
        for (Member member : shape.members()) {
            if (member.kind() instanceof Kind.Listed) {
                List<?> list = (List<?>) member.get(record);
                assertThat(list).isEmpty();
                assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void recordsOfMoreThanThreeComponentsHaveABuilder(Class<?> type) {
        long components = shape(type).members().stream()
                .filter(member -> !List.of("extensions", "meta").contains(member.name()))
                .count();
        boolean canGrow = shape(type).members().stream()
                .anyMatch(member -> List.of("extensions", "meta").contains(member.name()));
        assertThat(hasBuilder(type) || (components <= 3 && !canGrow))
                .as(type.getSimpleName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementSaysWhoStatesItAndKeepsItsUnknownProperties(Class<?> type) {
        assertThat(Element.class.isAssignableFrom(type) || type == Claim.class)
                .as(type.getSimpleName())
                .isTrue();
        List<Member> members = shape(type).members();
        assertThat(members.get(members.size() - 1).name()).isEqualTo(type == Claim.class ? "extensions" : "meta");
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void aBuilderGivesBackTheRecordThatItStartedFrom(Class<?> type) throws ReflectiveOperationException {
        if (!hasBuilder(type)) {
            return;
        }
        Object[] values = new Object[shape(type).members().size()];
        Object record;
        if (type.getSimpleName().equals("CaseFile")) {
            record = io.github.manumit.casefile.CaseFile.builder("https://example.org/c")
                    .build();
        } else {
            for (Member member : shape(type).members()) {
                values[member.position()] = least(member);
            }
            record = shape(type).make(values);
        }
        Object builder = type.getMethod("toBuilder").invoke(record);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(record);
        List<Method> factories = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("builder"))
                .toList();
        assertThat(factories).hasSize(1);
        Object made = factories.get(0).getParameterCount() == 0
                ? factories.get(0).invoke(null)
                : factories
                        .get(0)
                        .invoke(null, type.getSimpleName().equals("CaseFile") ? "https://example.org/c" : "x1");
        assertThat(made).isInstanceOf(builder.getClass());
    }

    @ParameterizedTest
    @MethodSource("modelRecords")
    void whoGivesNullForAListIsToldWhichList(Class<?> type) throws ReflectiveOperationException {
        if (!hasBuilder(type)) {
            return;
        }
        for (Member member : shape(type).members()) {
            if (member.kind() instanceof Kind.Listed) {
                Object builder = builder(type);
                Method setter = builder.getClass().getMethod(member.name(), List.class);
                for (List<?> given : Arrays.asList(null, Arrays.asList((Object) null))) {
                    assertThatThrownBy(() -> setter.invoke(builder, given))
                            .cause()
                            .isInstanceOf(NullPointerException.class)
                            .hasMessageMatching(member.name() + " must not (be|contain) null");
                }
                Object[] values = new Object[shape(type).members().size()];
                values[0] = "https://example.org/x1";
                values[member.position()] = Arrays.asList((Object) null);
                if (member.position() > 0 && shape(type).members().get(0).name().equals("id")) {
                    assertThatThrownBy(() -> shape(type).make(values))
                            .isInstanceOf(NullPointerException.class)
                            .hasMessage(member.name() + " must not contain null");
                }
            }
        }
    }

    @Test
    void whoAddsNullIsToldToWhat() {
        assertThatThrownBy(() -> Person.builder("p1").addName(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("names must not be null");
        assertThatThrownBy(() -> Person.builder("p1").addNames(null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("names must not contain null");
        assertThatThrownBy(() -> Person.builder("p1").addAbsent("birth", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("absent must not be null");
    }

    @Test
    void aReasonForAnAbsenceIsAddedByName() {
        Person person = Person.builder("p1")
                .addAbsent("names", AbsenceReason.UNKNOWN)
                .addAbsent("birth", AbsenceReason.UNKNOWN)
                .build();
        assertThat(person.meta().absent()).containsOnlyKeys("birth", "names");
    }

    @Test
    void everyVocabularyKnowsItsOwnWordsAndKeepsOthers() throws ReflectiveOperationException {
        List<Class<?>> vocabularies = RECORDS.stream()
                .filter(OpenWord.class::isAssignableFrom)
                .filter(type -> type != OpenWord.class)
                .toList();
        assertThat(vocabularies).hasSizeGreaterThan(100);
        for (Class<?> type : vocabularies) {
            List<Word> words = new ArrayList<>();
            for (Object word : (List<?>) type.getMethod("known").invoke(null)) {
                words.add((Word) word);
            }
            assertThat(words).as(type.getSimpleName()).isNotEmpty().allMatch(Word::isKnown);
            Word stranger = (Word) type.getMethod("of", String.class).invoke(null, "ngo:Ivan");
            assertThat(stranger.isKnown()).isFalse();
            assertThat(stranger.isLocal()).isTrue();
            assertThat(stranger.text()).isEqualTo("ngo:Ivan");
            assertThat(stranger).hasToString("\u2026");
            assertThat(type.getMethod("of", String.class)
                            .invoke(null, words.get(0).word()))
                    .isSameAs(words.get(0));
        }
    }

    /** A generic record stands for its use in a person. */
    private static Shape shape(Class<?> type) {
        return Shape.of(new Shape.Key(type, type.getTypeParameters().length == 0 ? List.of() : List.of(Person.class)));
    }

    /** Texts, dates, numbers of a record that is not a value by itself may identify someone. */
    private static boolean mayIdentify(Member member) {
        return member.sensitivity() != null;
    }

    private static boolean makes(Shape shape, Object[] values) {
        try {
            shape.make(values);
            return true;
        } catch (InvalidValueException | NullPointerException e) {
            return false;
        }
    }

    /** A value that would tell something if it were shown. */
    private static Object telling(Kind kind) {
        if (kind instanceof Kind.Text text) {
            return text.type() == String.class
                    ? "Karimova"
                    : text.type() == PartialDate.class ? PartialDate.parse("1986-05-04") : null;
        }
        if (kind instanceof Kind.Listed listed) {
            Object element = telling(listed.element());
            return element == null ? List.of() : List.of(element);
        }
        if (kind instanceof Kind.Mapped) {
            return new TreeMap<>(Map.of("Karimova", AbsenceReason.UNKNOWN));
        }
        if (kind instanceof Kind.Number number) {
            return number.type() == Integer.class ? (Object) 8675309 : new BigDecimal("8675309");
        }
        if (kind instanceof Kind.Reference) {
            return Ref.to("Karimova");
        }
        if (kind instanceof Kind.Flag) {
            return true;
        }
        if (kind instanceof Kind.Localized) {
            return LocalizedText.of("en", "Karimova");
        }
        return kind instanceof Kind.Unknown
                ? Extensions.of(Map.of("Karimova", new JsonValue.JsonString("Karimova")))
                : kind instanceof Kind.Nested nested && nested.key().type() == Header.class
                        ? Header.builder("https://example.org/Karimova").build()
                        : null;
    }

    /** What no record can be without. */
    private static Object least(Member member) {
        if (member.kind() instanceof Kind.Spread spread) {
            return spread.operand() instanceof Kind.Number
                    ? Extent.exactly(BigDecimal.ONE)
                    : Extent.exactly(IsoDuration.ofDays(1));
        }
        return member.name().equals("id") ? "x1" : null;
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        Method factory = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("builder"))
                .findFirst()
                .orElseThrow();
        return factory.getParameterCount() == 0 ? factory.invoke(null) : factory.invoke(null, "https://example.org/x1");
    }

    private static boolean hasBuilder(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("toBuilder"));
    }

    /** A record's own toString that the compiler made shows the components; ours never contains an equals sign. */
    private static boolean isCompilerMade(Class<?> type) {
        Shape shape = shape(type);
        Object[] values = new Object[shape.members().size()];
        for (int i = 0; i < values.length; i++) {
            String name = shape.members().get(i).name();
            Class<?> raw = type.getRecordComponents()[i].getType();
            values[i] = raw == String.class ? "x1" : name.equals("id") ? "x1" : null;
        }
        try {
            return shape.make(values).toString().contains("=");
        } catch (InvalidValueException | NullPointerException e) {
            return false;
        }
    }
}
