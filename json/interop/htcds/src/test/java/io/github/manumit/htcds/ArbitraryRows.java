package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary rows: codes, dates of any precision, numbers, texts in several scripts, and now and then a text of no form at all. */
final class ArbitraryRows {

    private static final List<String> DATES = List.of(
            "2019-05-01",
            "2019-05",
            "2019",
            "1984?",
            "2004-06-XX",
            "[2019-03-04,2019-04-03]",
            "2019-05-01/2019-06",
            "156X",
            "2019-05-01T10:30:00");
    private static final List<String> TEXTS = List.of(
            "Aigul",
            "Қарлығаш",
            "Иванова-Петрова",
            "Oʻtkir",
            "a; b",
            "a ||| b",
            "=1+1",
            "+7 701 000 00 00",
            "'",
            " x ",
            "line\nbreak",
            "007",
            "NA",
            "NULL",
            "TRUE",
            "\u00a0",
            "😀",
            "O'Brien",
            "1.05.2019",
            "Niger",
            "Guinea-Bissau",
            "12",
            "Almaty",
            "\t");
    private static final List<String> COUNTRIES =
            List.of("KZ", "UZ", "NA", "KG", "KAZ", "Kazakhstan", "Казахстан", "Soviet Union", "ZZ", "SU", "Niger");
    private static final List<String> LANGUAGES = List.of("kk", "ru", "uz-Latn", "kaz", "xx", "Kazakh", "iw");
    private static final List<String> DEGREES =
            List.of("43.24", "76.9450", "-0.5", "91", "43,24", "180", "0", "432383");

    private final Random random;

    private ArbitraryRows(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<List<HtcdsRecord>> any() {
        return Arbitraries.longs().map(seed -> new ArbitraryRows(seed).rows(false));
    }

    static Arbitrary<List<HtcdsRecord>> keyed() {
        return Arbitraries.longs().map(seed -> new ArbitraryRows(seed).rows(true));
    }

    static List<HtcdsRecord> of(long seed, boolean isKeyed) {
        return new ArbitraryRows(seed).rows(isKeyed);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<HtcdsRecord> rows(boolean isKeyed) {
        List<HtcdsRecord> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            rows.add(row(isKeyed));
        }
        return rows;
    }

    private HtcdsRecord row(boolean isKeyed) {
        Map<HtcdsField, List<HtcdsValue>> values = new LinkedHashMap<>();
        int share = 5 + random.nextInt(90);
        Set<FieldGroup> groups = new LinkedHashSet<>();
        for (FieldGroup group : FieldGroup.values()) {
            if (random.nextInt(100) < 60) {
                groups.add(group);
            }
        }
        for (HtcdsField field : HtcdsField.values()) {
            if (groups.contains(FieldGroup.of(field)) && random.nextInt(100) < share) {
                values.put(field, values(field));
            }
        }
        if (values.isEmpty()) {
            values.put(HtcdsField.PRS_FIRST_NAME, List.of(HtcdsValue.of("A")));
        }
        // Several rows for a person, in several incidents, of which others are victims, too.
        int key = random.nextInt(6);
        int incident = random.nextInt(4);
        return new HtcdsRecord(
                isKeyed && key > 1 ? "P-" + key : "", isKeyed && incident > 0 ? "I-" + incident : "", values, "");
    }

    private List<HtcdsValue> values(HtcdsField field) {
        Set<HtcdsValue> values = new LinkedHashSet<>();
        int most = field.isMultiple() || random.nextInt(30) == 0 ? 4 : 1;
        for (int i = random.nextInt(most); i >= 0; i--) {
            values.add(value(field));
        }
        return List.copyOf(values);
    }

    private HtcdsValue value(HtcdsField field) {
        if (random.nextInt(20) == 0) {
            return text(field, pick(TEXTS));
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT, LOOKUP -> text(field, pick(TEXTS));
            case DATE -> text(field, pick(DATES));
            case NUMBER -> text(field, Integer.toString(random.nextInt(140)));
            case LONGITUDE, LATITUDE -> text(field, pick(DEGREES));
            case CHECKBOX -> text(field, random.nextBoolean() ? "TRUE" : "FALSE");
            case CHOICE -> HtcdsValue.of(pick(field.codes()));
            case COUNTRY -> text(field, pick(COUNTRIES));
            case LANGUAGE -> text(field, pick(LANGUAGES));
        };
    }

    private static HtcdsValue text(HtcdsField field, String text) {
        return field.code(text).map(HtcdsValue::of).orElseGet(() -> HtcdsValue.of(text));
    }
}
