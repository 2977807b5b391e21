package io.github.manumit.htcds.sheet;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by which people say that they do not know what belongs into a cell. */
final class Unknown {

    private static final Set<String> WORDS = Stream.of(("unknown,not known,not available,no data,no information,unk,"
                            + "неизвестно,неизвестен,неизвестна,не известно,не известен,не известна,нет данных,нет информации,н/д,"
                            + "белгісіз,мәлімет жоқ,дерек жоқ,деректер жоқ,"
                            + "nomaʼlum,noma'lum,noma‘lum,noma’lum,nomalum,maʼlumot yoʻq,ma'lumot yo'q,номаълум,"
                            + "?,??,???,-,--,---,–,—")
                    .split(","))
            .collect(Collectors.toUnmodifiableSet());

    private Unknown() {}

    static boolean is(String text) {
        return text.length() < 40 && WORDS.contains(FoldedText.tight(text));
    }
}
