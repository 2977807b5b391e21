package io.github.manumit.show;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.extension.Extensions;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes one entity: its name, what is known about it, how certain that is, its sources, and conflicting statements.
 */
final class EntityReport {

    private static final int LONG = 80;

    /** Components that have their own wording. */
    private static final List<String> META =
            List.of("sources", "standing", "confidence", "claims", "absent", "extensions", "restriction");

    /** Components that can form a heading, and values that may follow them there. */
    private static final List<String> HEADINGS = List.of("title", "kind", "indicator");

    private static final Pattern BEHIND = Pattern.compile("( proceeding)?( \\(.*\\))?( \\[[^ ]*])?( \\(.*\\))?");

    /** Components that form the heading of a relation. */
    private static final List<String> SENTENCE = List.of("kind", "from", "to");

    private final Names names;
    private final Phrases phrases;
    private final WrappedLines lines;

    EntityReport(Names names, Phrases phrases, WrappedLines lines) {
        this.names = names;
        this.phrases = phrases;
        this.lines = lines;
    }

    void entity(Entity<?> entity) {
        String heading = names.heading(entity);
        List<String> told = new ArrayList<>(META);
        if (entity instanceof Relation relation && names.sentence(relation).isPresent()) {
            told.addAll(SENTENCE);
        }
        lines.blank();
        lines.add(1, heading);
        components(2, (Record) entity, heading, told);
        meta(entity.meta());
    }

    /**
     * A line for each component that has a value and is not in the heading; the records of a list are below one
     * another.
     */
    void components(int level, Record owner, String heading, List<String> without) {
        Map<String, Object> components = Components.of(owner);
        components.keySet().removeAll(without);
        components.forEach((name, value) -> {
            String label = Labels.component(name);
            String text = phrases.of(name, value);
            if (HEADINGS.contains(name) && isSaid(value, text, heading)) {
                return;
            }
            if (value instanceof List<?> list && list.size() > 1 && isLong(list, text)) {
                lines.add(level, label + ":");
                list.forEach(each -> lines.add(level + 1, "- " + phrases.of(each)));
            } else {
                lines.add(level, label + ": " + text);
            }
        });
    }

    private static boolean isSaid(Object value, String text, String heading) {
        boolean isOneText =
                value instanceof LocalizedText title && title.texts().size() == 1;
        String said =
                isOneText ? ((LocalizedText) value).texts().values().iterator().next() : text;
        return heading.startsWith(said)
                && BEHIND.matcher(heading.substring(said.length())).matches();
    }

    private boolean isLong(List<?> list, String text) {
        return text.length() > LONG || list.stream().map(phrases::of).anyMatch(Joined::isNested);
    }

    /** The number of properties that the model does not know. */
    void unknown(int level, Extensions extensions) {
        if (!extensions.isEmpty()) {
            lines.add(
                    level,
                    "unknown properties, not shown: " + extensions.values().size());
        }
    }

    private void meta(Meta<?> meta) {
        if (meta.standing() != null || meta.confidence() != null) {
            lines.add(2, "how sure: " + sureness(meta.standing(), meta.confidence()));
        }
        if (!meta.absent().isEmpty()) {
            lines.add(2, "not given: " + phrases.of(meta.absent()));
        }
        if (meta.restriction() != null) {
            lines.add(2, "restricted: " + phrases.of(meta.restriction()));
        }
        unknown(2, meta.extensions());
        if (!meta.sources().isEmpty()) {
            lines.add(2, "according to: " + sources(meta.sources()));
        }
        meta.claims().forEach(this::claim);
    }

    private void claim(Claim<?> claim) {
        Object says = claim.says();
        List<String> parts = new ArrayList<>();
        if (says instanceof Record partial) {
            Map<String, Object> components = Components.of(partial);
            components.keySet().removeAll(META);
            components.forEach((name, value) -> parts.add(phrases.claimed(name, value)));
        }
        StringBuilder text = new StringBuilder("~ ");
        if (claim.id() != null) {
            text.append('[').append(claim.id()).append("] ");
        }
        text.append(sureness(claim.standing(), claim.confidence()));
        text.append(parts.isEmpty() ? "" : ": ").append(String.join("; ", parts));
        if (claim.time() != null) {
            text.append("; claimed ").append(phrases.of(claim.time()));
        }
        if (!claim.sources().isEmpty()) {
            text.append("; according to ").append(sources(claim.sources()));
        }
        if (claim.inference() != null) {
            text.append(inference(claim.inference()));
        }
        if (claim.alternatives() != null) {
            text.append("; one of the readings \u201c")
                    .append(claim.alternatives())
                    .append('\u201d');
        }
        if (!claim.replaces().isEmpty()) {
            text.append("; replaces ").append(phrases.of(claim.replaces()));
        }
        lines.add(2, text.toString());
    }

    private String inference(Inference inference) {
        StringBuilder text = new StringBuilder();
        if (!inference.from().isEmpty()) {
            text.append("; inferred from ").append(phrases.of(inference.from()));
        }
        if (inference.method() != null) {
            text.append("; method: ").append(phrases.of(inference.method()));
        }
        if (inference.by() != null) {
            text.append("; inferred by ").append(phrases.of(inference.by()));
        }
        if (inference.basis() != null) {
            text.append("; reasoning: ").append(phrases.of(inference.basis()));
        }
        return text.toString();
    }

    private String sureness(@Nullable Object standing, @Nullable Object confidence) {
        String sure = standing == null ? "stated" : phrases.of(standing);
        return confidence == null ? sure : sure + ", confidence " + phrases.of(confidence);
    }

    private String sources(List<SourceRef> sources) {
        return sources.stream().map(phrases::source).collect(Collectors.joining("; "));
    }
}
