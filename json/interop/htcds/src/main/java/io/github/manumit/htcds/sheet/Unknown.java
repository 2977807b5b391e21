package io.github.manumit.htcds.sheet;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by which people say that they do not know what belongs into a cell. */
final class Unknown {

    private static final Set<String> WORDS = Stream.of(
                    ("unknown,not known,don't know,don’t know,dont know,do not know,not sure,unclear,no answer,n/k,not available,no data,no information,unk,"
                                    + "неизвестно,не знаю,не знает,не помнит,неясно,не указано,не указан,не указана,неизвестен,неизвестна,не известно,не известен,не известна,нет данных,нет информации,н/д,"
                                    + "белгісіз,білмеймін,білмейді,мәлімет жоқ,дерек жоқ,деректер жоқ,"
                                    + "bilmayman,bilmaydi,билмайман,nomaʼlum,noma'lum,noma‘lum,noma’lum,nomalum,maʼlumot yoʻq,ma'lumot yo'q,номаълум,"
                                    + "?,??,???,-,--,---,–,—")
                            .split(","))
            .collect(Collectors.toUnmodifiableSet());

    private Unknown() {}

    static boolean is(String text) {
        return text.length() < 40 && WORDS.contains(FoldedText.tight(text));
    }
}
