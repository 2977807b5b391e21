package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Claim;
import io.github.manumit.casefile.Identified;
import io.github.manumit.casefile.Ref;
import io.github.manumit.code.Word;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Item;
import io.github.manumit.incident.Transaction;
import io.github.manumit.name.NameForm;
import io.github.manumit.name.NameKind;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to call the entities of one case file. Whoever has no name is called by kind or number and by id. */
final class Names {

    private final CaseFile caseFile;
    private final CaseIndex index;

    Names(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.index = CaseIndex.of(caseFile);
    }

    CaseIndex index() {
        return index;
    }

    String of(Ref<?> ref) {
        return index.find(ref, Identified.class).map(this::of).orElse(ref.text());
    }

    String of(Identified identified) {
        if (identified instanceof Person person) {
            return name(person.names()).orElse("unnamed person [" + person.id() + "]");
        }
        if (identified instanceof PersonGroup group) {
            return name(group.label()).orElseGet(() -> {
                String count = group.count() == null ? "group" : Amounts.of(group.count());
                return count + " [" + group.id() + "]";
            });
        }
        if (identified instanceof Organization organization) {
            return name(organization.names()).orElseGet(() -> {
                String standing = organization.meta().standing() == null
                        ? ""
                        : Labels.of(organization.meta().standing()) + " ";
                return standing + kind(organization.kind(), "organization", organization.id());
            });
        }
        if (identified instanceof Place place) {
            return name(place.names()).orElse(kind(place.kind(), "place", place.id()));
        }
        if (identified instanceof Jurisdiction jurisdiction) {
            return jurisdiction.code() == null ? "jurisdiction" : of(jurisdiction.code());
        }
        if (identified instanceof Statute statute) {
            return name(statute.names())
                    .orElse(statute.code() == null ? "statute" : statute.code().text());
        }
        if (identified instanceof Item item) {
            return name(item.names()).orElse(kind(item.kind(), "item", item.id()));
        }
        return happening(identified);
    }

    private String happening(Identified identified) {
        if (identified instanceof Incident incident) {
            return incident.title() == null
                    ? kind(first(incident.kinds()), "incident", incident.id())
                    : incident.title().best("en");
        }
        if (identified instanceof Event event) {
            return kind(event.kind(), "event", event.id()) + date(event.time());
        }
        if (identified instanceof Source source) {
            return (source.kind() == null ? "source" : Labels.of(source.kind())) + date(source.published());
        }
        if (identified instanceof Proceeding proceeding) {
            String kind = proceeding.kind() == null ? "" : Labels.of(proceeding.kind()) + " ";
            return kind + "proceeding [" + proceeding.id() + "]";
        }
        if (identified instanceof Charge charge) {
            return kind(charge.kind(), "charge", charge.id());
        }
        if (identified instanceof Decision decision) {
            return kind(decision.kind(), "decision", decision.id()) + date(decision.time());
        }
        if (identified instanceof Transaction transaction) {
            return kind(transaction.kind(), "transaction", transaction.id());
        }
        if (identified instanceof Relation relation) {
            return kind(relation.kind(), "relation", relation.id());
        }
        if (identified instanceof Observation observation) {
            return kind(observation.indicator(), "observation", observation.id());
        }
        String id = identified.id();
        return identified instanceof Claim ? "claim [" + id + "]" : id == null ? "" : "[" + id + "]";
    }

    /** The name of a country, or that which the case file itself gives, with the code. */
    String of(JurisdictionCode code) {
        for (Jurisdiction jurisdiction : caseFile.jurisdictions()) {
            if (code.equals(jurisdiction.code()) && !jurisdiction.names().isEmpty()) {
                return name(jurisdiction.names()).orElse("") + " (" + code.text() + ")";
            }
        }
        if (code.text().matches("[A-Z]{2}")) {
            return new Locale.Builder().setRegion(code.text()).build().getDisplayCountry(Locale.ENGLISH);
        }
        return code.text();
    }

    /** The name that the case file gives to a statute, else its code. */
    String of(StatuteCode code) {
        return caseFile.statutes().stream()
                .filter(statute -> code.equals(statute.code()))
                .findFirst()
                .flatMap(statute -> name(statute.names()))
                .orElse(code.text());
    }

    private static String date(@Nullable When when) {
        PartialDate date = when == null ? null : when.date();
        return date == null ? "" : " (" + date.render(Locale.ENGLISH) + ")";
    }

    private static String kind(@Nullable Word kind, String otherwise, @Nullable String id) {
        return (kind == null ? otherwise : Labels.of(kind)) + " [" + id + "]";
    }

    private static <W> @Nullable W first(List<W> words) {
        return words.isEmpty() ? null : words.get(0);
    }

    /** A name in English where there is one; initials only where there is nothing more telling. */
    private static Optional<String> name(List<NameForm> forms) {
        return forms.stream()
                .filter(form -> form.text() != null)
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(NameForm::text);
    }

    private static int rank(NameForm form) {
        int rank = form.language() == null || form.language().language().equals("en") ? 0 : 1;
        return NameKind.INITIALS.equals(form.kind()) ? rank + 2 : rank;
    }
}
