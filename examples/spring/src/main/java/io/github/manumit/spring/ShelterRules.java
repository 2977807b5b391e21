package io.github.manumit.spring;

import io.github.manumit.party.Person;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

// tag::rules
/** The rules of a shelter for the case files that it keeps. */
public final class ShelterRules implements RuleSet {

    private static final String CONSENT = "shelter.contact-without-consent";

    /** Called by the service loader. */
    public ShelterRules() {}

    @Override
    public List<Rule> rules() {
        return List.of(Rule.error(CONSENT).reads(Person.class, "consents").on(Person.class, (person, context) -> {
            if (!person.contacts().isEmpty() && person.consents().isEmpty()) {
                context.report(context.at("contacts"));
            }
        }));
    }

    @Override
    public Map<String, String> texts(Locale language) {
        return switch (language.getLanguage()) {
            case "en" ->
                Map.of(
                        CONSENT,
                        "The person has contacts, but did not consent to anything",
                        CONSENT + ".why",
                        "A shelter keeps contacts only with the consent of the person.",
                        CONSENT + ".fix",
                        "Record the consent, or remove the contacts.");
            case "ru" -> Map.of(CONSENT, "У лица есть контакты, но нет ни одного согласия");
            default -> Map.of();
        };
    }
}
// end::rules
