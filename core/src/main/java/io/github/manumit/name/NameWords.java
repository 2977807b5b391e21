package io.github.manumit.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for the kind of a place or for a part of a name, by their sound. */
final class NameWords {

    private static final Set<String> GENERIC = Arrays.stream((
                    // Places, in Russian, Kazakh, Uzbek, Kyrgyz, Tajik, Turkmen, English.
                    "область обл край республика район город гор округ село поселок посёлок пос деревня аул кишлак "
                            + "облысы ауданы қаласы ауылы республикасы облусу району шаары айылы вилоят вилояти ноҳия ноҳияи шаҳр "
                            + "шаҳри ҷумҳурии шахри тумани viloyati tumani shahri respublikasi welaýaty etraby şäheri respublikasy oblysy "
                            + "audany qalasy auyly obl oblast oblasty rayon rajon raion raionu region province district city town village "
                            + "republic governorate prefecture county oblusu shaary of the kingdom federal democratic people's islamic "
                            + "королевство федеративная народная демократическая исламская "
                            // Patronymics.
                            + "oʻgʻli o'g'li ўғли ogli ugli oglu oghlu оглы улы ұлы uly уулу uulu qizi қизи кызы қызы kyzy kizi gyzy")
                    .split(" "))
            .map(word -> NameSounds.of(word.replace("ʻ", "'"), null).usual())
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    static boolean isGeneric(String sound) {
        return GENERIC.contains(sound);
    }
}
