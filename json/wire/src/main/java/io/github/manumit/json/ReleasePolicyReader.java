package io.github.manumit.json;

import io.github.manumit.disclosure.Ladder;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.disclosure.SubjectKind;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.extension.JsonValue.JsonArray;
import io.github.manumit.extension.JsonValue.JsonBoolean;
import io.github.manumit.extension.JsonValue.JsonObject;
import io.github.manumit.extension.JsonValue.JsonString;
import io.github.manumit.json.spi.WireParser;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one release policy and collects what is wrong with it. Single-use. */
final class ReleasePolicyReader {

    private static final Set<String> PROPERTIES = Set.of("base", "name", "marked", "rungs", "cleared");

    private final PolicyDocument document;

    ReleasePolicyReader(WireParser parser, Documents.Text text) {
        this.document = new PolicyDocument(parser, text);
    }

    ReleasePolicy read(ReadLimits limits) {
        JsonValue root = document.read(limits);
        ReleasePolicy policy = null;
        if (root instanceof JsonObject object) {
            policy = policy(object);
        } else if (root != null) {
            document.wrong("", "A policy is an object with a \"base\"");
        }
        document.finish();
        if (policy == null) {
            throw new IllegalStateException("a policy that could not be read has a problem");
        }
        return policy;
    }

    private @Nullable ReleasePolicy policy(JsonObject object) {
        document.unknown(object, "", PROPERTIES);
        String base = PolicyDocument.text(object, "base");
        ReleasePolicy policy = base == null ? null : ReleasePolicy.of(base).orElse(null);
        if (policy == null) {
            document.wrong(
                    object.members().containsKey("base") ? "/base" : "",
                    "Needs the \"base\", one of " + String.join(", ", ReleasePolicy.names()));
            return null;
        }
        Map<String, JsonValue> members = object.members();
        if (members.containsKey("name")) {
            policy = name(policy, PolicyDocument.text(object, "name"));
        }
        if (members.get("marked") instanceof JsonBoolean marked) {
            policy = policy.marking(marked.value());
        } else if (members.containsKey("marked")) {
            document.wrong("/marked", "Must be true or false");
        }
        policy = members.containsKey("rungs") ? rungs(policy, members.get("rungs")) : policy;
        return members.containsKey("cleared") ? cleared(policy, members.get("cleared")) : policy;
    }

    private ReleasePolicy name(ReleasePolicy policy, @Nullable String name) {
        if (name == null || !name.matches("[a-z0-9][a-z0-9-]{0,49}")) {
            document.wrong("/name", "Must be a text of small letters a to z, digits and hyphens");
            return policy;
        }
        return policy.named(name);
    }

    private ReleasePolicy rungs(ReleasePolicy policy, @Nullable JsonValue value) {
        if (!(value instanceof JsonObject subjects)) {
            document.wrong("/rungs", "Must be an object");
            return policy;
        }
        document.unknown(subjects, "/rungs", Set.copyOf(words()));
        ReleasePolicy changed = policy;
        // what is told of victims bounds what is told of children
        List<SubjectKind> inOrder = Arrays.stream(SubjectKind.values())
                .sorted(Comparator.comparing(each -> each != SubjectKind.VICTIM))
                .toList();
        for (SubjectKind subject : inOrder) {
            JsonValue ladders = subjects.members().get(subject.word());
            String at = "/rungs/" + subject.word();
            if (ladders instanceof JsonObject object) {
                changed = ladders(changed, subject, object, at);
            } else if (ladders != null) {
                document.wrong(at, "Must be an object");
            }
        }
        return changed;
    }

    private static List<String> words() {
        return Arrays.stream(SubjectKind.values()).map(SubjectKind::word).toList();
    }

    private ReleasePolicy ladders(ReleasePolicy policy, SubjectKind subject, JsonObject object, String at) {
        ReleasePolicy changed = policy;
        for (Map.Entry<String, JsonValue> each : object.members().entrySet()) {
            Ladder ladder = Ladder.of(each.getKey()).orElse(null);
            if (ladder == null) {
                document.unknown(new JsonObject(new TreeMap<>(Map.of(each.getKey(), each.getValue()))), at, Set.of());
            } else if (each.getValue() instanceof JsonString rung
                    && ladder.rungs().contains(rung.text())) {
                try {
                    changed = changed.with(subject, ladder, rung.text());
                } catch (IllegalArgumentException e) {
                    document.wrong(at + '/' + ladder.word(), "No more may be told of a child than of a victim");
                }
            } else {
                document.wrong(at + '/' + ladder.word(), "Must be one of " + String.join(", ", ladder.rungs()));
            }
        }
        return changed;
    }

    private ReleasePolicy cleared(ReleasePolicy policy, @Nullable JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            document.wrong("/cleared", "Must be a list");
            return policy;
        }
        ReleasePolicy changed = policy;
        for (int i = 0; i < array.elements().size(); i++) {
            try {
                String where = array.elements().get(i) instanceof JsonString text ? text.text() : "";
                changed = changed.clearing(where);
            } catch (IllegalArgumentException e) {
                document.wrong(
                        "/cleared/" + i, "Must be a JSON Pointer, or a type and a property, such as Event.summary");
            }
        }
        return changed;
    }
}
