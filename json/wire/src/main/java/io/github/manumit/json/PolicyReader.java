package io.github.manumit.json;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.extension.JsonValue.JsonArray;
import io.github.manumit.extension.JsonValue.JsonBoolean;
import io.github.manumit.extension.JsonValue.JsonObject;
import io.github.manumit.extension.JsonValue.JsonString;
import io.github.manumit.json.InvalidPolicyException.Problem;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSyntaxException;
import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.JsonOutline;
import io.github.manumit.json.wire.Positions;
import io.github.manumit.json.wire.WireReader;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Fault;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one policy and collects what is wrong with it. Single-use. */
final class PolicyReader {

    private static final Set<String> PROPERTIES = Set.of("code", "severity", "suppress", "reason");

    private final WireParser parser;
    private final Documents.Text document;
    private final Catalogue catalogue;
    private final Set<String> codes = new HashSet<>();
    private final List<Problem> faults = new ArrayList<>();
    private final Map<String, List<String>> problems = new TreeMap<>();
    private Policy policy = Policy.none();

    PolicyReader(WireParser parser, Documents.Text document, Catalogue catalogue) {
        this.parser = parser;
        this.document = document;
        this.catalogue = catalogue;
    }

    Policy read(ReadLimits limits) {
        JsonValue root = null;
        if (document.fault() == null) {
            root = parse(limits);
        } else {
            fault(document.fault(), "", document.text().length(), limits.bytes());
        }
        if (root != null && faults.isEmpty()) {
            policy(root);
        }
        Map<String, Integer> offsets = JsonOutline.locate(document.text(), problems.keySet());
        problems.forEach((pointer, messages) ->
                messages.forEach(message -> faults.add(problem(pointer, offsets.getOrDefault(pointer, 0), message))));
        if (!faults.isEmpty()) {
            faults.sort((a, b) -> a.line() == b.line() ? a.column() - b.column() : a.line() - b.line());
            throw new InvalidPolicyException(faults);
        }
        return policy;
    }

    private @Nullable JsonValue parse(ReadLimits limits) {
        String text = document.text();
        try {
            WireSource source = parser.open(text);
            if (source.next() == WireSource.Token.END) {
                fault("json.empty", "", 0);
                return null;
            }
            WireReader reader = new WireReader(source, this::fault, limits);
            JsonValue read = reader.readUnknown();
            int rest = JsonOutline.afterBlanks(text, (int) source.end());
            if (!reader.isStopped() && rest < text.length()) {
                fault("json.trailing-data", "", rest);
            }
            return read;
        } catch (WireSyntaxException e) {
            JsonOutline.Failure failure = JsonOutline.failure(text);
            fault(failure == null ? "json.syntax" : failure.code(), "", failure == null ? 0 : failure.offset());
            return null;
        }
    }

    /** A fault of the syntax, in the words of the catalogue. */
    private void fault(String code, String pointer, long offset, Object... arguments) {
        Fault fault = CaseValidator.standard().fault(code, pointer, arguments);
        Finding finding = CaseValidator.standard().finding(fault);
        if (finding != null) {
            faults.add(problem(pointer, offset, finding.message()));
        }
    }

    private Problem problem(String pointer, long offset, String message) {
        Positions.Position at = new Positions(document.text()).at(offset == FaultSink.BY_POINTER ? 0 : offset);
        return new Problem(pointer, at.line(), at.column(), message);
    }

    private void wrong(String pointer, String message) {
        problems.computeIfAbsent(pointer, key -> new ArrayList<>()).add(message);
    }

    private void policy(JsonValue root) {
        if (!(root instanceof JsonObject object) || !(object.members().get("rules") instanceof JsonArray rules)) {
            wrong("", "A policy is an object with the list \"rules\"");
            return;
        }
        unknown(object, "", Set.of("rules"));
        for (int i = 0; i < rules.elements().size(); i++) {
            String at = "/rules/" + i;
            if (rules.elements().get(i) instanceof JsonObject rule) {
                rule(rule, at);
            } else {
                wrong(at, "Must be an object");
            }
        }
    }

    private void unknown(JsonObject object, String at, Set<String> known) {
        for (String name : object.members().keySet()) {
            if (!known.contains(name)) {
                wrong(at + '/' + name.replace("~", "~0").replace("/", "~1"), "A policy does not have this property");
            }
        }
    }

    private void rule(JsonObject rule, String at) {
        unknown(rule, at, PROPERTIES);
        String code = code(rule, at);
        boolean suppresses = rule.members().containsKey("suppress");
        Severity severity = severity(rule, at);
        if (suppresses && !new JsonBoolean(true).equals(rule.members().get("suppress"))) {
            wrong(at + "/suppress", "Must be true, or left out");
        }
        if (suppresses && rule.members().containsKey("severity")) {
            wrong(at, "Either \"severity\" or \"suppress\", not both");
        } else if (!suppresses && !rule.members().containsKey("severity")) {
            wrong(at, "Needs \"severity\" or \"suppress\"");
        }
        String reason = text(rule, "reason");
        if (reason == null || reason.isBlank()) {
            wrong(rule.members().containsKey("reason") ? at + "/reason" : at, "Needs a \"reason\", as a text");
        } else if (code != null && (suppresses || severity != null)) {
            decide(code, suppresses ? null : severity, reason, at);
        }
    }

    private @Nullable String code(JsonObject rule, String at) {
        String code = text(rule, "code");
        if (code == null) {
            wrong(rule.members().containsKey("code") ? at + "/code" : at, "Needs the \"code\" of a rule, as a text");
            return null;
        }
        if (catalogue.rule(code).isEmpty()) {
            wrong(at + "/code", "No rule has this code");
            return null;
        }
        if (!codes.add(code)) {
            wrong(at + "/code", "The policy already decides about this rule");
        }
        return code;
    }

    private @Nullable Severity severity(JsonObject rule, String at) {
        if (!rule.members().containsKey("severity")) {
            return null;
        }
        String severity = text(rule, "severity");
        if ("error".equals(severity)) {
            return Severity.ERROR;
        } else if ("warning".equals(severity)) {
            return Severity.WARNING;
        }
        wrong(at + "/severity", "Must be \"error\" or \"warning\"");
        return null;
    }

    private void decide(String code, @Nullable Severity severity, String reason, String at) {
        try {
            policy = severity == null ? policy.suppress(code, reason) : policy.set(code, severity, reason);
        } catch (IllegalArgumentException e) {
            wrong(
                    at + "/code",
                    "What cannot be read cannot be accepted: this rule can be neither changed nor suppressed");
        }
    }

    private static @Nullable String text(JsonObject rule, String name) {
        return rule.members().get(name) instanceof JsonString string ? string.text() : null;
    }
}
