package io.github.manumit.show;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the file states and what each claim says otherwise, side by side. */
final class DifferencesPart {

    /** Standings of a claim that adds to a source by thinking; where the file says nothing, it contradicts nothing. */
    private static final Set<Standing> READINGS = Set.of(Standing.INFERRED, Standing.POSSIBLE_READING);

    /** What sources say of one component of one entity, side by side. */
    private record Difference(String entity, String component, List<Statement> statements) {}

    private record Statement(String who, String what, boolean isFile) {}

    private final CaseWords words;
    private final FixedWords texts;
    private final Html html;
    private final List<Difference> differences = new ArrayList<>();

    /** Whether entities are withheld. Whether there are claims about them is not told either. */
    private final boolean isLeftOut;

    DifferencesPart(CaseWords words, Html html) {
        this.words = words;
        this.texts = words.labels().texts();
        this.html = html;
        Names.entities(words.caseFile())
                .filter(each -> !words.names().withheld().contains(each))
                .filter(each -> !each.meta().claims().isEmpty())
                .forEach(this::collect);
        this.isLeftOut = Names.entities(words.caseFile()).anyMatch(words.names().withheld()::contains);
    }

    boolean isEmpty() {
        return differences.isEmpty() && !isLeftOut;
    }

    void write() {
        String entity = "";
        for (Difference difference : differences) {
            if (!difference.entity().equals(entity)) {
                entity = difference.entity();
                html.open("h3").text(entity).end();
            }
            sides(difference);
        }
        if (isLeftOut) {
            html.open("p", "class", "quiet").text(texts.get("differ.withheld")).end();
        }
    }

    private void collect(Entity<?> entity) {
        Map<String, Object> own = Components.of((Record) entity);
        Map<String, List<Statement>> claimed = new LinkedHashMap<>();
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Claim<?> claim : entity.meta().claims()) {
            if (claim.says() instanceof Record partial) {
                String who = who(claim, entity);
                boolean isReading = claim.standing() != null && READINGS.contains(claim.standing());
                Map<String, Object> said = Components.of(partial);
                said.keySet().removeAll(EntityWords.META);
                said.forEach((name, value) -> {
                    if (own.containsKey(name) || !isReading) {
                        claimed.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(new Statement(who, said(claim, name, value, own.get(name)), false));
                        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                    }
                });
                claim.says()
                        .meta()
                        .absent()
                        .forEach((name, reason) -> claimed.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(new Statement(
                                        who,
                                        texts.format(
                                                "absent.item",
                                                texts.get("absent.label"),
                                                words.phrases().of(reason)),
                                        false)));
            }
        }
        claimed.forEach((name, statements) -> {
            Object value = own.get(name);
            List<Statement> all = new ArrayList<>();
            all.add(stated(
                    entity, name, value == null ? null : concerned(value, values.getOrDefault(name, List.of()))));
            all.addAll(statements);
            differences.add(
                    new Difference(words.names().heading(entity), words.labels().component(name), all));
        });
    }

    /** What a claim says; of a list that also has what the file states, what it adds. */
    private String said(Claim<?> claim, String name, Object value, @Nullable Object own) {
        if (value instanceof Collection<?> list
                && own instanceof Collection<?> stated
                && !Doubts.isAgainst(claim.standing())
                && !claim.instead().contains(name)) {
            List<?> added = list.stream()
                    .filter(claimed -> stated.stream().noneMatch(known -> isOfOneKind(known, claimed)))
                    .toList();
            if (!added.isEmpty() && added.size() < list.size()) {
                return words.labels()
                        .labelled(texts.get("differ.list"), words.phrases().of(name, added));
            }
        }
        return words.phrases().of(name, value);
    }

    /** What the file states; only what it states has a source. */
    private Statement stated(Entity<?> entity, String name, @Nullable Object value) {
        if (value == null) {
            Object reason = entity.meta().absent().get(name);
            String silent = texts.get("differ.silent");
            return new Statement(
                    texts.get("differ.stated"),
                    reason == null
                            ? silent
                            : texts.format(
                                    "absent.item", silent, words.phrases().of(reason)),
                    true);
        }
        String who = texts.get("differ.stated");
        if (!entity.meta().sources().isEmpty()) {
            who += "; "
                    + texts.format(
                            "claim.according",
                            words.entities().sources(entity.meta().sources()));
        }
        return new Statement(who, words.phrases().of(name, value), true);
    }

    /**
     * Of a list, those elements that claims speak of: of four means, the one that is denied. All of them if a claim tells
     * of another kind.
     */
    private static Object concerned(Object value, List<Object> claimed) {
        if (!(value instanceof Collection<?> own)) {
            return value;
        }
        List<Object> others = new ArrayList<>();
        claimed.forEach(each -> others.addAll(each instanceof Collection<?> list ? list : List.of(each)));
        List<?> concerned = own.stream()
                .filter(each -> others.stream().anyMatch(other -> isOfOneKind(each, other)))
                .toList();
        boolean isEachKnown =
                others.stream().allMatch(other -> own.stream().anyMatch(each -> isOfOneKind(each, other)));
        return concerned.isEmpty() || !isEachKnown ? value : concerned;
    }

    private static boolean isOfOneKind(Object each, Object other) {
        if (each instanceof Word || other instanceof Word) {
            return each.equals(other);
        }
        if (!(each instanceof Record one) || !(other instanceof Record two) || one.getClass() != two.getClass()) {
            return false;
        }
        Map<String, Object> own = Components.of(one);
        Map<String, Object> said = Components.of(two);
        String lead = Components.lead(said).orElse("");
        return !lead.isEmpty() && Objects.equals(said.get(lead), own.get(lead));
    }

    private String who(Claim<?> claim, Entity<?> entity) {
        List<String> said = new ArrayList<>();
        said.add(words.entities().sureness(claim, entity.meta().claims()));
        said.addAll(words.entities().circumstances(claim));
        return String.join("; ", said);
    }

    private void sides(Difference difference) {
        html.open("h4").text(difference.component()).end();
        html.open("ul", "class", "sides").line();
        for (Statement statement : difference.statements()) {
            html.open("li", "class", statement.isFile() ? "file" : "source");
            html.open("p", "class", "said").text(statement.what()).close();
            html.open("p", "class", "quiet").text(statement.who()).close();
            html.end();
        }
        html.end();
    }
}
