package io.github.manumit.ctdc;

import io.github.manumit.code.Word;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.party.Gender;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.vocabulary.Equivalent;
import io.github.manumit.vocabulary.Vocabulary;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of our vocabularies for the columns and codes of CTDC, and back, as the vocabularies' equivalents have them. */
final class CtdcWords {

    /** A word with the vocabulary that it is from. */
    record Meaning(Class<? extends Word> type, String word) {}

    private static final String SCHEME = "CTDC";
    private static final String COLUMN = "column";
    private static final String AGE_COLUMN = "ageBroad";
    private static final String GENDER_COLUMN = "gender";
    private static final List<Class<? extends Word>> FLAGS =
            List.of(PurposeKind.class, MeansKind.class, Sector.class, RelationKind.class);

    private static final Map<CtdcEdition, CtdcWords> BY_EDITION = all();

    private final Map<String, Meaning> byColumn = new HashMap<>();
    private final Map<Meaning, List<String>> columns = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> genderCodes = new HashMap<>();
    private final Map<String, AgeGroup> bands = new HashMap<>();
    private final Map<String, String> bandCodes = new HashMap<>();

    private CtdcWords(CtdcEdition edition) {
        Map<String, String> full = new TreeMap<>();
        for (CtdcColumn column : CtdcColumn.of(edition)) {
            full.put(column.fullName(), column.name());
        }
        for (Class<? extends Word> type : FLAGS) {
            for (VocabularyEntry entry : Vocabulary.of(type).entries()) {
                for (Equivalent equivalent : of(entry, edition)) {
                    String name = full.get(equivalent.list().equals(COLUMN) ? equivalent.code() : equivalent.list());
                    if (name != null) {
                        flag(new Meaning(type, entry.word()), name, equivalent.match());
                    }
                }
            }
        }
        for (VocabularyEntry entry : Vocabulary.of(Gender.class).entries()) {
            for (Equivalent equivalent : entry.equivalents()) {
                if (equivalent.scheme().equals(SCHEME)
                        && equivalent.verified()
                        && equivalent.list().equals(GENDER_COLUMN)) {
                    // The words of one edition have been seen in files of others.
                    if (equivalent.match().equals("exact")) {
                        genders.put(equivalent.code(), Gender.of(entry.word()));
                    }
                    if (edition.vocabularies().contains(equivalent.version())) {
                        genderCodes.put(entry.word(), equivalent.code());
                    }
                }
            }
        }
        for (VocabularyEntry entry : Vocabulary.of(AgeGroup.class).entries()) {
            for (Equivalent equivalent : entry.equivalents()) {
                if (equivalent.scheme().equals(SCHEME) && equivalent.list().equals(AGE_COLUMN)) {
                    // 09--17 in one edition is 9--17 in another, and both have been seen in files of either.
                    bands.put(equivalent.code(), AgeGroup.of(entry.word()));
                    if (edition.vocabularies().contains(equivalent.version())) {
                        bandCodes.put(entry.word(), equivalent.code());
                    }
                }
            }
        }
    }

    private static Map<CtdcEdition, CtdcWords> all() {
        Map<CtdcEdition, CtdcWords> all = new HashMap<>();
        for (CtdcEdition edition : CtdcEdition.values()) {
            all.put(edition, new CtdcWords(edition));
        }
        return all;
    }

    /** What is verified of an edition. */
    private static List<Equivalent> of(VocabularyEntry entry, CtdcEdition edition) {
        return entry.equivalents().stream()
                .filter(equivalent -> equivalent.scheme().equals(SCHEME)
                        && equivalent.verified()
                        && edition.vocabularies().contains(equivalent.version()))
                .toList();
    }

    private void flag(Meaning meaning, String column, String match) {
        // A recruiter's relation is one of a person in a narrower role: related, but the same word.
        boolean relation = meaning.type() == RelationKind.class;
        if (match.equals("exact") || relation) {
            byColumn.putIfAbsent(column, meaning);
        }
        if (Set.of("exact", "broader").contains(match) || relation) {
            List<String> known = columns.computeIfAbsent(meaning, word -> new ArrayList<>());
            if (!known.contains(column)) {
                known.add(column);
            }
        }
    }

    static CtdcWords of(CtdcEdition edition) {
        return BY_EDITION.getOrDefault(edition, new CtdcWords(edition));
    }

    /** What a flag says; null if no word says just that. */
    @Nullable
    Meaning meaning(String column) {
        return byColumn.get(column);
    }

    /** The columns that say what a word says, or more broadly. */
    List<String> columns(Class<? extends Word> type, Word word) {
        return columns.getOrDefault(new Meaning(type, word.word()), List.of());
    }

    /** Whether a word is the very meaning of a column. */
    boolean isExact(Class<? extends Word> type, Word word, String column) {
        return new Meaning(type, word.word()).equals(byColumn.get(column));
    }

    @Nullable
    Gender gender(String code) {
        return genders.get(code);
    }

    @Nullable
    String genderCode(Gender gender) {
        return genderCodes.get(gender.word());
    }

    @Nullable
    AgeGroup band(String code) {
        return bands.get(code);
    }

    @Nullable
    String bandCode(AgeGroup group) {
        return bandCodes.get(group.word());
    }

    Map<String, String> bandCodes() {
        return Map.copyOf(bandCodes);
    }
}
