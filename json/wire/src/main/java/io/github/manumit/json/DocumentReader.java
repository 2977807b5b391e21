package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.json.spi.WireSyntaxException;
import io.github.manumit.json.wire.ByteSource;
import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.JsonOutline;
import io.github.manumit.json.wire.Positions;
import io.github.manumit.json.wire.WireReader;
import io.github.manumit.json.wire.WireText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import io.github.manumit.validation.CaseValidator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document from the tokens of a JSON library, and checks it on request. Thread-safe. */
final class DocumentReader {

    private static final Kind CASE_FILE = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));

    private final WireParser parser;
    private final ReadLimits limits;

    DocumentReader(WireParser parser, ReadLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    WireParser parser() {
        return parser;
    }

    ReadLimits limits() {
        return limits;
    }

    /**
     * Reads a document.
     *
     * @param document the decoded document
     * @param number its line number in a file with one case file per line, or null
     * @param validator has the rules
     * @param rules whether to check the rules; otherwise only the form is checked
     */
    Checked read(Documents.Text document, @Nullable Integer number, CaseValidator validator, boolean rules) {
        Faults faults = new Faults(parser, limits.findings(), validator);
        CaseFile caseFile = usual(document, faults, rules);
        if (caseFile != null) {
            return faults.isEmpty()
                    ? new Checked(caseFile, List.of(), Map.of(), number)
                    : placed(caseFile, faults, document.text(), number);
        }
        String text = document.text();
        if (document.marked()) {
            faults.fault("json.byte-order-mark", "", 0);
        }
        if (document.fault() != null) {
            faults.fault(document.fault(), "", text.length(), limits.bytes());
        } else {
            caseFile = parse(text, faults, rules);
        }
        return placed(caseFile, faults, text, number);
    }

    private static Checked placed(@Nullable CaseFile caseFile, Faults faults, String text, @Nullable Integer number) {
        Positions positions = number == null ? new Positions(text) : Positions.inLine(text, number);
        return faults.inOrder(caseFile, text, positions, number);
    }

    /**
     * Reads a document from its bytes, and checks the rules. Null if there is anything that only a JSON library can read or
     * place; then there is no fault.
     */
    private @Nullable CaseFile usual(Documents.Text document, Faults faults, boolean rules) {
        ByteSource source = document.tokens();
        if (source == null) {
            return null;
        }
        try {
            if (source.next() != Token.START_OBJECT) {
                return null;
            }
            WireReader reader = new WireReader(source, ByteSource.handingOver(), limits);
            Object made = reader.read(CASE_FILE);
            source.finish();
            if (!(made instanceof CaseFile caseFile) || isOfAnotherFormat(version(caseFile))) {
                return null;
            }
            if (rules) {
                faults.rules(caseFile, reader.notes());
            }
            return caseFile;
        } catch (ByteSource.HandOver e) {
            return null;
        }
    }

    private @Nullable CaseFile parse(String text, Faults faults, boolean rules) {
        int start = JsonOutline.afterBlanks(text, 0);
        if (start == text.length()) {
            faults.fault("json.empty", "", 0);
            return null;
        }
        try (WireSource source = parser.open(text)) {
            if (source.next() != Token.START_OBJECT) {
                faults.fault("json.not-a-case-file", "", start);
                return null;
            }
            WireReader reader = new WireReader(source, faults, limits);
            Object made = reader.read(CASE_FILE);
            if (!reader.isStopped()) {
                trailing(text, (int) source.end(), faults);
            }
            CaseFile caseFile = made instanceof CaseFile read ? read : null;
            if (caseFile != null && isOfAnotherFormat(caseFile, faults)) {
                return null;
            }
            if (caseFile != null && rules) {
                faults.rules(caseFile, reader.notes());
            }
            return reader.isNameless() ? null : caseFile;
        } catch (WireSyntaxException e) {
            syntax(text, e, faults);
            return null;
        }
    }

    /**
     * Tells whether the document is of a version whose properties have other meanings. That is then its only fault: all
     * others only follow from it.
     */
    private static boolean isOfAnotherFormat(CaseFile caseFile, Faults faults) {
        FormatVersion version = version(caseFile);
        if (isOfAnotherFormat(version)) {
            faults.only(version.isUnknown() ? "format-version.unknown" : "format-version.outdated", "/formatVersion");
            return true;
        }
        return false;
    }

    private static boolean isOfAnotherFormat(FormatVersion version) {
        return version.isUnknown() || version.isOutdated();
    }

    private static FormatVersion version(CaseFile caseFile) {
        return FormatVersion.of(caseFile.header().formatVersion()).orElse(FormatVersion.current());
    }

    /**
     * Brings a document to the current version of the format and checks it.
     *
     * @param document the decoded document
     * @param number its line number in a file with one case file per line, or null
     * @param validator has the rules
     */
    Upgraded upgrade(Documents.Text document, @Nullable Integer number, CaseValidator validator) {
        Faults faults = new Faults(parser, limits.findings(), validator);
        JsonValue.JsonObject tree = document.fault() == null ? tree(document.text(), faults) : null;
        FormatVersion from = tree != null && tree.members().get("formatVersion") instanceof JsonValue.JsonString text
                ? FormatVersion.of(text.text()).orElse(null)
                : null;
        if (tree == null || from == null || !from.isOutdated()) {
            return new Upgraded(from, document.text(), read(document, number, validator, true));
        }
        JsonValue upgraded = Upgrades.apply(tree, from);
        String text = number == null ? WireText.pretty(upgraded) : WireText.compact(upgraded);
        Checked form = read(Documents.of(text), number, validator, false);
        CaseFile caseFile = form.isValid() ? form.caseFile() : null;
        if (caseFile != null) {
            // its properties are in their own order
            text = number == null ? WireText.pretty(caseFile) : WireText.compact(caseFile);
        }
        return new Upgraded(from, text, read(Documents.of(text), number, validator, true));
    }

    /** Reads the document as a tree; null if that is not possible without loss. */
    private JsonValue.@Nullable JsonObject tree(String text, Faults faults) {
        try (WireSource source = parser.open(text)) {
            if (source.next() != Token.START_OBJECT) {
                return null;
            }
            WireReader reader = new WireReader(source, faults, limits);
            JsonValue made = reader.readUnknown();
            return !reader.isStopped()
                            && made instanceof JsonValue.JsonObject object
                            && JsonOutline.afterBlanks(text, (int) source.end()) == text.length()
                    ? object
                    : null;
        } catch (WireSyntaxException e) {
            return null;
        }
    }

    private static void trailing(String text, int end, FaultSink faults) {
        int rest = JsonOutline.afterBlanks(text, end);
        if (rest < text.length()) {
            faults.fault("json.trailing-data", "", rest);
        }
    }

    /** Reports a syntax error. */
    private void syntax(String text, WireSyntaxException e, Faults faults) {
        JsonOutline.Failure failure = JsonOutline.failure(parser, text);
        if (failure != null) {
            faults.last(failure.code(), failure.pointer(), failure.offset());
        } else {
            faults.last("json.syntax", "", Math.max(0, e.offset()));
        }
    }
}
