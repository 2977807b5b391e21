package io.github.manumit.json;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.extension.JsonValue.JsonArray;
import io.github.manumit.extension.JsonValue.JsonBoolean;
import io.github.manumit.extension.JsonValue.JsonObject;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Severity;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one policy and collects what is wrong with it. Single-use. */
final class PolicyReader {

    private static final Set<String> PROPERTIES = Set.of("code", "severity", "suppress", "reason");

    private final PolicyDocument document;
    private final Catalogue catalogue;
    private final Set<String> codes = new HashSet<>();
    private Policy policy = Policy.none();

    PolicyReader(WireParser parser, Documents.Text text, Catalogue catalogue) {
        this.document = new PolicyDocument(parser, text);
        this.catalogue = catalogue;
    }

    Policy read(ReadLimits limits) {
        JsonValue root = document.read(limits);
        if (root != null) {
            policy(root);
        }
        document.finish();
        return policy;
    }

    private void policy(JsonValue root) {
        if (!(root instanceof JsonObject object) || !(object.members().get("rules") instanceof JsonArray rules)) {
            document.wrong("", "A policy is an object with the list \"rules\"");
            return;
        }
        document.unknown(object, "", Set.of("rules"));
        for (int i = 0; i < rules.elements().size(); i++) {
            String at = "/rules/" + i;
            if (rules.elements().get(i) instanceof JsonObject rule) {
                rule(rule, at);
            } else {
                document.wrong(at, "Must be an object");
            }
        }
    }

    private void rule(JsonObject rule, String at) {
        document.unknown(rule, at, PROPERTIES);
        String code = code(rule, at);
        boolean suppresses = rule.members().containsKey("suppress");
        Severity severity = severity(rule, at);
        if (suppresses && !new JsonBoolean(true).equals(rule.members().get("suppress"))) {
            document.wrong(at + "/suppress", "Must be true, or left out");
        }
        if (suppresses && rule.members().containsKey("severity")) {
            document.wrong(at, "Either \"severity\" or \"suppress\", not both");
        } else if (!suppresses && !rule.members().containsKey("severity")) {
            document.wrong(at, "Needs \"severity\" or \"suppress\"");
        }
        String reason = PolicyDocument.text(rule, "reason");
        if (reason == null || reason.isBlank()) {
            document.wrong(rule.members().containsKey("reason") ? at + "/reason" : at, "Needs a \"reason\", as a text");
        } else if (code != null && (suppresses || severity != null)) {
            decide(code, suppresses ? null : severity, reason, at);
        }
    }

    private @Nullable String code(JsonObject rule, String at) {
        String code = PolicyDocument.text(rule, "code");
        if (code == null) {
            document.wrong(
                    rule.members().containsKey("code") ? at + "/code" : at, "Needs the \"code\" of a rule, as a text");
            return null;
        }
        if (catalogue.rule(code).isEmpty()) {
            document.wrong(at + "/code", "No rule has this code");
            return null;
        }
        if (!codes.add(code)) {
            document.wrong(at + "/code", "The policy already decides about this rule");
        }
        return code;
    }

    private @Nullable Severity severity(JsonObject rule, String at) {
        if (!rule.members().containsKey("severity")) {
            return null;
        }
        String severity = PolicyDocument.text(rule, "severity");
        if ("error".equals(severity)) {
            return Severity.ERROR;
        } else if ("warning".equals(severity)) {
            return Severity.WARNING;
        }
        document.wrong(at + "/severity", "Must be \"error\" or \"warning\"");
        return null;
    }

    private void decide(String code, @Nullable Severity severity, String reason, String at) {
        try {
            policy = severity == null ? policy.suppress(code, reason) : policy.set(code, severity, reason);
        } catch (IllegalArgumentException e) {
            document.wrong(
                    at + "/code",
                    "What cannot be read cannot be accepted: this rule can be neither changed nor suppressed");
        }
    }
}
