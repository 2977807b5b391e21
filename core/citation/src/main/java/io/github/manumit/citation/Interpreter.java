package io.github.manumit.citation;

import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.CitationRole;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns drafts into citations with statutes, paths, marks and other readings. */
final class Interpreter {

    private static final int LONGEST_WRITTEN = 1000;

    /** If more statutes than this are possible, the text is too vague to list them. */
    private static final int MOST_ALTERNATIVES = 4;

    private final TextWords words;
    private final StatuteNames names;
    private final Targets targets;
    private final LawsAlone laws;

    Interpreter(TextWords words, StatuteNames names, Targets targets, LawsAlone laws) {
        this.laws = laws;
        this.words = words;
        this.names = names;
        this.targets = targets;
    }

    List<FoundCitation> interpret(List<CitationDraft> drafts) {
        List<FoundCitation> found = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            FoundCitation citation = interpret(draft);
            if (draft.steps().isEmpty() && isUnknown(draft, citation.citation()) && !laws.isWhole(draft)) {
                continue;
            }
            CitationDraft last = draft.through();
            // "Part 3 of article 30 – part 1 of article 105" is an attempt if the first article is about attempts.
            if (last != null && role(citation.citation()) != null) {
                draft.close();
                found.add(interpret(draft));
                found.add(interpret(last));
            } else {
                found.add(citation);
            }
        }
        return attempts(found);
    }

    private boolean isUnknown(CitationDraft draft, Citation law) {
        Mention mention = draft.mention();
        if (law.statute() != null || mention != null && mention.country() != null) {
            return false;
        }
        return mention == null || !LawsAlone.isNumbered(mention) || laws.isExplanation(draft);
    }

    private FoundCitation interpret(CitationDraft draft) {
        Target target = targets.of(draft);
        DraftPath path = DraftPath.of(draft, target, names);
        CitationDraft last = draft.through();
        if (last != null) {
            path.extend(DraftPath.of(last, target, names));
        }
        CitationContext context = context(draft, target, path);
        int start = words.at(draft.start()).start();
        int end = words.at(draft.end() - 1).end();
        String written = words.text().substring(start, end);
        Citation citation = Citation.builder()
                .statute(statuteCode(target.code()))
                .jurisdiction(target.code() == null ? jurisdiction(target.country()) : null)
                .path(path.steps())
                .through(path.through())
                .context(context)
                .role(draft.isWith() ? CitationRole.IN_CONJUNCTION_WITH : null)
                .marks(marks(draft, target, path, context))
                .edition(edition(draft))
                .asWritten(written.length() <= LONGEST_WRITTEN ? written : null)
                .build();
        return new FoundCitation(citation, start, end, alternatives(citation, target, path));
    }

    private static List<CitationMark> marks(
            CitationDraft draft, Target target, DraftPath path, @Nullable CitationContext context) {
        Set<CitationMark> marks = new LinkedHashSet<>();
        mark(marks, context != null, CitationMark.CONTEXTUAL);
        mark(marks, target.inferred() && target.code() != null, CitationMark.STATUTE_INFERRED);
        CitationDraft last = draft.through();
        mark(marks, draft.isInherited() && (last == null || last.isInherited()), CitationMark.INHERITED);
        mark(marks, path.isFlattened(), CitationMark.NUMBER_FLATTENED);
        mark(marks, path.isTranslated(), CitationMark.TRANSLATED_LEVEL);
        mark(marks, draft.isAlone(), CitationMark.INCOMPLETE);
        mark(marks, target.former(), CitationMark.FORMER_EDITION);
        mark(marks, draft.isFollowed(), CitationMark.ET_SEQ);
        mark(marks, path.isDoubtful() || target.doubtful(), CitationMark.AMBIGUOUS);
        return List.copyOf(marks);
    }

    private static void mark(Set<CitationMark> marks, boolean holds, CitationMark mark) {
        if (holds) {
            marks.add(mark);
        }
    }

    private static @Nullable When edition(CitationDraft draft) {
        Wording wording = draft.wording();
        PartialDate time = wording == null ? null : wording.time();
        return time == null ? null : When.of(time);
    }

    private static @Nullable StatuteCode statuteCode(@Nullable String code) {
        try {
            return code == null ? null : StatuteCode.parse(code);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable JurisdictionCode jurisdiction(@Nullable String code) {
        try {
            return code == null ? null : JurisdictionCode.parse(code);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static List<Citation> alternatives(Citation citation, Target target, DraftPath path) {
        List<Citation> others = new ArrayList<>();
        for (List<PathStep> other : path.others()) {
            others.add(citation.toBuilder().path(other).through(List.of()).build());
        }
        if (target.code() == null && target.others().size() <= MOST_ALTERNATIVES) {
            for (String code : target.others()) {
                others.add(citation.toBuilder()
                        .statute(statuteCode(code))
                        .jurisdiction(null)
                        .build());
            }
        }
        return others;
    }

    private @Nullable CitationContext context(CitationDraft draft, Target target, DraftPath path) {
        Piece.Self self = draft.self();
        if (self != null) {
            return CitationContext.of("this-" + (self.what().equals("point-or-subpoint") ? "point" : self.what()));
        }
        // In German and British drafting, a section without a statute is one of the citing law.
        List<PathStep> steps = path.steps();
        boolean section =
                !steps.isEmpty() && ProvisionLevel.SECTION.equals(steps.get(0).level());
        boolean bare = target.code() == null && draft.mention() == null;
        boolean british = draft.language().equals("en")
                && (target.country() == null || target.country().equals("GB"));
        return section
                        && bare
                        && !draft.isAlone()
                        && !isBeforeName(draft)
                        && (british || draft.language().equals("de"))
                ? CitationContext.THIS_STATUTE
                : null;
    }

    /** Whether words follow that were not read and may be the name of a law: "section 5 of TIPEA". */
    private boolean isBeforeName(CitationDraft draft) {
        int at = draft.end();
        Lexicon.Match of = words.find(at, Lexeme.Kind.OF);
        at = of == null ? at : of.end();
        return words.isWord(at) && words.isCapitalized(at) && !words.anyAt(at);
    }

    /** An article on attempt or complicity modifies the citation that follows it. */
    private List<FoundCitation> attempts(List<FoundCitation> found) {
        List<FoundCitation> done = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            FoundCitation each = found.get(i);
            CitationRole role = i + 1 < found.size() ? role(each.citation()) : null;
            if (role != null) {
                Citation citation = each.citation().toBuilder().role(role).build();
                each = new FoundCitation(citation, each.start(), each.end(), each.alternatives());
            }
            done.add(each);
        }
        return done;
    }

    private @Nullable CitationRole role(Citation citation) {
        StatuteCode code = citation.statute();
        if (code == null || citation.path().isEmpty()) {
            return null;
        }
        List<ProvisionTopic> topics =
                names.modifyingTopics(code, citation.path().subList(0, 1));
        if (topics.contains(ProvisionTopic.ATTEMPT)) {
            return CitationRole.ATTEMPT_UNDER;
        }
        return topics.contains(ProvisionTopic.COMPLICITY) ? CitationRole.COMPLICITY_UNDER : null;
    }
}
