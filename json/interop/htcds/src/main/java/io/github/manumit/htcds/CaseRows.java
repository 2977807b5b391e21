package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Ref;
import io.github.manumit.htcds.PartIndex.Parts;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one case file as rows. Single-use. */
final class CaseRows {

    /** A group of more is no list of persons. */
    private static final int MOST_MEMBERS = 1_000;

    private static final Set<Audience> CLOSED =
            Set.of(Audience.RESTRICTED, Audience.CASE_TEAM, Audience.NAMED_RECIPIENTS);

    private static final Set<ConsentKind> TO_SHARE =
            Set.of(ConsentKind.DATA_PROCESSING, ConsentKind.DATA_MANAGEMENT, ConsentKind.DATA_SHARING);

    private final CaseFile caseFile;
    private final ExportOptions options;
    private final Ledger ledger = new Ledger();
    private final String language;
    private final PartIndex parts;
    private final CaseIndex index;
    private final PersonWriting persons;
    private final IncidentWriting incidents;
    private final EventWriting events;
    private final List<HtcdsRecord> rows = new ArrayList<>();
    private final Map<String, String> ownerOfKey = new HashMap<>();
    private final Set<Integer> toldEvents = new HashSet<>();
    private final Map<Integer, Integer> victimsOf = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    private CaseRows(CaseFile caseFile, ExportOptions options) {
        this.caseFile = caseFile;
        this.options = options;
        List<LanguageTag> languages = caseFile.header().languages();
        this.language = languages.isEmpty() ? "" : languages.get(0).text();
        this.index = CaseIndex.of(caseFile);
        this.parts = new PartIndex(caseFile, index);
        PlaceWriting places = new PlaceWriting(caseFile);
        this.persons = new PersonWriting(caseFile, places);
        this.incidents = new IncidentWriting(caseFile, places, parts);
        this.events = new EventWriting(caseFile, places, incidents);
    }

    static HtcdsExport.Rows of(CaseFile caseFile, ExportOptions options) {
        CaseRows writing = new CaseRows(caseFile, options);
        writing.write();
        writing.incidents.rowless(writing.ledger, writing.written, writing.victimsOf.keySet());
        List<Loss> obstacles = writing.obstacles();
        if (!obstacles.isEmpty() && !options.despiteRestrictions()) {
            throw new ExportRefusedException(obstacles);
        }
        return new HtcdsExport.Rows(writing.rows, writing.ledger.report(caseFile, obstacles));
    }

    private void write() {
        boolean ofVictims = options.rows().contains(RowKind.VICTIMS);
        boolean ofPerpetrators = options.rows().contains(RowKind.PERPETRATORS);
        if (ofVictims) {
            count();
        }
        // Victims first tell what stands once for an incident; the order of the rows is that of the file.
        List<List<HtcdsRecord>> byPerson = new ArrayList<>();
        for (int i = 0; i < caseFile.persons().size(); i++) {
            byPerson.add(new ArrayList<>());
        }
        for (boolean isVictims : new boolean[] {true, false}) {
            for (int i = 0; i < caseFile.persons().size(); i++) {
                rows.clear();
                if (isVictims ? ofVictims : ofPerpetrators) {
                    person(i, isVictims, ofPerpetrators);
                }
                byPerson.get(i).addAll(rows);
            }
        }
        rows.clear();
        byPerson.forEach(rows::addAll);
        for (int i = 0; ofVictims && i < caseFile.groups().size(); i++) {
            group(i);
        }
        for (int i = 0;
                options.rows().contains(RowKind.EVENTS) && i < caseFile.events().size();
                i++) {
            event(i);
        }
        if (!rows.isEmpty()
                && rows.stream()
                        .anyMatch(row ->
                                !row.person().isEmpty() || !row.incident().isEmpty())) {
            ledger.use("/id");
        }
    }

    private RowDraft row() {
        return new RowDraft(ledger, options, language);
    }

    // who is a victim

    private boolean isVictim(String party, boolean isRecognised) {
        return isRecognised && parts.of(party).isEmpty()
                || parts.of(party).values().stream().anyMatch(of -> of.isVictim(isRecognised));
    }

    /** Counts the rows of victims of each incident. */
    private void count() {
        for (Person person : caseFile.persons()) {
            count(person.id(), !person.recognitions().isEmpty(), 1);
        }
        for (PersonGroup group : caseFile.groups()) {
            count(group.id(), !group.recognitions().isEmpty(), members(group));
        }
    }

