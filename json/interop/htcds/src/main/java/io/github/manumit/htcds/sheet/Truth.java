package io.github.manumit.htcds.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for a ticked and an empty box. */
final class Truth {

    private static final Map<String, Boolean> WORDS = Stream.concat(
                    words(
                            true,
                            "true,yes,y,1,истина,да,д,ҳа,рост,ооба,иә,ия,ақиқат,ha,rost,x,х,+,✓,✔,☑,☒,✅,on,checked,given,вкл"),
                    words(
                            false,
                            "false,no,n,0,ложь,нет,н,жоқ,жалған,йўқ,йук,ёлғон,жок,yoʻq,yo'q,yo‘q,yoq,yolgʻon,☐,✗,✘,❌,off"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Truth() {}

    private static Stream<Map.Entry<String, Boolean>> words(boolean value, String list) {
        return Stream.of(list.split(",")).map(word -> Map.entry(word, value));
    }

    /** What a text says of a box; empty if it says nothing. */
    static Optional<Boolean> of(String text) {
        String word = FoldedText.tight(text);
        Boolean found = WORDS.get(word.endsWith(".0") ? word.substring(0, word.length() - 2) : word);
        return Optional.ofNullable(found == null ? WORDS.get(FoldedText.of(text)) : found);
    }

    /** The word for a box in a language. */
    static String label(boolean value, String language) {
        return switch (language) {
            case "ru" -> value ? "Да" : "Нет";
            case "kk" -> value ? "Иә" : "Жоқ";
            case "uz" -> value ? "Ha" : "Yoʻq";
            default -> value ? "Yes" : "No";
        };
    }
}
