package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Verdict;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was acquitted of what was done to whom. An incident may still tell what the charge said; a reader should see that
 * a court did not find it. Somebody who was convicted of another count about the same victim is not called acquitted,
 * because the file does not tell which act belongs to which count.
 */
final class Acquittals {

    private static final Set<ResultKind> FREED = Set.of(ResultKind.ACQUITTED, ResultKind.NOT_PROVEN);
    private static final Set<ResultKind> GUILTY =
            Set.of(ResultKind.CONVICTED, ResultKind.CONVICTED_IN_PART, ResultKind.CONVICTED_OF_OTHER_OFFENCE);

    private final CaseIndex index;
    private final Set<List<String>> pairs = new HashSet<>();

    /**
     * Looks for acquittals.
     *
     * @param file the index of the case file
     * @param withheld the entities that may not be shown: what they charge and decide tells nothing here either
     */
    Acquittals(CaseIndex file, Withheld withheld) {
        this.index = shown(file, withheld);
        Set<List<String>> guilty = new HashSet<>();
        for (Charge charge : index.caseFile().charges()) {
            List<Ref<? extends Party>> defendants = new ArrayList<>(charge.defendants());
            charge.counts().forEach(count -> defendants.addAll(count.defendants()));
            parties(defendants).distinct().forEach(defendant -> {
                List<Verdict> verdicts = index.verdicts(charge, defendant).stream()
                        .filter(each -> isOf(each, FREED) || isOf(each, GUILTY))
                        .toList();
                for (Verdict verdict : verdicts) {
                    if (verdicts.stream().noneMatch(later -> isReplaced(verdict, later))) {
                        Set<List<String>> found = isOf(verdict, GUILTY) ? guilty : pairs;
                        parties(victims(charge, verdict))
                                .map(victim -> pair(defendant, victim))
                                .forEach(found::add);
                    }
                }
            });
        }
        pairs.removeAll(guilty);
    }

    private static boolean isOf(Verdict verdict, Set<ResultKind> results) {
        ResultKind result = verdict.result().result();
        return result != null && results.contains(result) && verdict.stands() != Answer.NO;
    }

    /** Whether a decision on review says something else about the same count, or about the charge as a whole. */
    private static boolean isReplaced(Verdict verdict, Verdict later) {
        Ref<Decision> reviewed = later.decision().reviews();
        Ref<Count> count = later.result().count();
        return reviewed != null
                && reviewed.text().equals(verdict.decision().id())
                && (count == null || count.equals(verdict.result().count()));
    }

    private static CaseIndex shown(CaseIndex file, Withheld withheld) {
        CaseFile shown = file.caseFile();
        for (Entity<?> each : Stream.concat(shown.charges().stream(), shown.decisions().stream())
                .toList()) {
            shown = withheld.contains(each) ? shown.without(each.id()) : shown;
        }
        return shown.equals(file.caseFile()) ? file : CaseIndex.of(shown);
    }

    private List<String> pair(Party one, Party other) {
        return List.of(key(one), key(other));
    }

    private String key(Party party) {
        return party.id() == null ? "" : index.sameId(party.id());
    }

    private Stream<Party> parties(List<? extends Ref<? extends Party>> refs) {
        return refs.stream().flatMap(ref -> index.find(ref, Party.class).stream());
    }

    /** The victims of the count that was decided; of a charge as a whole, all of its victims. */
    private static List<Ref<? extends Party>> victims(Charge charge, Verdict verdict) {
        Ref<Count> decided = verdict.result().count();
        List<Ref<? extends Party>> victims = new ArrayList<>(decided == null ? charge.victims() : List.of());
        charge.counts().stream()
                .filter(count -> decided == null || decided.text().equals(count.id()))
                .forEach(count -> victims.addAll(count.victims()));
        return victims;
    }

    /** Whether a party was acquitted of what is told of it towards another. */
    boolean isOf(Party one, Party other) {
        return pairs.contains(pair(one, other));
    }

    /** What to call an element of an incident: acquitted, acquitted in part, or nothing. */
    @Nullable
    Word of(Element element) {
        if (pairs.isEmpty()) {
            return null;
        }
        List<Boolean> answers = new ArrayList<>();
        if (element instanceof Act act) {
            answers(act.by(), act.of(), answers);
        } else if (element instanceof Means means) {
            answers(means.by(), means.to(), answers);
        } else if (element instanceof Participant participant && participant.party() != null) {
            answers(List.of(participant.party()), participant.towards(), answers);
        }
        if (!answers.contains(true)) {
            return null;
        }
        return answers.contains(false) ? ResultKind.ACQUITTED_IN_PART : ResultKind.ACQUITTED;
    }

    private void answers(
            List<? extends Ref<? extends Party>> by, List<? extends Ref<? extends Party>> to, List<Boolean> answers) {
        parties(by).forEach(one -> parties(to).forEach(other -> answers.add(isOf(one, other))));
    }
}