    private void count(String party, boolean isRecognised, int rowsOfIt) {
        incidentsOf(party, isRecognised, true, false)
                .keySet()
                .forEach(number -> victimsOf.merge(number, rowsOfIt, Integer::sum));
    }

    /** The incidents of a party as a victim, and as an alleged perpetrator. */
    private Map<Integer, Parts> incidentsOf(
            String party, boolean isRecognised, boolean asVictim, boolean asPerpetrator) {
        Map<Integer, Parts> of = new LinkedHashMap<>();
        parts.of(party).forEach((number, each) -> {
            if (asVictim && each.isVictim(isRecognised) || asPerpetrator && each.isPerpetrator) {
                of.put(number, each);
            }
        });
        if (of.size() > 1) {
            of.remove(PartIndex.NONE);
        }
        if (asVictim && isRecognised && parts.of(party).isEmpty()) {
            of.put(parts.only(), new Parts());
        }
        return of;
    }

    private static int members(PersonGroup group) {
        Quantity count = group.count();
        if (count != null
                && count.extent() instanceof Extent.Exact<BigDecimal> exact
                && exact.value().stripTrailingZeros().scale() <= 0
                && exact.value().signum() > 0
                && exact.value().compareTo(BigDecimal.valueOf(MOST_MEMBERS)) <= 0
                && group.members().isEmpty()) {
            return exact.value().intValueExact();
        }
        return 0;
    }

    // rows of persons

    private void person(int number, boolean asVictim, boolean ofPerpetrators) {
        Person person = caseFile.persons().get(number);
        boolean isRecognised = !person.recognitions().isEmpty();
        boolean isVictim = isVictim(person.id(), isRecognised);
        if (asVictim != isVictim || !asVictim && incidents.isOnlyRelated(new Ref<Person>(person.id()))) {
            return;
        }
        Map<Integer, Parts> concerned = incidentsOf(person.id(), isRecognised, asVictim, ofPerpetrators);
        if (concerned.isEmpty()) {
            return;
        }
        String key = personKey(number);
        boolean isFirst = true;
        boolean isVictimSomewhere =
                concerned.values().stream().anyMatch(of -> isVictimHere(of, isRecognised, isVictim));
        // As in a case file of rows, the incidents of a victim come first, so that notes stay where they are.
        List<Map.Entry<Integer, Parts>> ordered = new ArrayList<>(concerned.entrySet());
        ordered.sort(Comparator.comparing(each -> !isVictimHere(each.getValue(), isRecognised, isVictim)));
        List<Integer> order = ordered.stream().map(Map.Entry::getKey).toList();
        for (Map.Entry<Integer, Parts> each : ordered) {
            RowDraft row = row();
            boolean isVictimHere = isVictimHere(each.getValue(), isRecognised, isVictim);
            // The row of a perpetrator that tells of a victim, or the other way round, would be read as that of both.
            Set<HtcdsField> others = others(isVictimHere || isFirst && !isVictimSomewhere, each.getValue());
            persons.write(row, number);
            if (each.getValue().isPerpetrator) {
                incidents.organization(row, person.id());
            }
            row.remove(others);
            part(
                    row,
                    person.id(),
                    each.getKey(),
                    each.getValue(),
                    person.traits(),
                    "/persons/" + number,
                    isVictimHere,
                    persons.keepsOrganization(number));
            persons.kept(row, number, others);
            List<RowDraft> all = repeated(row, person.id(), each.getKey(), each.getValue(), order);
            finish(all, key, each.getKey());
            if (isVictimHere && isVictimAgain(all)) {
                IncidentWriting.implied(row, each.getValue());
            }
            isFirst = false;
        }
    }

    private static boolean isVictimHere(Parts of, boolean isRecognised, boolean isVictim) {
        return of.isVictim(isRecognised) || of.roles.isEmpty() && isVictim;
    }

