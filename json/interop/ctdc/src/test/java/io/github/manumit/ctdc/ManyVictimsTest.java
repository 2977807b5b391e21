package io.github.manumit.ctdc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.party.Person;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.WriteOptions;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A file with many victims takes no more time for each of them. */
class ManyVictimsTest {

    private static final int MANY = 10_000;

    private static Participant victim(int i) {
        return Participant.builder()
                .party(Ref.<Person>to("p" + i))
                .role(ParticipantRole.VICTIM)
                .build();
    }

    private static Event event(int i) {
        return Event.builder("e" + i)
                .kind(EventKind.CASE_REGISTRATION)
                .time(When.of(PartialDate.ofYear(2019)))
                .addParticipant(victim(i))
                .build();
    }

    private static Means means(int i) {
        return Means.builder()
                .kind(MeansKind.THREAT)
                .addTo(Ref.<Person>to("p" + i))
                .build();
    }

    private static long write(CaseFile file) throws IOException {
        try (TableWriter out = TableWriter.to(OutputStream.nullOutputStream(), WriteOptions.CSV)) {
            CtdcWriter writer = new CtdcWriter(out, CtdcWriteOptions.STANDARD, loss -> {});
            writer.add(file);
            return writer.finish().written();
        }
    }

    @Test
    void manyVictimsOfOneIncident() {
        IncidentBuilder incident = Incident.builder("i");
        CaseFileBuilder file = CaseFile.builder("urn:uuid:00000000-0000-4000-8000-000000000001");
        for (int i = 0; i < MANY; i++) {
            incident.addParticipant(victim(i)).addMeans(means(i));
            file.addPerson(Person.builder("p" + i).build()).addEvent(event(i));
        }
        CaseFile whole = file.addIncident(incident.build()).build();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(write(whole)).isEqualTo(MANY));
    }

    @Test
    void manyIncidentsOfOneVictimEach() {
        CaseFileBuilder file = CaseFile.builder("urn:uuid:00000000-0000-4000-8000-000000000001");
        for (int i = 0; i < MANY; i++) {
            file.addIncident(Incident.builder("i" + i)
                            .addParticipant(victim(i))
                            .addMeans(means(i))
                            .build())
                    .addPerson(Person.builder("p" + i).build())
                    .addEvent(event(i));
        }
        CaseFile whole = file.build();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(write(whole)).isEqualTo(MANY));
    }
}
