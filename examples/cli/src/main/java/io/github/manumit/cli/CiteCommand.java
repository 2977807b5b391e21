package io.github.manumit.cli;

import io.github.manumit.citation.CitationReader;
import io.github.manumit.citation.FoundCitation;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.code.Word;
import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Parses citations of statutes, one text per line, and prints what each text cites. */
@Command(
        name = "cite",
        description = {
            "Read citations of statutes from standard input, one text on each line.",
            "",
            "Each line is answered by one line of JSON with the citations in it: statute, path, place in the text, other"
                    + " readings."
        },
        exitCodeList = {
            "0:each line was answered, also if nothing was found",
            "2:bad usage, input that could not be read, or results that could not be written"
        },
        footer = "  echo 'ст. 126 УК' | manumit cite --jurisdiction KZ --lang ru")
final class CiteCommand extends CliCommand {

    private static final String RANGE = "..";

    @Option(
            names = "--jurisdiction",
            paramLabel = "CODE",
            description = "The ISO 3166 code of the country whose laws are meant where the text does not say.")
    private @Nullable String jurisdiction;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "The language of the texts, as a BCP 47 tag. Default: it is detected.")
    private @Nullable String language;

    @Override
    int run(Console console) throws IOException, UnusableException {
        CitationReader reader = reader();
        TextLines.answer(console, TextLines.LONGEST_TEXT, (line, error) -> json(line, error, reader));
        return Exit.NO_ERROR;
    }

    private CitationReader reader() throws UnusableException {
        CitationReader reader = CitationReader.standard();
        try {
            reader = jurisdiction == null
                    ? reader
                    : reader.withJurisdiction(JurisdictionCode.parse(jurisdiction.toUpperCase(Locale.ROOT)));
        } catch (InvalidValueException e) {
            throw new UnusableException("--jurisdiction must be an ISO 3166 code");
        }
        try {
            return language == null ? reader : reader.withLanguage(LanguageTag.parse(language));
        } catch (InvalidValueException e) {
            throw new UnusableException("--lang must be a BCP 47 language tag");
        }
    }

    private static String json(String text, @Nullable String error, CitationReader reader) {
        List<FoundCitation> found = error == null ? reader.parse(text) : List.of();
        return Json.object(json -> {
            json.writeStringProperty("input", text);
            json.writeArrayPropertyStart("citations");
            found.forEach(each -> write(json, each));
            json.writeEndArray();
            json.writeBooleanProperty("ambiguous", found.stream().anyMatch(FoundCitation::isAmbiguous));
            if (error != null) {
                json.writeStringProperty("error", error);
            }
        });
    }

    private static void write(JsonGenerator json, FoundCitation found) {
        json.writeStartObject();
        what(json, found.citation());
        json.writeNumberProperty("start", found.start());
        json.writeNumberProperty("end", found.end());
        List<String> marks = found.citation().marks().stream().map(Word::word).toList();
        if (!marks.isEmpty()) {
            Json.texts(json, "marks", marks);
        }
        if (found.citation().marks().contains(CitationMark.FORMER_EDITION)) {
            json.writeBooleanProperty("former", true);
        }
        When edition = found.citation().edition();
        if (edition != null && edition.date() != null) {
            json.writeStringProperty("edition", edition.date().text());
        }
        if (!found.alternatives().isEmpty()) {
            json.writeArrayPropertyStart("alternatives");
            for (Citation each : found.alternatives()) {
                json.writeStartObject();
                what(json, each);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void what(JsonGenerator json, Citation citation) {
        Json.text(json, "jurisdiction", jurisdiction(citation));
        Json.text(json, "statute", statute(citation));
        json.writeArrayPropertyStart("path");
        path(json, citation);
        json.writeEndArray();
    }

    private static @Nullable String jurisdiction(Citation citation) {
        StatuteCode statute = citation.statute();
        JurisdictionCode own = statute == null
                ? citation.jurisdiction()
                : StatuteRegistry.standard()
                        .find(statute)
                        .map(known -> known.statute().jurisdiction())
                        .orElseGet(() -> country(statute));
        return own == null ? null : own.text();
    }

    /** The country at the beginning of a code, if it has one. */
    private static @Nullable JurisdictionCode country(StatuteCode statute) {
        int dash = statute.text().indexOf('-');
        if (dash != 2) {
            return null;
        }
        JurisdictionCode code = JurisdictionCode.parse(statute.text().substring(0, dash));
        return JurisdictionRegistry.standard().find(code).isPresent() ? code : null;
    }

    private static @Nullable String statute(Citation citation) {
        CitationContext context = citation.context();
        if (context != null) {
            return context.equals(CitationContext.THIS_STATUTE)
                    ? "@this"
                    : context.word().replace("this-", "@");
        }
        StatuteCode statute = citation.statute();
        return statute == null ? null : statute.text();
    }

    /**
     * The steps of the path. The end of a range is part of the value of the last step; any further steps of the end
     * follow it.
     */
    private static void path(JsonGenerator json, Citation citation) {
        List<PathStep> path = citation.path();
        List<PathStep> through = citation.through();
        for (int i = 0; i < path.size(); i++) {
            PathStep step = path.get(i);
            String value = Objects.requireNonNullElse(step.value(), "");
            if (i == path.size() - 1 && !through.isEmpty()) {
                PathStep end = through.get(0);
                boolean same = through.size() == 1 && Objects.equals(end.level(), step.level());
                value += RANGE + (same ? "" : level(end) + '=') + Objects.requireNonNullElse(end.value(), "");
            }
            step(json, level(step), value);
        }
        through.stream().skip(1).forEach(step -> step(json, level(step), Objects.requireNonNullElse(step.value(), "")));
    }

    private static String level(PathStep step) {
        return step.level() == null ? "" : step.level().word();
    }

    private static void step(JsonGenerator json, String level, String value) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }
}
