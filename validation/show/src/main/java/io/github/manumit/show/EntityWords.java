package io.github.manumit.show;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.extension.Extensions;
import io.github.manumit.incident.Transaction;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Proceeding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes one entity: its name, what is known about it, how certain that is, its sources, and conflicting statements.
 */
final class EntityWords {

    private static final int LONG = 80;

    /** Components that have their own wording. */
    static final List<String> META =
            List.of("sources", "standing", "confidence", "claims", "absent", "extensions", "restriction");

    /** Components that can form a heading, and values that may follow them there. */
    private static final List<String> HEADINGS = List.of("title", "kind", "indicator", "label");

    private static final Pattern BEHIND = Pattern.compile("( proceeding)?( \\(.*\\))?( \\[[^ ]*])?( \\(.*\\))?");

    /** Components that form the heading of a relation. */
    private static final List<String> SENTENCE = List.of("kind", "from", "to");

    private final Names names;
    private final Phrases phrases;
    private final Labels labels;
    private final FixedWords texts;

    EntityWords(Names names, Phrases phrases, Labels labels) {
        this.names = names;
        this.phrases = phrases;
        this.labels = labels;
        this.texts = labels.texts();
    }

    Entry entity(Entity<?> entity) {
        String heading = names.heading(entity);
        if (names.withheld().contains(entity)) {
            return new Entry(heading, entity.id(), List.of(new Entry.Hidden(texts.get("withheld.label"), why(entity))));
        }
        List<String> told = new ArrayList<>(META);
        if (entity instanceof Relation relation && names.sentence(relation).isPresent()) {
            told.addAll(SENTENCE);
        }
        String marked = heading + names.doubts().of(entity);
        List<Entry.Line> lines = new ArrayList<>(phrases.about(
                entity instanceof Party party ? party : null, () -> components((Record) entity, marked, told)));
        meta(entity.meta(), lines);
        return new Entry(marked, entity.id(), lines);
    }

    /** The reason for which an entity is withheld; its own, or that of the same party's other entry. */
    private String why(Entity<?> entity) {
        Restriction restriction = entity.meta().restriction();
        String reason = restriction == null ? "" : phrases.of(restriction);
        return reason.isEmpty() ? texts.get("withheld.unstated") : reason;
    }

    /**
     * A line for each component that has a value and is not in the heading; the records of a list are below one
     * another.
     */
    List<Entry.Line> components(Record owner, String heading, List<String> without) {
        Map<String, Object> components = Components.of(owner);
        components.keySet().removeAll(without);
        if (owner instanceof Proceeding && components.containsKey("identifiers")) {
            Map<String, Object> others = new LinkedHashMap<>(components);
            components.keySet().retainAll(List.of("identifiers")); // a clerk looks for the number of the case first
            components.putAll(others);
        }
        if (owner instanceof Transaction && components.containsKey("amounts")) {
            components.remove("per"); // it stands behind the amount
        }
        List<Entry.Line> lines = new ArrayList<>();
        components.forEach((name, value) -> {
            String label = labels.component(owner.getClass(), name);
            String text = words(owner, name, value);
            boolean isDate = name.equals("time") && Given.plain(heading).contains("(" + Given.plain(text) + ")");
            if (isDate || HEADINGS.contains(name) && isSaid(value, text, heading)) {
                return;
            }
            if (value instanceof List<?> list && list.size() > 1 && isLong(list, text)) {
                lines.add(new Entry.Listed(label, list.stream().map(phrases::of).toList()));
            } else {
                lines.add(new Entry.Fact(label, text));
            }
        });
        return lines;
    }

    /** A component in words; a word that a claim denies says so. */
    private String words(Record owner, String name, Object value) {
        if (owner instanceof Transaction transaction && name.equals("amounts")) {
            return phrases.per(phrases.of(value), transaction);
        }
        if (value instanceof List<?> list
                && list.stream()
                        .anyMatch(each -> !names.doubts().word(owner, each).isEmpty())) {
            return Joined.of(list.stream()
                    .map(each -> phrases.of(each) + names.doubts().word(owner, each))
                    .toList());
        }
        return phrases.of(name, value);
    }

    private static boolean isSaid(Object value, String text, String heading) {
        boolean isOneText =
                value instanceof LocalizedText title && title.texts().size() == 1;
        String said = isOneText
                ? ((LocalizedText) value).texts().values().iterator().next().strip()
                : Given.plain(text);
        String plain = Given.plain(heading);
        return !said.isEmpty()
                && plain.startsWith(said)
                && BEHIND.matcher(plain.substring(said.length())).matches();
    }

    private boolean isLong(List<?> list, String text) {
        return Given.plain(text).length() > LONG
                || list.stream().map(phrases::of).anyMatch(Joined::isNested);
    }

    /** The number of properties that the model does not know. */
    void unknown(Extensions extensions, List<Entry.Line> lines) {
        if (!extensions.isEmpty()) {
            lines.add(new Entry.Fact(
                    texts.get("unknown.label"),
                    Integer.toString(extensions.values().size())));
        }
    }

