package io.github.manumit.json.wire.reference;

import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.entity.NameForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page with the statutes that the registry knows. */
final class StatutesPage {

    static final String PAGE = "statutes.md";

    private static final String INTRODUCTION = """
            # Statutes of the registry

            A citation names a statute by one of these codes, and the file need not list it. Any other statute is listed in the file's `statutes`, with
            a code of your own (`org:act-1`) or one that is made in the same way. "Units" are articles, sections and the like that the registry knows with
            their headings or offences; a unit that it does not know is no fault. [Citations](../guide/citations.md) explains the rest.

            """;

    String text() {
        List<List<String>> rows = new ArrayList<>();
        StatuteRegistry.standard().all().stream()
                .sorted(Comparator.comparing((KnownStatute each) -> jurisdiction(each))
                        .thenComparing(each -> each.code().text()))
                .forEach(each -> rows.add(List.of(
                        jurisdiction(each),
                        Markdown.code(each.code().text()),
                        name(each),
                        String.valueOf(each.provisions().size()),
                        each.verification().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        return INTRODUCTION + Markdown.table(List.of("of", "code", "title", "units", "how far checked"), rows);
    }

    private static String jurisdiction(KnownStatute known) {
        return known.statute().jurisdiction() == null
                ? ""
                : known.statute().jurisdiction().text();
    }

    private static String name(KnownStatute known) {
        List<NameForm> names = known.statute().names();
        Optional<NameForm> english = names.stream()
                .filter(each ->
                        each.language() != null && each.language().text().equals("en"))
                .findFirst();
        return english.or(() -> names.stream().findFirst())
                .map(NameForm::text)
                .map(Markdown::text)
                .orElse("");
    }
}
