package io.github.manumit.registry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kind of a place according to a separate word in its name. */
enum PlaceWord {
    /** A city. */
    CITY(
            "city town municipality gorod город г гор місто м қаласы қала қ shahri shahar sh шаҳри шаҳар ш шаары шаар "
                    + "şäheri şäher şəhəri şəhər ville stadt ciudad cidade città şehri ilçesi miasto grad град qalasy qala مدينة"),
    /** A part of a country, of the first level or of any. */
    REGION(
            "region regional oblast oblasty oblys oblysy province provincia provincie provinz prefecture viloyati viloyat "
                    + "vilayet вилояти вилоят область области обл облысы облыс облусу облус welaýaty welayaty welayat велаят край края krai kray "
                    + "région provinz region regione región região bundesland state estado estados état departamento département department "
                    + "department governorate muhafazah emirate эмират провинция штат штата voivodeship воеводство województwo county графство "
                    + "жудец judet judeţ județ canton кантон territory okrug округ автономный автономная avtonomnyy autonomous provinsi "
                    + "propinsi changwat tỉnh محافظة ولاية إمارة منطقة област області pradesh division "
                    + "мхаре mkhare марз marz mintaqa mintaqasi"),
    /** A part of a region. */
    DISTRICT("district raion rayon raions район района р-н tuman tumani туман тумани аудан ауданы audany audan rajons "
            + "novads bezirk kreis ilçe уезд арондисман upazila tehsil taluk"),
    /** A state, or a part of one that calls itself so. */
    STATE(
            "republic republics respublika respublikasy respublikasi республика республики респ республикасы республикаси "
                    + "республіка ҷумҳурии république republik república repubblica cumhuriyeti جمهورية kingdom королевство federation "
                    + "commonwealth principality sultanate emirates hashemite islamic republika federal federative");

    private static final Set<String> LITTLE = folded(
            "of the de du des del della di do da dos das der die und and et y e и i и & of van den і та та va ve va жана және and");

    /** Words that tell places with the same name apart; alone, they are the name of none. */
    private static final Set<String> WEAK = folded(
            "north south east west northern southern eastern western central new old upper lower great greater inner outer capital national "
                    + "united democratic peoples people free north-west north-east south-west south-east северная северный северо южная "
                    + "южный южно восточная восточный восточно западная западный западно центральная центральный северный новая нижняя верхняя "
                    + "сол soltüstik солтүстік ontustik оңтүстік shyghys шығыс batys батыс shimoliy janubiy sharqiy nord sud süd est ouest ost "
                    + "norte sur sul este oeste centro centre center central saint san santa sao new nova nueva rural urban metropolitan special "
                    + "nationality unity autonomous chief");

    private static final Map<String, PlaceWord> BY_WORD = new HashMap<>();

    static {
        for (PlaceWord kind : values()) {
            folded(kind.text).forEach(word -> BY_WORD.putIfAbsent(word, kind));
        }
    }

    private final String text;

    PlaceWord(String text) {
        this.text = text;
    }

    private static Set<String> folded(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split(" ")) {
            words.addAll(PlaceSpelling.words(word, false));
            words.addAll(PlaceSpelling.words(word, true));
        }
        return words;
    }

    /** The kinds that the words of a name say. */
    static Set<PlaceWord> in(List<String> words) {
        Set<PlaceWord> kinds = EnumSet.noneOf(PlaceWord.class);
        for (String word : words) {
            PlaceWord kind = BY_WORD.get(word);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a word says the kind of a place and not which place it is. */
    static boolean isKind(String word) {
        return BY_WORD.containsKey(word);
    }

    /** Whether a word only joins others: "of", "und". */
    static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /** Whether a word is in the names of many places and in none of them alone. */
    static boolean isWeak(String word) {
        return WEAK.contains(word) || word.length() == 1;
    }
}
