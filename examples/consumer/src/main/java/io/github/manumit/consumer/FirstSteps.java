package io.github.manumit.consumer;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.party.Person;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What a program that embeds Manumit does first: builds a case, writes it, reads it back, checks it. */
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Fails if a case does not come back as it went, or a word has no label.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CaseFile file = CaseFile.builder("https://example.org/cases/1")
                .addIncident(Incident.builder("inc1")
                        .addKind(IncidentKind.UNLAWFUL_DETENTION)
                        .addParticipant(Participant.builder()
                                .party(Ref.to("p1"))
                                .role(ParticipantRole.CAPTIVE)
                                .build())
                        .build())
                .addPerson(Person.builder("p1").build())
                .build();
        String json = CaseFileJson.standard().write(file);
        Checked checked = CaseFileJson.standard().check(json);
        boolean same = file.equals(checked.read().orElse(null));
        boolean mapped = file.equals(
                JsonMapper.builder().findAndAddModules().build().readValue(json, CaseFile.class));
        if (!checked.isValid() || !same || !mapped) {
            throw new IllegalStateException("the case did not come back as it went");
        }
        String label = Vocabulary.labels(Locale.forLanguageTag("ru")).apply(IncidentKind.UNLAWFUL_DETENTION);
        if (label.equals(IncidentKind.UNLAWFUL_DETENTION.word())) {
            throw new IllegalStateException("the words have no labels");
        }
        System.out.println("The case came back as it went, in " + FirstSteps.class.getModule());
    }
}