    /** The fields about a person that a row does not have. */
    private static Set<HtcdsField> others(boolean asVictim, Parts of) {
        return Stream.of(HtcdsField.values())
                .filter(field -> FieldGroup.of(field) == FieldGroup.PERSON)
                .filter(field ->
                        RowUnits.isOfVictim(field) && !asVictim || RowUnits.isOfPerpetrator(field) && !of.isPerpetrator)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HtcdsField.class)));
    }

    /** Tells whether rows will be read as a victim's: if they tell of a perpetrator, they must tell of a victim, too. */
    private static boolean isVictimAgain(List<RowDraft> all) {
        boolean isPerpetrator = false;
        boolean saysVictim = false;
        for (RowDraft row : all) {
            for (HtcdsField field : row.build("", "").values().keySet()) {
                isPerpetrator |= RowUnits.isOfPerpetrator(field);
                saysVictim |= RowUnits.isOfVictim(field);
            }
        }
        return !isPerpetrator || saysVictim;
    }

    private void part(
            RowDraft row,
            String party,
            int incident,
            Parts of,
            @Nullable Traits traits,
            String pointer,
            boolean asVictim,
            boolean keepsOrganization) {
        written.add(party);
        if (asVictim) {
            incidents.victim(row, party, incident, of, traits, pointer, victimsOf.getOrDefault(incident, 0) == 1);
        }
        if (of.isPerpetrator) {
            incidents.perpetrator(row, of, keepsOrganization);
        }
        of.roles.forEach(each -> row.expect(
                each.participant().meta().extensions(), each.pointer(), IncidentWriting.ofIncident(asVictim)));
        if (incident >= 0) {
            row.expect(
                    caseFile.incidents().get(incident).meta().extensions(),
                    "/incidents/" + incident,
                    asVictim ? IncidentTelling.SEVERAL : Set.of(HtcdsField.CAS_CASE_OWNER));
        }
        incidents.incident(row, incident, asVictim);
        row.own();
    }

    /**
     * The rows of a person in an incident: events, referrals, plans and notes stand beside each other, each kind once a row. Each row
     * says all the rest, so that rows can be counted and filtered.
     */
    private List<RowDraft> repeated(
            RowDraft first, String party, int incident, Parts of, Collection<Integer> concerned) {
        List<RowDraft> all = new ArrayList<>(List.of(first));
        List<RowDraft> further = new ArrayList<>();
        Cells said = first.cells();
        ParticipantRole implied = IncidentTelling.role(said, said, isVictimAgain(all));
        for (int number : of.events) {
            RowDraft row = row();
            events.write(row, number, party, incident, implied);
            if (!row.isEmpty()) {
                toldEvents.add(number);
                further.add(row);
            }
        }
        further.addAll(events.notes(party, incident, concerned, this::row));
        RowDraft common = row();
        common.absorb(first);
        // The first row that has room for each kind is remembered, so that the work stays proportional to the rows.
        Map<FieldGroup, Integer> room = new LinkedHashMap<>();
        for (RowDraft row : further) {
            FieldGroup group = row.group();
            int at = room.getOrDefault(group, 0);
            if (at == all.size()) {
                RowDraft next = row();
                next.absorb(common);
                all.add(next);
            }
            all.get(at).absorb(row);
            room.put(group, at + 1);
        }
        return all;
    }

    private void finish(List<RowDraft> all, String key, int incident) {
        String incidentKey = incident < 0 ? "" : incidentKey(incident);
        all.forEach(row -> rows.add(row.build(key, incidentKey)));
    }

    private void group(int number) {
        PersonGroup group = caseFile.groups().get(number);
        int members = members(group);
        if (members == 0 || !isVictim(group.id(), !group.recognitions().isEmpty())) {
            return;
        }
        ledger.mark("/groups/" + number + "/count", LossKind.SPLIT, LossReason.SEVERAL_ROWS, null);
        for (int member = 1; member <= members; member++) {
            String key = free(
                    caseFile.id() + '#' + group.id() + '-' + member, "/persons/of/groups/" + number + '/' + member);
            Map<Integer, Parts> concerned =
                    incidentsOf(group.id(), !group.recognitions().isEmpty(), true, false);
            for (Map.Entry<Integer, Parts> each : concerned.entrySet()) {
                RowDraft row = row();
                persons.writeMember(row, number);
                part(row, group.id(), each.getKey(), each.getValue(), null, "/groups/" + number, true, false);
                finish(
                        repeated(row, group.id(), each.getKey(), each.getValue(), concerned.keySet()),
                        key,
                        each.getKey());
                IncidentWriting.implied(row, each.getValue());
            }
        }
    }

    private void event(int number) {
        Event event = caseFile.events().get(number);
        if (toldEvents.contains(number)
                || !EventWriting.isHistoric(event)
                || !PartIndex.isAsserted(event.meta().standing())) {
            return;
        }
        int incident = parts.numberOf(index.incidentsOf(event));
        RowDraft row = row();
        events.alone(row, number, incident);
        if (!row.isEmpty()) {
            row.expect(event.meta().extensions(), "/events/" + number, FieldGroup.ORGANIZATION);
            incidents.keeper(incident).ifPresent(keeper -> incidents.keeper(row, keeper, incident));
            row.own();
            finish(List.of(row), "", incident);
        }
    }

    // keys

    private String personKey(int number) {
        Person person = caseFile.persons().get(number);
        return key(person.meta(), person.id(), "/persons/" + number);
    }

    private String incidentKey(int number) {
        Incident incident = caseFile.incidents().get(number);
        return key(incident.meta(), incident.id(), "/incidents/" + number);
    }

    private String key(Meta<?> meta, String id, String owner) {
        int i = keyOf(meta);
        String value = i < 0 ? null : meta.identifiers().get(i).value();
        if (value != null && isFree(value, owner)) {
            useKey(owner, i);
            return value;
        }
        return free(caseFile.id() + '#' + id, owner);
    }

    /** The number of the identifier that is a key; -1 if there is none. */
    private static int keyOf(Meta<?> meta) {
        for (int i = 0; i < meta.identifiers().size(); i++) {
            Identifier identifier = meta.identifiers().get(i);
            String value = identifier.value();
            if (IdentifierScheme.PSEUDONYMOUS_KEY.equals(identifier.scheme()) && value != null && !value.isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private void useKey(String owner, int identifier) {
        ledger.use(owner + "/identifiers/" + identifier + "/scheme");
        ledger.use(owner + "/identifiers/" + identifier + "/value");
    }

    /** Takes a key for a person or incident, unless another one has it. */
    private boolean isFree(String key, String owner) {
        return owner.equals(ownerOfKey.computeIfAbsent(owner.split("/")[1] + '\n' + key, unseen -> owner));
    }

    private String free(String key, String owner) {
        String free = key;
        for (int i = 2; !isFree(free, owner); i++) {
            free = key + '-' + i;
        }
        return free;
    }

    // what is allowed

    private List<Loss> obstacles() {
        List<Loss> obstacles = new ArrayList<>();
        var handling = caseFile.header().handling();
        if (handling != null && handling.audience() != null && CLOSED.contains(handling.audience())) {
            obstacles.add(obstacle("/handling/audience"));
        }
        if (handling != null && Boolean.FALSE.equals(handling.consent())) {
            obstacles.add(obstacle("/handling/consent"));
        }
        Set<String> entities = ledger.usedEntities();
        for (EntityKind kind : EntityKind.values()) {
            List<? extends Entity<?>> all = kind.in(caseFile);
            for (int i = 0; i < all.size(); i++) {
                String pointer = '/' + kind.property() + '/' + i;
                if (all.get(i).meta().restriction() != null && entities.contains(pointer)) {
                    obstacles.add(obstacle(pointer + "/restriction"));
                }
            }
        }
        for (int i = 0; i < caseFile.persons().size(); i++) {
            consents(caseFile.persons().get(i).consents(), "/persons/" + i, entities, obstacles);
            unread(caseFile.persons().get(i), "/persons/" + i, entities, obstacles);
        }
        for (int i = 0; i < caseFile.groups().size(); i++) {
            consents(caseFile.groups().get(i).consents(), "/groups/" + i, entities, obstacles);
        }
        return obstacles;
    }

    /** The last consent of a kind counts. */
    private static void consents(List<Consent> consents, String pointer, Set<String> entities, List<Loss> obstacles) {
        Map<ConsentKind, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < consents.size(); i++) {
            ConsentKind kind = consents.get(i).kind();
            if (kind != null && TO_SHARE.contains(kind)) {
                last.put(kind, i);
            }
        }
        last.values().forEach(i -> {
            if (Boolean.FALSE.equals(consents.get(i).given()) && entities.contains(pointer)) {
                obstacles.add(obstacle(pointer + "/consents/" + i));
            }
        });
    }

    /** A consent in words that could not be read may be a refusal. */
    private static void unread(Person person, String pointer, Set<String> entities, List<Loss> obstacles) {
        for (HtcdsField field : List.of(HtcdsField.CON_CONSENT, HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA)) {
            boolean isOpen =
                    Extras.kept(person.meta().extensions(), field).stream().anyMatch(text -> !text.equals(Forms.TRUE));
            if (isOpen && entities.contains(pointer)) {
                obstacles.add(obstacle(pointer + '/' + Extras.PREFIX + field.technicalName()));
            }
        }
    }

    private static Loss obstacle(String pointer) {
        return new Loss(pointer, LossKind.NOTED, LossReason.OVERRIDDEN, null);
    }
}
