package io.github.manumit.json;

import io.github.manumit.extension.JsonValue;
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
import io.github.manumit.validation.Fault;
import io.github.manumit.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The document of a policy, and what is wrong with it. Single-use. */
final class PolicyDocument {

    private final WireParser parser;
    private final Documents.Text document;
    private final List<Problem> faults = new ArrayList<>();
    private final Map<String, List<String>> problems = new TreeMap<>();

    PolicyDocument(WireParser parser, Documents.Text document) {
        this.parser = parser;
        this.document = document;
    }

    /** The value of the document; null if it is not JSON. */
    @Nullable
    JsonValue read(ReadLimits limits) {
        if (document.fault() != null) {
            fault(document.fault(), "", document.text().length(), limits.bytes());
            return null;
        }
        JsonValue root = parse(limits);
        return faults.isEmpty() ? root : null;
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
            JsonOutline.Failure failure = JsonOutline.failure(parser, text);
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

    /** Notes that something is wrong. */
    void wrong(String pointer, String message) {
        problems.computeIfAbsent(pointer, key -> new ArrayList<>()).add(message);
    }

    /** Notes the properties that a policy does not have. */
    void unknown(JsonObject object, String at, Set<String> known) {
        for (String name : object.members().keySet()) {
            if (!known.contains(name)) {
                wrong(at + '/' + name.replace("~", "~0").replace("/", "~1"), "A policy does not have this property");
            }
        }
    }

    /** The text of a property; null if there is none. */
    static @Nullable String text(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString string ? string.text() : null;
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidPolicyException if something is wrong
     */
    void finish() {
        Map<String, Integer> offsets = JsonOutline.locate(parser, document.text(), problems.keySet());
        problems.forEach((pointer, messages) ->
                messages.forEach(message -> faults.add(problem(pointer, offsets.getOrDefault(pointer, 0), message))));
        if (!faults.isEmpty()) {
            faults.sort((a, b) -> a.line() == b.line() ? a.column() - b.column() : a.line() - b.line());
            throw new InvalidPolicyException(faults);
        }
    }
}
