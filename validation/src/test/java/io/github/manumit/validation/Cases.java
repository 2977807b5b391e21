package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.ClaimBuilder;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.quantity.Age;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Building blocks of the examples. */
final class Cases {

    static final String ID = "https://case.example/1";

    private Cases() {}

    static CaseFileBuilder file() {
        return CaseFile.builder(ID).addIncident(incident().build());
    }

    static CaseFileBuilder empty() {
        return CaseFile.builder(ID);
    }

    static CaseFileBuilder publicFile() {
        return file().handling(Handling.builder().audience(Audience.PUBLIC).build());
    }

    static IncidentBuilder incident() {
        return Incident.builder("inc1").addKind(IncidentKind.UNLAWFUL_DETENTION);
    }

    static CaseFile with(IncidentBuilder incident) {
        return empty().incidents(List.of(incident.build())).build();
    }

    static <T> Ref<T> ref(String id) {
        return Ref.to(id);
    }

    static When on(String date) {
        return When.of(PartialDate.parse(date));
    }

    static Participant part(String party, ParticipantRole role) {
        return Participant.builder().party(ref(party)).role(role).build();
    }

    static PersonBuilder born(String id, String date) {
        return Person.builder(id).birth(Birth.builder().time(on(date)).build());
    }

    static PersonBuilder aged(String id, int years) {
        return Person.builder(id)
                .addAge(AgeStatement.builder().age(Age.ofYears(years)).build());
    }

    static NameForm name(String text, NameKind kind) {
        return NameForm.builder().text(text).kind(kind).build();
    }

    static Source source(String id) {
        return Source.builder(id).build();
    }

    static SourceWithin within(String source, @Nullable NestingKind nesting) {
        return SourceWithin.builder().source(ref(source)).nesting(nesting).build();
    }

    static SourceRef cited(String source) {
        return SourceRef.of(ref(source));
    }

    static <E extends Entity<E>> ClaimBuilder<E> claim(String id, E says) {
        return Claim.<E>builder()
                .id(id)
                .standing(Standing.STATED)
                .addSource(cited("s1"))
                .says(says);
    }

    static SortedMap<String, AbsenceReason> absent(String component) {
        return new TreeMap<>(Map.of(component, AbsenceReason.UNKNOWN));
    }

    static Extensions unknown(String name) {
        return Extensions.of(Map.of(name, new JsonValue.JsonString("anything")));
    }
}
