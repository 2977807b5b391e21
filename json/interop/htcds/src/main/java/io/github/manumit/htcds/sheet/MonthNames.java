package io.github.manumit.htcds.sheet;

import java.util.List;
import java.util.Set;

/** The names of months in the languages of the workbooks, whole or shortened to three letters or more. */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "january,января,январь,қаңтар,yanvar",
            "february,февраля,февраль,ақпан,fevral",
            "march,марта,март,наурыз,mart",
            "april,апреля,апрель,сәуір,aprel",
            "may,мая,май,мамыр",
            "june,июня,июнь,маусым,iyun",
            "july,июля,июль,шілде,iyul",
            "august,августа,август,тамыз,avgust",
            "september,sept,сентября,сентябрь,қыркүйек,sentabr,sentyabr",
            "october,октября,октябрь,қазан,oktabr,oktyabr",
            "november,ноября,ноябрь,қараша,noyabr",
            "december,декабря,декабрь,желтоқсан,dekabr");

    private static final Set<String> FILLERS = Set.of(
            "г", "год", "года", "ж", "жыл", "жылы", "жылғы", "yil", "yilning", "of", "the", "st", "nd", "rd", "th");

    private MonthNames() {}

    /** The month of a word in small letters, from 1; 0 if the word is no month, or could be several. */
    static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(",")) {
                if (name.startsWith(word)) {
                    if (found != 0 && found != i + 1) {
                        return 0;
                    }
                    found = i + 1;
                }
            }
        }
        return found;
    }

    /** Whether a word in small letters stands in dates without being a part of them. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
