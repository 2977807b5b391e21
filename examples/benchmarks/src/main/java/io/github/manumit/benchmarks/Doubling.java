package io.github.manumit.benchmarks;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows how the time to read and check a case file grows with its size: a series of files, each twice as large as the one before, with five
 * references for each person. Linear growth shows as a ratio near 2. Run it with {@code mvn -q -pl :manumit-benchmarks -am package -DskipTests} and
 * {@code java -cp examples/benchmarks/target/benchmarks.jar io.github.manumit.benchmarks.Doubling}.
 */
public final class Doubling {

    private static final int SMALLEST = 5_000;
    private static final int LARGEST = 40_000;
    private static final int REFERENCES = 5;
    private static final int ROUNDS = 9;

    private Doubling() {}

    /**
     * Prints a row for each size: persons, references, bytes, best time of several rounds, ratio to the size before.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("persons  references     bytes  milliseconds  ratio");
        best(CaseFileJson.standard().writeBytes(caseFile(LARGEST / 2))); // warms up what is measured after it
        double before = 0;
        for (int persons = SMALLEST; persons <= LARGEST; persons *= 2) {
            byte[] json = CaseFileJson.standard().writeBytes(caseFile(persons));
            double best = best(json);
            String ratio = before == 0 ? "" : String.format(Locale.ROOT, "%.2f", best / before);
            System.out.printf(
                    Locale.ROOT,
                    "%7d  %10d  %8d  %12.1f  %5s%n",
                    persons,
                    persons * REFERENCES,
                    json.length,
                    best,
                    ratio);
            before = best;
        }
    }

    private static double best(byte[] json) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (!CaseFileJson.standard().check(json).findings().isEmpty()) {
                throw new IllegalStateException("the file is meant to be sound");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    /** A case file with five references for each person. */
    static CaseFile caseFile(int count) {
        List<Person> persons = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            persons.add(Person.builder("p" + i).build());
            participants.add(Participant.builder()
                    .party(Ref.to("p" + i))
                    .role(ParticipantRole.WORKER)
                    .addTowards(
                            Ref.to("p" + (i + 1) % count),
                            Ref.to("p" + (i + 2) % count),
                            Ref.to("p" + (i + 3) % count),
                            Ref.to("p" + (i + 4) % count))
                    .build());
        }
        return CaseFile.builder("https://example.org/cases/large")
                .addIncident(Incident.builder("inc1")
                        .addKind(IncidentKind.FORCED_LABOUR)
                        .participants(participants)
                        .build())
                .persons(persons)
                .build();
    }
}
