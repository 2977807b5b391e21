package io.github.manumit.citation;

import static io.github.manumit.citation.StatuteFile.check;
import static io.github.manumit.citation.StatuteFile.known;
import static io.github.manumit.citation.StatuteFile.notEmpty;

import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKind;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.statute.StatuteKind;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one statute. */
final class StatuteLines {

    private static final int MOST_PROVISIONS = 20_000;

    private final StatuteCode code;
    private final List<NameForm> names = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<IdentifierLine> identifiers = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<ProvisionLevel> levels = new ArrayList<>();
    private final List<ProvisionTopic> topics = new ArrayList<>();
    private final List<KnownProvision> provisions = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final ProvenanceLines provenance = new ProvenanceLines();
    private @Nullable StatuteKind kind;
    private @Nullable JurisdictionCode jurisdiction;
    private @Nullable StatuteCode family;
    private @Nullable StatuteCode follows;
    private @Nullable When adopted;
    private boolean isDefault;
    private boolean unchecked;

    private record IdentifierLine(IdentifierScheme scheme, String value) {}

    StatuteLines(StatuteCode code) {
        this.code = code;
    }

    void take(String key, String text) {
        if (provenance.take(key, text)) {
            return;
        }
        switch (key) {
            case "kind" -> kind = known(StatuteKind.of(notEmpty(text)));
            case "jurisdiction" -> jurisdiction = JurisdictionCode.parse(text);
            case "family" -> family = StatuteCode.parse(text);
            case "follows" -> follows = StatuteCode.parse(text);
            case "default" -> isDefault = flag(text);
            case "adopted" -> adopted = When.of(PartialDate.parse(text));
            case "valid" ->
                editions.add(
                        Edition.builder().time(When.of(PartialDate.parse(text))).build());
            case "valid-unchecked" -> unchecked = flag(text);
            case "number" -> numbers.add(notEmpty(text));
            case "name" -> names.add(name(text, NameKind.OFFICIAL));
            case "short" -> names.add(name(text, NameKind.ABBREVIATION));
            case "id" -> identifiers.add(identifier(text));
            case "levels" -> {
                for (String level : notEmpty(text).split(" ")) {
                    levels.add(known(ProvisionLevel.of(level)));
                }
            }
            case "topic" -> {
                for (String topic : notEmpty(text).split(" ")) {
                    topics.add(known(ProvisionTopic.of(topic)));
                }
            }
            default -> check(false, "unknown key for a statute");
        }
    }

    private static boolean flag(String text) {
        check(text.isEmpty(), "this key takes no text");
        return true;
    }

    private static NameForm name(String text, NameKind kind) {
        TaggedText tagged = TaggedText.read(text);
        return NameForm.builder()
                .text(tagged.text())
                .kind(kind)
                .language(LanguageTag.parse(tagged.tag()))
                .build();
    }

    private static IdentifierLine identifier(String text) {
        TaggedText tagged = TaggedText.read(text);
        return new IdentifierLine(known(IdentifierScheme.of(tagged.tag())), tagged.text());
    }

    void add(String path, KnownProvision provision) {
        check(paths.add(path), "the provision appears twice");
        check(provisions.size() < MOST_PROVISIONS, "a statute can have at most 20,000 provisions");
        provisions.add(provision);
    }

    KnownStatute end() {
        List<Identifier> given = new ArrayList<>();
        identifiers.forEach(each -> given.add(identifier(each.scheme(), each.value())));
        numbers.stream().skip(1).forEach(each -> given.add(identifier(IdentifierScheme.INSTRUMENT_NUMBER, each)));
        Statute statute = Statute.builder(code.text())
                .code(code)
                .kind(kind)
                .jurisdiction(jurisdiction)
                .names(names)
                .number(numbers.isEmpty() ? null : numbers.get(0))
                .adopted(adopted)
                .editions(editions)
                .provisions(provisions.stream().map(KnownProvision::provision).toList())
                .meta(Meta.<Statute>builder().identifiers(given).build())
                .build();
        boolean checked = !editions.isEmpty() && !unchecked;
        return new KnownStatute(
                statute, family, follows, isDefault, levels, topics, provisions, checked, provenance.end());
    }

    private Identifier identifier(IdentifierScheme scheme, String value) {
        return Identifier.builder()
                .scheme(scheme)
                .value(value)
                .jurisdiction(jurisdiction)
                .build();
    }
}
