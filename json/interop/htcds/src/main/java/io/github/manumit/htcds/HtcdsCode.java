package io.github.manumit.htcds;

import io.github.manumit.code.Word;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of the 164 codes of HTCDS 2.0. Which word of the model it is stands with the word, as its equivalent. There is one
 * instance for each code.
 */
public final class HtcdsCode {

    private static final Map<String, List<HtcdsCode>> LISTS = new LinkedHashMap<>();

    static {
        for (List<String> row : FieldRows.read("codes.tsv")) {
            LISTS.computeIfAbsent(row.get(0), unseen -> new ArrayList<>()).add(new HtcdsCode(row));
        }
        LISTS.replaceAll((list, codes) -> List.copyOf(codes));
    }

    private final List<String> row;

    private HtcdsCode(List<String> row) {
        this.row = row;
    }

    static List<HtcdsCode> inList(String list) {
        return LISTS.getOrDefault(list, List.of());
    }

    /**
     * Returns all codes.
     *
     * @return 164 codes, in the order of the standard
     */
    public static List<HtcdsCode> all() {
        return LISTS.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the list that has the code.
     *
     * @return the name of the first field that uses the list, such as {@code vic_RecruitmentWebsitesAndApps}
     */
    public String list() {
        return row.get(0);
    }

    /**
     * Returns the code.
     *
     * @return the code as in HTCDS 2.0, verbatim, even if it is misspelt; unique in its list
     */
    public String code() {
        return row.get(1);
    }

    /**
     * Returns the label in the standard.
     *
     * @return the English label, verbatim
     */
    public String label() {
        return row.get(2);
    }

    /**
     * Returns the label for a reader.
     *
     * @param locale the reader's language
     * @return in Russian, Kazakh or Uzbek the label of the word; otherwise that of the standard
     */
    public String label(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru", "kk", "uz" -> {
                Word word = word();
                yield Vocabulary.of(word.getClass()).label(word, locale).orElse(label());
            }
            default -> label();
        };
    }

    /**
     * Returns what the code is called in the standard's other files and versions.
     *
     * @return other codes and labels
     */
    public List<String> spellings() {
        return FieldRows.split(row.get(3));
    }

    /**
     * Returns the word of the model that means the same.
     *
     * @return the known word whose exact equivalent this code is
     */
    public Word word() {
        return CodeWords.word(this);
    }

    /** Returns the list and the code. */
    @Override
    public String toString() {
        return list() + '=' + code();
    }
}