    private void meta(Meta<?> meta, List<Entry.Line> lines) {
        if (meta.standing() != null || meta.confidence() != null) {
            lines.add(new Entry.Fact(texts.get("sure.label"), sureness(meta.standing(), meta.confidence())));
        }
        if (!meta.absent().isEmpty()) {
            lines.add(new Entry.Fact(texts.get("absent.label"), phrases.of(meta.absent())));
        }
        if (meta.restriction() != null) {
            lines.add(new Entry.Fact(texts.get("restricted.label"), phrases.of(meta.restriction())));
        }
        unknown(meta.extensions(), lines);
        if (!meta.sources().isEmpty()) {
            lines.add(new Entry.Fact(texts.get("according.label"), sources(meta.sources())));
        }
        meta.claims().forEach(claim -> lines.add(new Entry.Differing(claim(claim, meta.claims()))));
    }

    /** A claim in one sentence. */
    private String claim(Claim<?> claim, List<? extends Claim<?>> all) {
        StringBuilder text = new StringBuilder();
        if (claim.id() != null) {
            text.append('[').append(claim.id()).append("] ");
        }
        text.append(sureness(claim, all));
        List<String> parts = new ArrayList<>();
        if (claim.says() instanceof Record partial) {
            Map<String, Object> components = Components.of(partial);
            components.keySet().removeAll(META);
            components.forEach((name, value) -> parts.add(phrases.claimed(name, value)));
        }
        SortedMap<String, AbsenceReason> absent = claim.says() == null
                ? Collections.emptySortedMap()
                : claim.says().meta().absent();
        if (!absent.isEmpty()) {
            parts.add(texts.format("claim.absent", phrases.of(absent)));
        }
        text.append(parts.isEmpty() ? "" : ": ").append(String.join("; ", parts));
        circumstances(claim).forEach(each -> text.append("; ").append(each));
        return text.toString();
    }

    /** By which source a claim was made, from what it follows, and which claim it replaces. */
    List<String> circumstances(Claim<?> claim) {
        List<String> said = new ArrayList<>();
        if (!claim.instead().isEmpty()) {
            said.add(texts.format(
                    "claim.instead",
                    Joined.of(claim.instead().stream().map(labels::component).toList())));
        }
        if (!claim.sources().isEmpty()) {
            said.add(texts.format("claim.according", sources(claim.sources())));
        }
        if (claim.inference() != null) {
            inference(claim.inference(), said);
        }
        if (claim.alternatives() != null) {
            said.add(alternative(claim));
        }
        if (!claim.replaces().isEmpty()) {
            said.add(texts.format("claim.replaces", phrases.of(claim.replaces())));
        }
        return said;
    }

    /** "alternative 1 of 2"; the key that ties them together is for machines. */
    private String alternative(Claim<?> claim) {
        List<Claim<?>> all = new ArrayList<>();
        Names.entities(names.index().caseFile())
                .flatMap(entity -> entity.meta().claims().stream())
                .filter(other -> Objects.equals(claim.alternatives(), other.alternatives()))
                .forEach(all::add);
        return texts.format("claim.reading", all.indexOf(claim) + 1, all.size());
    }

    private void inference(Inference inference, List<String> said) {
        if (!inference.from().isEmpty()) {
            said.add(texts.format("inference.from", phrases.of(inference.from())));
        }
        if (inference.method() != null) {
            said.add(texts.format("inference.method", phrases.of(inference.method())));
        }
        if (inference.by() != null) {
            said.add(texts.format("inference.by", phrases.of(inference.by())));
        }
        if (inference.basis() != null) {
            said.add(texts.format("inference.basis", phrases.of(inference.basis())));
        }
    }

    /** How surely a claim stands, when it was made, and what it was replaced by if it was corrected. */
    String sureness(Claim<?> claim, List<? extends Claim<?>> all) {
        String sure = sureness(claim.standing(), claim.confidence());
        if (claim.time() != null) {
            sure = texts.format("claim.claimed", sure, phrases.of(claim.time()));
        }
        String replacement = claim.id() == null || !Standing.CORRECTED.equals(claim.standing())
                ? ""
                : Joined.of(all.stream()
                        .filter(other -> other.replaces().stream()
                                .anyMatch(ref -> ref.text().equals(claim.id())))
                        .filter(other -> other.says() instanceof Record)
                        .map(other -> said((Record) other.says()))
                        .toList());
        return replacement.isEmpty() ? sure : texts.format("claim.corrected", sure, replacement);
    }

    private String said(Record partial) {
        Map<String, Object> components = Components.of(partial);
        components.keySet().removeAll(META);
        List<String> parts = new ArrayList<>();
        components.forEach((name, value) -> parts.add(phrases.claimed(name, value)));
        return String.join("; ", parts);
    }

    String sureness(@Nullable Object standing, @Nullable Object confidence) {
        String sure = standing == null ? texts.get("stated") : phrases.of(standing);
        return confidence == null ? sure : texts.format("sure.confidence", sure, phrases.of(confidence));
    }

    String sources(List<SourceRef> sources) {
        return sources.stream().map(phrases::source).collect(Collectors.joining("; "));
    }
}
