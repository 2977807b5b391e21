package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.casefile.Moment;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A case file in words, in the order in which a person reads it; text and page are made from this. */
final class CaseWords {

    private final CaseFile caseFile;
    private final Labels labels;
    private final FixedWords texts;
    private final Names names;
    private final Phrases phrases;
    private final EntityWords entities;
    private final TimelineWords timeline;

    CaseWords(CaseFile caseFile, Locale locale, boolean reveal) {
        this.caseFile = caseFile;
        this.labels = new Labels(locale);
        this.texts = labels.texts();
        AmountWords amounts = new AmountWords(labels);
        this.names = new Names(caseFile, labels, amounts, reveal);
        this.phrases = new Phrases(names, labels, amounts);
        this.entities = new EntityWords(names, phrases, labels);
        this.timeline = new TimelineWords(names, phrases, labels);
    }

    CaseFile caseFile() {
        return caseFile;
    }

    Labels labels() {
        return labels;
    }

    Names names() {
        return names;
    }

    Phrases phrases() {
        return phrases;
    }

    EntityWords entities() {
        return entities;
    }

    TimelineWords timeline() {
        return timeline;
    }

    String title() {
        LocalizedText title = caseFile.header().title();
        String best = title == null ? "" : labels.best(title);
        if (!best.isEmpty()) {
            return best;
        }
        return caseFile.incidents().size() == 1
                        && !names.withheld().contains(caseFile.incidents().get(0))
                ? texts.format(
                        "moment.line",
                        texts.get("case"),
                        names.brief(caseFile.incidents().get(0)))
                : texts.get("case");
    }

    /** What is said of the file as a whole. */
    List<Entry.Line> header() {
        Header header = caseFile.header();
        List<Entry.Line> lines =
                new ArrayList<>(entities.components(header, title(), List.of("schema", "formatVersion")));
        entities.unknown(caseFile.extensions(), lines);
        return lines;
    }

    Section happened() {
        return section("happened", Stream.of(caseFile.incidents()));
    }

    Section who() {
        return section(
                "who",
                Stream.of(caseFile.persons(), caseFile.groups(), caseFile.organizations(), caseFile.relations()));
    }

    /** The sections after the timeline. */
    List<Section> rest() {
        return List.of(
                section(
                        "law",
                        Stream.of(
                                caseFile.proceedings(), caseFile.charges(), caseFile.decisions(), caseFile.statutes())),
                section("steps", Stream.of(caseFile.events())),
                section("where", Stream.of(caseFile.places(), caseFile.jurisdictions())),
                section("things", Stream.of(caseFile.items(), caseFile.transactions())),
                section("general", Stream.of(caseFile.observations())),
                section("sources", Stream.of(caseFile.sources())));
    }

    List<Moment> moments() {
        return timeline.moments();
    }

    private Section section(String key, Stream<List<? extends Entity<?>>> lists) {
        return new Section(
                key,
                texts.get("section." + key),
                lists.<Entity<?>>flatMap(List::stream).map(this::entry).toList());
    }

    /** The timelines of persons and groups follow what is said of them. */
    private Entry entry(Entity<?> entity) {
        Entry entry = entities.entity(entity);
        boolean hasLife = entity instanceof Person || entity instanceof PersonGroup;
        if (!hasLife || names.withheld().contains(entity)) {
            return entry;
        }
        List<String> life = timeline.of((Party) entity);
        if (life.isEmpty()) {
            return entry;
        }
        List<Entry.Line> lines = new ArrayList<>(entry.lines());
        lines.add(new Entry.Life(texts.get("timeline.label"), life));
        return new Entry(entry.heading(), entry.id(), lines);
    }
}
