package io.github.manumit.htcds;

import io.github.manumit.code.Word;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.ReasonKind;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.MeasureKind;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.RecruitmentChannel;
import io.github.manumit.incident.ReportedStatusKind;
import io.github.manumit.item.ItemKind;
import io.github.manumit.party.DecidingBodyKind;
import io.github.manumit.party.EducationLevel;
import io.github.manumit.party.Gender;
import io.github.manumit.party.MaritalStatus;
import io.github.manumit.party.OrganizationKind;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.party.VulnerabilityKind;
import io.github.manumit.vocabulary.Equivalent;
import io.github.manumit.vocabulary.Vocabulary;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which word is which code, as the vocabularies say: their equivalents are the one table. Here stands only which vocabulary a
 * list of codes belongs to.
 */
final class CodeWords {

    private static final String SCHEME = "HTCDS";
    private static final String VERSION = "2.0";

    /** A list of codes and the vocabulary of its words. */
    private record Home(String list, Class<? extends Word> type, Function<String, ? extends Word> of) {}

    private static final List<Home> HOMES = List.of(
            new Home("org_Type", OrganizationKind.class, OrganizationKind::of),
            new Home("prs_Gender", Gender.class, Gender::of),
            new Home("prs_Gender", AbsenceReason.class, AbsenceReason::of),
            new Home("prs_MaritalStatus", MaritalStatus.class, MaritalStatus::of),
            new Home("prs_HighestLevelOfEducation", EducationLevel.class, EducationLevel::of),
            new Home("vic_TraffickingStatus", RecognitionStatus.class, RecognitionStatus::of),
            new Home("vic_TraffickingStatusDecisionMakingOrg", DecidingBodyKind.class, DecidingBodyKind::of),
            new Home("vic_RelationshipToTrafficker", RelationKind.class, RelationKind::of),
            new Home("vic_RecruitmentWebsitesAndApps", ItemKind.class, ItemKind::of),
            new Home("vic_MethodOfRecruitment", RecruitmentChannel.class, RecruitmentChannel::of),
            new Home("vic_MethodsOfControl", MeansKind.class, MeansKind::of),
            new Home("vic_TypeOfExploitation", PurposeKind.class, PurposeKind::of),
            new Home("vic_TypeOfSexExploitation", PurposeKind.class, PurposeKind::of),
            new Home("vic_ForcedLabourIndustry", Sector.class, Sector::of),
            new Home("vic_Vulnerabilities", VulnerabilityKind.class, VulnerabilityKind::of),
            new Home("per_RoleInProcess", ParticipantRole.class, ParticipantRole::of),
            new Home("cas_Status", ReportedStatusKind.class, ReportedStatusKind::of),
            new Home("cas_ReasonForIncomingReferral", ReasonKind.class, ReasonKind::of),
            new Home("hte_Type", EventKind.class, EventKind::of),
            new Home("spl_Type", MeasureKind.class, MeasureKind::of));

    private static final Map<HtcdsCode, Word> WORDS = new HashMap<>();
    private static final Map<String, Map<Word, HtcdsCode>> EXACT = new HashMap<>();
    private static final Map<String, Map<Word, HtcdsCode>> COARSER = new HashMap<>();

    static {
        for (Home home : HOMES) {
            Map<String, HtcdsCode> codes = new HashMap<>();
            HtcdsCode.inList(home.list()).forEach(code -> codes.put(code.code(), code));
            for (VocabularyEntry entry : Vocabulary.of(home.type()).entries()) {
                for (Equivalent equivalent : entry.equivalents()) {
                    HtcdsCode code = codes.get(equivalent.code());
                    if (code == null || !isOf(equivalent, home.list())) {
                        continue;
                    }
                    Word word = home.of().apply(entry.word());
                    if (equivalent.match().equals("exact")) {
                        WORDS.put(code, word);
                        EXACT.computeIfAbsent(home.list(), unseen -> new HashMap<>())
                                .put(word, code);
                    } else if (equivalent.match().equals("broader")) {
                        COARSER.computeIfAbsent(home.list(), unseen -> new HashMap<>())
                                .putIfAbsent(word, code);
                    }
                }
            }
        }
    }

    private CodeWords() {}

    private static boolean isOf(Equivalent equivalent, String list) {
        return equivalent.scheme().equals(SCHEME)
                && equivalent.version().equals(VERSION)
                && equivalent.list().equals(list);
    }

    static Word word(HtcdsCode code) {
        Word word = WORDS.get(code);
        if (word == null) {
            throw new IllegalStateException("no word is the equivalent of " + code);
        }
        return word;
    }

    /** The code of a list that means the same as a word. */
    static Optional<HtcdsCode> exact(String list, Word word) {
        return Optional.ofNullable(EXACT.getOrDefault(list, Map.of()).get(word));
    }

    /** The code of a list that covers more than a word. */
    static Optional<HtcdsCode> broader(String list, Word word) {
        return Optional.ofNullable(COARSER.getOrDefault(list, Map.of()).get(word));
    }
}
