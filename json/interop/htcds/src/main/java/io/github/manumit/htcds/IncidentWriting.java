package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Position;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.htcds.PartIndex.Part;
import io.github.manumit.htcds.PartIndex.Parts;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.ReportedStatus;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemUse;
import io.github.manumit.item.ItemUseKind;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Traits;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.quantity.Extent;
import io.github.manumit.time.TimeDirection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a file says of an incident, and of a person's part in it. */
final class IncidentWriting {

    private static final String OTHER = "Other";

    private final CaseFile caseFile;
    private final PlaceWriting places;
    private final PartIndex parts;
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> organizations = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, List<Integer>> relationsTo = new HashMap<>();
    private final Map<String, List<Integer>> relationsFrom = new HashMap<>();

    IncidentWriting(CaseFile caseFile, PlaceWriting places, PartIndex parts) {
        this.caseFile = caseFile;
        this.places = places;
        this.parts = parts;
        for (int i = 0; i < caseFile.persons().size(); i++) {
            persons.putIfAbsent(caseFile.persons().get(i).id(), i);
        }
        for (int i = 0; i < caseFile.organizations().size(); i++) {
            organizations.putIfAbsent(caseFile.organizations().get(i).id(), i);
        }
        for (int i = 0; i < caseFile.items().size(); i++) {
            items.putIfAbsent(caseFile.items().get(i).id(), i);
        }
        for (int i = 0; i < caseFile.relations().size(); i++) {
            Relation relation = caseFile.relations().get(i);
            if (relation.from() != null
                    && relation.to() != null
                    && PartIndex.isAsserted(relation.meta().standing())) {
                relationsTo
                        .computeIfAbsent(relation.to().text(), unseen -> new ArrayList<>())
                        .add(i);
                relationsFrom
                        .computeIfAbsent(relation.from().text(), unseen -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    Optional<Integer> person(@Nullable Ref<? extends Party> party) {
        return party == null ? Optional.empty() : Optional.ofNullable(persons.get(party.text()));
    }

    Optional<Integer> organization(@Nullable Ref<? extends Party> party) {
        return party == null ? Optional.empty() : Optional.ofNullable(organizations.get(party.text()));
    }

    // the victim

    void victim(
            RowDraft row, String party, int number, Parts of, @Nullable Traits traits, String pointer, boolean isOne) {
        if (number >= 0) {
            Incident incident = caseFile.incidents().get(number);
            means(row, number, of, isOne);
            purposes(row, number, of, isOne);
            if (traits != null) {
                age(row, incident, traits, pointer);
            }
        }
        relation(row, party, number);
        of.roles.forEach(part -> kept(row, part, FieldGroup.VICTIM));
    }

    private static void kept(RowDraft row, Part part, FieldGroup group) {
        row.kept(
                part.participant().meta().extensions(),
                part.pointer(),
                Stream.of(HtcdsField.values())
                        .filter(field -> FieldGroup.of(field) == group)
                        .toList());
    }

    /**
     * Strikes off the role of a victim that a row says by being there. Without a trafficking status, it only says that the person may
     * be a victim.
     */
    static void implied(RowDraft row, Parts of) {
        ParticipantRole implied = IncidentTelling.victimRole(row.cells());
        for (Part part : of.roles) {
            if (role(row, part.role(), part.pointer() + "/role", implied)) {
                row.ledger().use(part.pointer() + "/party");
            }
        }
    }

    /** Strikes off a role that a row says, or almost says. */
    static boolean role(RowDraft row, ParticipantRole role, String pointer, ParticipantRole implied) {
        boolean isSaid = role.equals(implied);
        boolean isAlmostSaid = role.equals(ParticipantRole.VICTIM) && implied.equals(ParticipantRole.POSSIBLE_VICTIM);
        if (isSaid) {
            row.ledger().use(pointer);
        } else if (isAlmostSaid) {
            row.ledger().mark(pointer, LossKind.COARSENED, LossReason.NO_STATUS, HtcdsField.VIC_TRAFFICKING_STATUS);
        }
        return isSaid || isAlmostSaid;
    }

    private void means(RowDraft row, int number, Parts of, boolean isOne) {
        HtcdsField field = HtcdsField.VIC_METHODS_OF_CONTROL;
        parts.meansOf(number, of).forEach((i, position) -> {
            MeansKind kind = caseFile.incidents().get(number).means().get(i).kind();
            String at = "/incidents/" + number + "/means/" + i;
            if (kind != null) {
                row.code(field, kind, at + "/kind", OTHER);
                concerned(row, at, "/to/", position, isOne, field);
            }
        });
    }

    private void purposes(RowDraft row, int number, Parts of, boolean isOne) {
        parts.purposesOf(number, of).forEach((i, position) -> {
            PurposeKind kind =
                    caseFile.incidents().get(number).purposes().get(i).kind();
            String at = "/incidents/" + number + "/purposes/" + i;
            if (kind != null) {
                HtcdsField field = field(kind);
                row.code(field, kind, at + "/kind", field == HtcdsField.VIC_TYPE_OF_EXPLOITATION ? OTHER : "");
                concerned(row, at, "/of/", position, isOne, field);
            }
        });
    }

    /** Strikes off whom a means or purpose concerns; one that names nobody stands in the row of each victim. */
    private static void concerned(RowDraft row, String at, String list, int position, boolean isOne, HtcdsField field) {
        if (position >= 0) {
            row.ledger().use(at + list + position);
        } else if (!isOne) {
            row.ledger().note(at, LossReason.SEVERAL_ROWS, field);
        }
    }

    private static HtcdsField field(Word purpose) {
        HtcdsField sexual = HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION;
        HtcdsField any = HtcdsField.VIC_TYPE_OF_EXPLOITATION;
        if (CodeWords.exact(any.technicalName(), purpose).isPresent()) {
            return any;
        }
        return CodeWords.exact(sexual.technicalName(), purpose).isPresent() ? sexual : any;
    }

    private static void age(RowDraft row, Incident incident, Traits traits, String pointer) {
        for (int i = 0; i < traits.ages().size(); i++) {
            AgeStatement age = traits.ages().get(i);
            Anchor anchor = age.asOf() == null ? null : age.asOf().relativeTo();
            if (anchor != null
                    && anchor.from() != null
                    && anchor.from().text().equals(incident.id())
                    && TimeDirection.START.equals(anchor.direction())
                    && anchor.offset() == null
                    && age.age() != null
                    && age.age().unit() == null
                    && age.age().extent() instanceof Extent.Exact<BigDecimal> exact
                    && !row.has(HtcdsField.VIC_AGE_WHEN_TRAFFICKED)
                    && PartIndex.isAsserted(age.meta().standing())) {
                String at = pointer + "/ages/" + i;
                if (row.put(HtcdsField.VIC_AGE_WHEN_TRAFFICKED, exact.value().toPlainString(), at + "/age")) {
                    row.ledger().use(at + "/asOf/relativeTo/from");
                    row.ledger().use(at + "/asOf/relativeTo/direction");
                }
            }
        }
    }

    private void relation(RowDraft row, String party, int number) {
        HtcdsField field = HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER;
        for (int i : relationsTo.getOrDefault(party, List.of())) {
            Relation relation = caseFile.relations().get(i);
            Ref<? extends Party> from = relation.from();
            if (relation.kind() == null || from == null || row.has(field)) {
                continue;
            }
            Parts of = parts.of(from.text()).get(number);
            boolean hasCode = CodeWords.exact(field.technicalName(), relation.kind())
                            .isPresent()
                    || CodeWords.broader(field.technicalName(), relation.kind()).isPresent();
            if (of == null || !of.isOffender || !hasCode) {
                continue;
            }
            String at = "/relations/" + i;
            row.code(field, relation.kind(), at + "/kind", "");
            row.ledger().use(at + "/to");
            if (isBare(from)) {
                row.ledger().use(at + "/from");
                of.roles.stream()
                        .filter(part -> part.role().equals(ParticipantRole.TRAFFICKER))
                        .forEach(part -> {
                            row.ledger().use(part.pointer() + "/role");
                            row.ledger().use(part.pointer() + "/party");
                        });
            } else {
                row.ledger().mark(at + "/from", LossKind.SPLIT, LossReason.NO_FIELD, field);
            }
        }
    }

    /** Tells whether a party is a person of whom the file says nothing but that there is one. */
    boolean isBare(Ref<? extends Party> party) {
        return person(party)
                .map(caseFile.persons()::get)
                .filter(person -> person.equals(Person.builder(person.id()).build()))
                .isPresent();
    }

    /** Tells whether a party is somebody of whom only the relation to a victim is known, which stands in the victim's row. */
    boolean isOnlyRelated(Ref<? extends Party> party) {
        List<Integer> relations = relationsFrom.getOrDefault(party.text(), List.of());
        return isBare(party)
                && !relations.isEmpty()
                && relations.stream()
                        .noneMatch(i -> RelationKind.AFFILIATED_WITH.equals(
                                caseFile.relations().get(i).kind()));
    }

    // the perpetrator

    void perpetrator(RowDraft row, Parts of, boolean keepsOrganization) {
        List<Part> roles = of.roles.stream()
                .filter(part -> PartIndex.isOfPerpetrator(part.role()))
                .toList();
        boolean keepsMore = keepsOrganization || roles.stream().anyMatch(IncidentWriting::keepsPerpetrator);
        boolean isFirst = true;
        for (Part part : roles) {
            if (isFirst && part.participant().meta().detail() != null) {
                row.put(HtcdsField.PER_ROLE_DETAILS, part.participant().meta().detail(), part.pointer() + "/detail");
            }
            isFirst = false;
        }
        for (Part part : roles) {
            if (part.role().equals(ParticipantRole.TRAFFICKER)) {
                boolean saysMore =
                        keepsMore || row.has(HtcdsField.PER_ROLE_DETAILS) || row.has(HtcdsField.PER_ORGANISATION);
                if (roles.size() == 1 && saysMore) {
                    row.ledger().use(part.pointer() + "/role");
                } else {
                    row.coarse(HtcdsField.PER_ROLE_IN_PROCESS, OTHER, part.pointer() + "/role", LossReason.OTHER_CODE);
                }
            } else {
                row.code(HtcdsField.PER_ROLE_IN_PROCESS, part.role(), part.pointer() + "/role", OTHER);
            }
            row.ledger().use(part.pointer() + "/party");
        }
        roles.forEach(part -> kept(row, part, FieldGroup.PERPETRATOR));
    }

    /** Tells whether a cell of the perpetrator context is kept with a part. */
    private static boolean keepsPerpetrator(Part part) {
        return Stream.of(HtcdsField.values())
                .filter(RowUnits::isOfPerpetrator)
                .anyMatch(field -> !Extras.kept(part.participant().meta().extensions(), field)
                        .isEmpty());
    }

    /** Writes the organization that an alleged perpetrator belongs to. */
    void organization(RowDraft row, String party) {
        for (int i : relationsFrom.getOrDefault(party, List.of())) {
            Relation relation = caseFile.relations().get(i);
            Optional<Integer> to = organization(relation.to());
            if (RelationKind.AFFILIATED_WITH.equals(relation.kind())
                    && to.isPresent()
                    && !row.has(HtcdsField.PER_ORGANISATION)
                    && named(row, to.get(), HtcdsField.PER_ORGANISATION)) {
                row.ledger().use("/relations/" + i + "/kind");
                row.ledger().use("/relations/" + i + "/from");
                row.ledger().use("/relations/" + i + "/to");
            }
        }
    }

    /** Writes the name of an organization that is looked up. */
    boolean named(RowDraft row, int organization, HtcdsField field) {
        Organization found = caseFile.organizations().get(organization);
        if (found.names().isEmpty() || PlaceWriting.text(found.names().get(0)).isEmpty()) {
            return false;
        }
        return row.put(
                field, PlaceWriting.text(found.names().get(0)), "/organizations/" + organization + "/names/0/text");
    }

    /** Writes the name of a member of staff that is looked up. */
    boolean staff(RowDraft row, int person, HtcdsField field) {
        Person found = caseFile.persons().get(person);
        if (found.names().isEmpty() || PlaceWriting.text(found.names().get(0)).isEmpty()) {
            return false;
        }
        return row.put(field, PlaceWriting.text(found.names().get(0)), "/persons/" + person + "/names/0/text");
    }

    // the incident

    /** Writes what stands for the incident in each of its rows. */
    void incident(RowDraft row, int number, boolean asVictim) {
        if (number >= 0) {
            Incident incident = caseFile.incidents().get(number);
            String pointer = "/incidents/" + number;
            if (asVictim) {
                words(row, incident, pointer);
                uses(row, incident, pointer);
                places(row, incident, pointer);
            }
            if (!row.expects(HtcdsField.CAS_STATUS)) {
                status(row, incident, pointer);
            }
            owner(row, number);
            List<HtcdsField> kept = new ArrayList<>(ofIncident(asVictim));
            kept.removeAll(FieldGroup.ORGANIZATION);
            row.kept(incident.meta().extensions(), pointer, kept);
        }
        keeper(number).ifPresent(keeper -> keeper(row, keeper, number));
    }

    /** The fields of an incident; those of the victim's context would make a victim of a perpetrator. */
    static List<HtcdsField> ofIncident(boolean asVictim) {
        return Stream.of(HtcdsField.values())
                .filter(field -> FieldGroup.of(field) == FieldGroup.INCIDENT)
                .filter(field -> asVictim || !RowUnits.isOfVictim(field))
                .toList();
    }

    private static void words(RowDraft row, Incident incident, String pointer) {
        for (int i = 0; i < incident.recruitmentChannels().size(); i++) {
            row.code(
                    HtcdsField.VIC_METHOD_OF_RECRUITMENT,
                    incident.recruitmentChannels().get(i),
                    pointer + "/recruitmentChannels/" + i,
                    OTHER);
        }
        for (int i = 0; i < incident.sectors().size(); i++) {
            row.code(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, incident.sectors().get(i), pointer + "/sectors/" + i, "");
        }
    }

    private void uses(RowDraft row, Incident incident, String pointer) {
        for (int i = 0; i < incident.items().size(); i++) {
            ItemUse use = incident.items().get(i);
            HtcdsField field = ItemUseKind.RECRUITED_THROUGH.equals(use.use())
                    ? HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS
                    : ItemUseKind.EXPLOITED_THROUGH.equals(use.use())
                            ? HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS
                            : null;
            Integer number = use.item() == null ? null : items.get(use.item().text());
            if (field == null
                    || number == null
                    || !PartIndex.isAsserted(use.meta().standing())) {
                continue;
            }
            Item item = caseFile.items().get(number);
            if (item.kind() != null && row.code(field, item.kind(), "/items/" + number + "/kind", OTHER)) {
                row.ledger().use(pointer + "/items/" + i + "/item");
                row.ledger().use(pointer + "/items/" + i + "/use");
            }
        }
    }

    private void places(RowDraft row, Incident incident, String pointer) {
        for (int i = 0; i < incident.places().size(); i++) {
            IncidentPlace place = incident.places().get(i);
            HtcdsField field = PlaceRole.OF_RECRUITMENT.equals(place.role())
                    ? HtcdsField.VIC_LOCATION_OF_RECRUITMENT
                    : PlaceRole.OF_EXPLOITATION.equals(place.role()) ? HtcdsField.VIC_LOCATION_OF_EXPLOITATION : null;
            if (field != null
                    && !row.has(field)
                    && PartIndex.isAsserted(place.meta().standing())) {
                if (places.name(row, place.place(), field)) {
                    row.ledger().use(pointer + "/places/" + i + "/place");
                    row.ledger().use(pointer + "/places/" + i + "/role");
                }
            }
        }
    }

    private static void status(RowDraft row, Incident incident, String pointer) {
        for (int i = 0; i < incident.statuses().size(); i++) {
            ReportedStatus status = incident.statuses().get(i);
            String at = pointer + "/statuses/" + i;
            if (status.kind() != null
                    && !row.has(HtcdsField.CAS_STATUS)
                    && PartIndex.isAsserted(status.meta().standing())
                    && row.code(HtcdsField.CAS_STATUS, status.kind(), at + "/kind", "")
                    && status.meta().detail() != null) {
                row.put(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, status.meta().detail(), at + "/detail");
            }
        }
    }

    private void owner(RowDraft row, int number) {
        List<Participant> participants = caseFile.incidents().get(number).participants();
        for (int i : parts.withRole(number, ParticipantRole.CASE_WORKER)) {
            Optional<Integer> person = person(participants.get(i).party());
            if (person.isPresent()
                    && !row.has(HtcdsField.CAS_CASE_OWNER)
                    && staff(row, person.get(), HtcdsField.CAS_CASE_OWNER)) {
                row.ledger().use("/incidents/" + number + "/participants/" + i + "/party");
                row.ledger().use("/incidents/" + number + "/participants/" + i + "/role");
            }
        }
    }

    // what is about nobody in a row

    /**
     * Marks what HTCDS has fields for, but in rows that there are not.
     *
     * @param written the parties that became rows
     * @param withVictims the incidents that have rows of victims
     */
    void rowless(Ledger ledger, Set<String> written, Set<Integer> withVictims) {
        for (int number = 0; number < caseFile.incidents().size(); number++) {
            Incident incident = caseFile.incidents().get(number);
            String pointer = "/incidents/" + number;
            for (int i = 0; i < incident.means().size(); i++) {
                rowless(ledger, incident.means().get(i).to(), written, pointer + "/means/" + i);
            }
            for (int i = 0; i < incident.purposes().size(); i++) {
                rowless(ledger, incident.purposes().get(i).of(), written, pointer + "/purposes/" + i);
            }
            for (int i = 0; i < incident.participants().size(); i++) {
                Participant each = incident.participants().get(i);
                if (each.party() != null && each.role() != null && isOfRow(each.role())) {
                    rowless(ledger, List.of(each.party()), written, pointer + "/participants/" + i);
                }
            }
            if (!withVictims.contains(number)) {
                ledger.rowless(pointer + "/sectors");
                ledger.rowless(pointer + "/recruitmentChannels");
            }
        }
    }

    private static void rowless(
            Ledger ledger, List<? extends Ref<? extends Party>> parties, Set<String> written, String pointer) {
        if (!parties.isEmpty() && parties.stream().noneMatch(party -> written.contains(party.text()))) {
            ledger.rowless(pointer);
        }
    }

    private static boolean isOfRow(ParticipantRole role) {
        return Position.of(role) == Position.VICTIM
                || role.equals(ParticipantRole.POSSIBLE_VICTIM)
                || PartIndex.isOfPerpetrator(role);
    }

    // whose the rows are

    /** The organization that keeps the rows: the producer's, otherwise the one that assists in the incident. */
    Optional<Integer> keeper(int number) {
        var producer = caseFile.header().producer();
        if (producer != null && producer.organization() != null) {
            return organization(producer.organization());
        }
        if (number < 0) {
            return Optional.empty();
        }
        List<Participant> participants = caseFile.incidents().get(number).participants();
        return parts.withRole(number, ParticipantRole.ASSISTING_ORGANIZATION).stream()
                .flatMap(i -> organization(participants.get(i).party()).stream())
                .findFirst();
    }

    void keeper(RowDraft row, int number, int incident) {
        if (row.expects(HtcdsField.ORG_NAME)) {
            return;
        }
        Organization keeper = caseFile.organizations().get(number);
        String pointer = "/organizations/" + number;
        if (!keeper.names().isEmpty()) {
            row.put(HtcdsField.ORG_NAME, PlaceWriting.text(keeper.names().get(0)), pointer + "/names/0/text");
        }
        if (keeper.kind() != null) {
            row.code(HtcdsField.ORG_TYPE, keeper.kind(), pointer + "/kind", "");
        }
        for (int i = 0; i < keeper.contacts().size() && !row.has(HtcdsField.ORG_PHONE); i++) {
            String value = keeper.contacts().get(i).value();
            if (ContactKind.PHONE.equals(keeper.contacts().get(i).kind()) && value != null) {
                if (row.put(HtcdsField.ORG_PHONE, value, pointer + "/contacts/" + i + "/value")) {
                    row.ledger().use(pointer + "/contacts/" + i + "/kind");
                }
            }
        }
        places.write(row, keeper.seat(), pointer + "/seat", AddressFields.OF_ORGANIZATION);
        row.kept(keeper.meta().extensions(), pointer, FieldGroup.ORGANIZATION);
        keepsUsed(row, keeper, incident);
    }

    /** Strikes off what tells whose the rows are. */
    void keepsUsed(RowDraft row, Organization keeper, int number) {
        var producer = caseFile.header().producer();
        if (producer != null && producer.organization() != null) {
            row.ledger().use("/producer/organization");
            return;
        }
        List<Participant> participants = caseFile.incidents().get(number).participants();
        for (int i : parts.withRole(number, ParticipantRole.ASSISTING_ORGANIZATION)) {
            Ref<? extends Party> party = participants.get(i).party();
            if (party != null && party.text().equals(keeper.id())) {
                row.ledger().use("/incidents/" + number + "/participants/" + i + "/party");
                row.ledger().use("/incidents/" + number + "/participants/" + i + "/role");
            }
        }
    }
}
