package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.ReasonKind;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes events, referrals, plans and notes, each as a row of its own, which the caller joins to others. */
final class EventWriting {

    private final CaseFile caseFile;
    private final PlaceWriting places;
    private final IncidentWriting incidents;
    private final Map<String, List<Integer>> notes = new HashMap<>();

    EventWriting(CaseFile caseFile, PlaceWriting places, IncidentWriting incidents) {
        this.caseFile = caseFile;
        this.places = places;
        this.incidents = incidents;
        for (int i = 0; i < caseFile.sources().size(); i++) {
            Source source = caseFile.sources().get(i);
            if (SourceKind.CASE_NOTE.equals(source.kind())) {
                for (Ref<?> about : source.about()) {
                    notes.computeIfAbsent(about.text(), unseen -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    static boolean isHistoric(Event event) {
        String list = HtcdsField.HTE_TYPE.technicalName();
        EventKind kind = event.kind();
        return kind != null
                && (kind.equals(EventTelling.UNTYPED)
                        || CodeWords.exact(list, kind).isPresent()
                        || CodeWords.broader(list, kind).isPresent());
    }

    /** Writes an event that a party takes part in, if it is of a kind that rows have. */
    void write(RowDraft row, int number, String party, int incident, ParticipantRole implied) {
        Event event = caseFile.events().get(number);
        if (event.kind() == null || !PartIndex.isAsserted(event.meta().standing())) {
            return;
        }
        if (event.kind().equals(EventKind.REFERRAL)) {
            referral(row, event, number, incident);
        } else if (event.kind().equals(EventKind.SUPPORT_PLAN)) {
            plan(row, event, number);
        } else if (isHistoric(event)) {
            historic(row, number);
        }
        if (!row.isEmpty()) {
            concerned(row, event, number, party, incident, implied);
        }
    }

    private void concerned(RowDraft row, Event event, int number, String party, int incident, ParticipantRole implied) {
        String pointer = "/events/" + number;
        for (int i = 0; i < event.participants().size(); i++) {
            Participant each = event.participants().get(i);
            if (each.party() != null
                    && each.role() != null
                    && each.party().text().equals(party)) {
                row.ledger().use(pointer + "/participants/" + i + "/party");
                IncidentWriting.role(row, each.role(), pointer + "/participants/" + i + "/role", implied);
            }
        }
        named(row, event, number, incident);
    }

    private void named(RowDraft row, Event event, int number, int incident) {
        for (int i = 0; i < event.incidents().size() && incident >= 0; i++) {
            if (event.incidents()
                            .get(i)
                            .text()
                            .equals(caseFile.incidents().get(incident).id())
                    && caseFile.incidents().size() > 1) {
                row.ledger().use("/events/" + number + "/incidents/" + i);
            }
        }
    }

    /** Writes an event in which nobody with a row takes part. */
    void alone(RowDraft row, int number, int incident) {
        historic(row, number);
        if (!row.isEmpty()) {
            named(row, caseFile.events().get(number), number, incident);
        }
    }

    private void historic(RowDraft row, int number) {
        Event event = caseFile.events().get(number);
        String pointer = "/events/" + number;
        if (event.kind() != null && !EventTelling.UNTYPED.equals(event.kind())) {
            row.code(HtcdsField.HTE_TYPE, event.kind(), pointer + "/kind", "");
        }
        day(row, event.time(), HtcdsField.HTE_DATE, pointer + "/time");
        if (event.summary() != null) {
            row.put(HtcdsField.HTE_DESCRIPTION, event.summary(), pointer + "/summary");
        }
        places.write(row, event.place(), pointer + "/place", AddressFields.OF_EVENT);
        kept(row, event, pointer, FieldGroup.EVENT);
        if (EventTelling.UNTYPED.equals(event.kind()) && !row.isEmpty()) {
            row.ledger().use(pointer + "/kind");
        }
    }

    private static void kept(RowDraft row, Event event, String pointer, FieldGroup group) {
        row.kept(
                event.meta().extensions(),
                pointer,
                Stream.of(HtcdsField.values())
                        .filter(field -> FieldGroup.of(field) == group)
                        .toList());
    }

    private static void day(RowDraft row, @Nullable When time, HtcdsField field, String pointer) {
        PartialDate date = time == null ? null : time.date();
        if (date != null) {
            row.date(field, date, date.text(), pointer + "/date");
        }
    }

    // referrals

    private void referral(RowDraft row, Event event, int number, int incident) {
        Optional<Integer> keeper = incidents.keeper(incident);
        if (keeper.isEmpty()) {
            return;
        }
        String id = caseFile.organizations().get(keeper.get()).id();
        boolean isIn = has(event, id, ParticipantRole.ADDRESSEE);
        if (isIn == has(event, id, ParticipantRole.REFERRING_PARTY)) {
            return;
        }
        EventTelling.Referral fields = isIn ? EventTelling.IN : EventTelling.OUT;
        String pointer = "/events/" + number;
        others(row, event, pointer, fields, id);
        day(row, event.time(), fields.day(), pointer + "/time");
        for (int i = 0; i < event.reasons().size() && !row.has(fields.reason()); i++) {
            ReasonKind kind = event.reasons().get(i).kind();
            if (kind != null) {
                row.code(fields.reason(), kind, pointer + "/reasons/" + i + "/kind", "Other");
            }
        }
        if (event.summary() != null) {
            row.put(fields.details(), event.summary(), pointer + "/summary");
        }
        kept(row, event, pointer, isIn ? FieldGroup.REFERRAL_IN : FieldGroup.REFERRAL_OUT);
        if (!row.isEmpty()) {
            row.ledger().use(pointer + "/kind");
            incidents.keepsUsed(row, caseFile.organizations().get(keeper.get()), incident);
        }
    }

    private static boolean has(Event event, String party, ParticipantRole role) {
        return event.participants().stream()
                .anyMatch(
                        each -> each.party() != null && each.party().text().equals(party) && role.equals(each.role()));
    }

    private void others(RowDraft row, Event event, String pointer, EventTelling.Referral fields, String keeper) {
        for (int i = 0; i < event.participants().size(); i++) {
            Participant each = event.participants().get(i);
            String at = pointer + "/participants/" + i;
            if (each.party() == null || each.role() == null) {
                continue;
            }
            boolean isOther = each.role().equals(fields.other());
            Optional<Integer> organization = incidents.organization(each.party());
            Optional<Integer> person = incidents.person(each.party());
            boolean isWritten = false;
            if (each.party().text().equals(keeper)) {
                isWritten = each.role().equals(fields.keeper());
            } else if (isOther && organization.isPresent() && !row.has(fields.organization())) {
                isWritten = incidents.named(row, organization.get(), fields.organization());
            } else if (isOther && person.isPresent() && !row.has(fields.worker())) {
                isWritten = incidents.staff(row, person.get(), fields.worker());
                if (isWritten && each.onBehalfOf() != null) {
                    row.ledger().use(at + "/onBehalfOf");
                }
            }
            if (isWritten) {
                row.ledger().use(at + "/party");
                row.ledger().use(at + "/role");
            }
        }
    }

    // plans and notes

    private static void plan(RowDraft row, Event event, int number) {
        String pointer = "/events/" + number;
        if (event.objectives() != null) {
            row.put(HtcdsField.SPL_OBJECTIVES, event.objectives(), pointer + "/objectives");
        }
        if (event.summary() != null) {
            row.put(HtcdsField.SPL_ACTION_PLAN, event.summary(), pointer + "/summary");
        }
        end(row, event.planned(), HtcdsField.SPL_PLANNED_END_DATE, pointer + "/planned/date");
        end(row, event.time(), HtcdsField.SPL_ACTUAL_END_DATE, pointer + "/time/date");
        for (int i = 0; i < event.measures().size(); i++) {
            if (row.has(HtcdsField.SPL_TYPE)) {
                row.ledger()
                        .mark(
                                pointer + "/measures/" + i,
                                LossKind.DROPPED,
                                LossReason.FURTHER_VALUE,
                                HtcdsField.SPL_TYPE);
            } else {
                row.code(HtcdsField.SPL_TYPE, event.measures().get(i), pointer + "/measures/" + i, "");
            }
        }
        kept(row, event, pointer, FieldGroup.PLAN);
        if (!row.isEmpty()) {
            row.ledger().use(pointer + "/kind");
        }
    }

    /** Writes the day on which a period ends. */
    private static void end(RowDraft row, @Nullable When time, HtcdsField field, String pointer) {
        PartialDate date = time == null ? null : time.date();
        Optional<PartialDate> end =
                date == null ? Optional.empty() : date.isInterval() ? date.end() : Optional.of(date);
        if (date == null || end.isEmpty()) {
            return;
        }
        String text = end.get().text();
        if (Forms.until(text).map(PartialDate::text).equals(Optional.of(date.text()))) {
            row.date(field, end.get(), text, pointer);
        } else if (!text.isEmpty() && Forms.until(text).isPresent()) {
            row.coarse(field, text, pointer, LossReason.NOT_EXACT);
        }
    }

    /**
     * The notes about a party in an incident, as rows: those that name the incident; in the first incident of the party also those that
     * name none of them.
     */
    List<RowDraft> notes(
            String party, int incident, Collection<Integer> concerned, java.util.function.Supplier<RowDraft> rows) {
        boolean isFirst = concerned.iterator().next() == incident;
        List<RowDraft> written = new ArrayList<>();
        for (int i : notes.getOrDefault(party, List.of())) {
            Source source = caseFile.sources().get(i);
            if (!(isFirst && concerned.stream().noneMatch(each -> names(source, each)) || names(source, incident))) {
                continue;
            }
            RowDraft row = rows.get();
            String pointer = "/sources/" + i;
            if (source.text() != null && PartIndex.isAsserted(source.meta().standing())) {
                row.put(HtcdsField.CCO_CASE_COMMENT, source.text(), pointer + "/text");
            }
            row.kept(source.meta().extensions(), pointer, List.of(HtcdsField.CCO_CASE_COMMENT));
            if (!row.isEmpty()) {
                row.ledger().use(pointer + "/kind");
                for (int j = 0; j < source.about().size(); j++) {
                    if (source.about().get(j).text().equals(party)
                            || isOf(source.about().get(j), incident)) {
                        row.ledger().use(pointer + "/about/" + j);
                    }
                }
                written.add(row);
            }
        }
        return written;
    }

    private boolean names(Source source, int incident) {
        return source.about().stream().anyMatch(about -> isOf(about, incident));
    }

    private boolean isOf(Ref<?> about, int incident) {
        return incident >= 0
                && about.text().equals(caseFile.incidents().get(incident).id());
    }
}
