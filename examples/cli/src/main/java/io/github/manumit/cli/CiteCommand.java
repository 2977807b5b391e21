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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses citations of statutes, one text per line, and prints what each text cites. */
final class CiteCommand implements Command {

    private static final String RANGE = "..";

    @Override
    public String name() {
        return "cite";
    }

    @Override
    public String arguments() {
        return "[--jurisdiction CODE] [--lang LANGUAGE]";
    }

    @Override
    public String purpose() {
        return "reads statute citations from standard input, one text per line";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException, UsageException {
        Arguments parsed = Arguments.parse(arguments, Set.of("--jurisdiction", "--lang"));
        parsed.refuseFiles();
        CitationReader reader = reader(parsed);
        InputLines.each(console.in(), InputLines.LONGEST_TEXT, line -> console.line(json(line, reader)));
        return NO_ERROR;
    }

    private static CitationReader reader(Arguments arguments) throws UsageException {
        CitationReader reader = CitationReader.standard();
        String jurisdiction = arguments.options().get("--jurisdiction");
        String language = arguments.options().get("--lang");
        try {
            reader = jurisdiction == null
                    ? reader
                    : reader.withJurisdiction(JurisdictionCode.parse(jurisdiction.toUpperCase(Locale.ROOT)));
        } catch (InvalidValueException e) {
            throw new UsageException("--jurisdiction must be an ISO 3166 code");
        }
        try {
            return language == null ? reader : reader.withLanguage(LanguageTag.parse(language));
        } catch (InvalidValueException e) {
            throw new UsageException("--lang must be a BCP 47 language tag");
        }
    }

    private static String json(String text, CitationReader reader) {
        List<FoundCitation> found = reader.parse(text);
        return new JsonLine()
                .text("input", text)
                .objects("citations", found.stream().map(CiteCommand::json).toList())
                .truth("ambiguous", found.stream().anyMatch(FoundCitation::isAmbiguous))
                .end();
    }

    private static String json(FoundCitation found) {
        JsonLine json = object(found.citation()).number("start", found.start()).number("end", found.end());
        List<String> marks = found.citation().marks().stream().map(Word::word).toList();
        if (!marks.isEmpty()) {
            json.texts("marks", marks);
        }
        if (found.citation().marks().contains(CitationMark.FORMER_EDITION)) {
            json.truth("former", true);
        }
        When edition = found.citation().edition();
        if (edition != null && edition.date() != null) {
            json.text("edition", edition.date().text());
        }
        if (!found.alternatives().isEmpty()) {
            json.objects(
                    "alternatives",
                    found.alternatives().stream()
                            .map(each -> object(each).end())
                            .toList());
        }
        return json.end();
    }

    private static JsonLine object(Citation citation) {
        return new JsonLine()
                .text("jurisdiction", jurisdiction(citation))
                .text("statute", statute(citation))
                .objects("path", path(citation));
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
    private static List<String> path(Citation citation) {
        List<PathStep> path = citation.path();
        List<PathStep> through = citation.through();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            PathStep step = path.get(i);
            String value = Objects.requireNonNullElse(step.value(), "");
            if (i == path.size() - 1 && !through.isEmpty()) {
                PathStep end = through.get(0);
                boolean same = through.size() == 1 && Objects.equals(end.level(), step.level());
                value += RANGE + (same ? "" : level(end) + '=') + Objects.requireNonNullElse(end.value(), "");
            }
            steps.add(json(level(step), value));
        }
        through.stream()
                .skip(1)
                .forEach(step -> steps.add(json(level(step), Objects.requireNonNullElse(step.value(), ""))));
        return steps;
    }

    private static String level(PathStep step) {
        return step.level() == null ? "" : step.level().word();
    }

    private static String json(String level, String value) {
        return new JsonLine().text("level", level).text("value", value).end();
    }
}
