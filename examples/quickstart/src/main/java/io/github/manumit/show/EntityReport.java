package io.github.manumit.show;

import io.github.manumit.casefile.Claim;
import io.github.manumit.casefile.Entity;
import io.github.manumit.casefile.Identified;
import io.github.manumit.casefile.Inference;
import io.github.manumit.casefile.Meta;
import io.github.manumit.casefile.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells one entity: what it is called, what is known of it, how sure that is, who says so, and who says otherwise. */
final class EntityReport {

    private static final int LONG = 80;

    /** Components that are told in words of their own. */
    private static final List<String> META =
            List.of("sources", "standing", "confidence", "claims", "absent", "extensions", "restriction");

    /** Components that a heading may be made of. */
    private static final List<String> HEADINGS = List.of("title", "kind", "indicator");

    private final Names names;
    private final Phrases phrases;
    private final Lines lines;

    EntityReport(Names names, Phrases phrases, Lines lines) {
        this.names = names;
        this.phrases = phrases;
        this.lines = lines;
    }

    void entity(Entity<?> entity) {
        String name = names.of((Identified) entity);
        lines.blank();
        lines.add(1, name.contains("[") ? name : name + " [" + entity.id() + "]");
        components(2, (Record) entity, inHeading(name, (Record) entity));
        meta(entity.meta());
    }

    /** What is told elsewhere: what every entity has, and what the heading says already. */
    private List<String> inHeading(String heading, Record entity) {
        List<String> told = new ArrayList<>(META);
        Components.of(entity).forEach((name, value) -> {
            if (HEADINGS.contains(name) && heading.startsWith(phrases.of(value))) {
                told.add(name);
            }
        });
        return told;
    }

    /** A line for each component that has a value; several records of a list stand below each other. */
    void components(int level, Record owner, List<String> without) {
        Map<String, Object> components = Components.of(owner);
        components.keySet().removeAll(without);
        components.forEach((name, value) -> {
            String label = Labels.component(name);
            String text = phrases.of(value);
            if (value instanceof List<?> list && list.size() > 1 && text.length() > LONG) {
                lines.add(level, label + ":");
                list.forEach(each -> lines.add(level + 1, "- " + phrases.of(each)));
            } else {
                lines.add(level, label + ": " + text);
            }
        });
    }

    private void meta(Meta<?> meta) {
        if (meta.standing() != null || meta.confidence() != null) {
            lines.add(2, "how sure: " + sureness(meta.standing(), meta.confidence()));
        }
        if (!meta.absent().isEmpty()) {
            lines.add(
                    2,
                    "not given: "
                            + meta.absent().entrySet().stream()
                                    .map(each ->
                                            Labels.component(each.getKey()) + " (" + Labels.of(each.getValue()) + ")")
                                    .collect(Collectors.joining(", ")));
        }
        if (meta.restriction() != null) {
            lines.add(2, "restricted: " + phrases.of(meta.restriction()));
        }
        if (!meta.extensions().values().isEmpty()) {
            lines.add(
                    2,
                    "unknown properties, not shown: "
                            + meta.extensions().values().size());
        }
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
            components.forEach((name, value) -> parts.add(Labels.component(name) + " " + phrases.of(value)));
        }
        StringBuilder text = new StringBuilder("~ ");
        text.append(sureness(claim.standing(), claim.confidence())).append(": ").append(String.join("; ", parts));
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
            text.append(", from ").append(phrases.of(inference.from()));
        }
        if (inference.method() != null) {
            text.append(" (").append(Labels.of(inference.method())).append(')');
        }
        if (inference.by() != null) {
            text.append(" by ").append(phrases.of(inference.by()));
        }
        if (inference.basis() != null) {
            text.append(": ").append(phrases.of(inference.basis()));
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
