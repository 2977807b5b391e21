package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.TextValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a case file tells of a person, trait by trait, as texts that are equal for persons who are alike. */
final class TraitTexts {

    /** How the file speaks of what it says, which makes nobody recognisable. */
    private static final Set<String> NOT_COMPARED =
            Set.of("id", "sources", "standing", "confidence", "absent", "detail", "claims", "extensions");

    private final CaseIndex index;
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> relations = new HashMap<>();

    TraitTexts(CaseIndex index) {
        this.index = index;
        CaseFile file = index.caseFile();
        for (PersonGroup group : file.groups()) {
            for (Ref<? extends Party> each : group.members()) {
                add(groups, each, group.id());
            }
        }
        for (Relation each : file.relations()) {
            RelationKind kind = each.kind();
            if (kind != null && !RelationKind.SAME_AS.equals(kind)) {
                add(relations, each.from(), kind.word() + " of");
                add(relations, each.to(), "has " + kind.word());
            }
        }
    }

    private void add(Map<String, Set<String>> map, @Nullable Ref<? extends Party> ref, String text) {
        if (ref != null && index.isLocal(ref)) {
            map.computeIfAbsent(ref.localId(), key -> new TreeSet<>()).add(text);
        }
    }

    /** The text of one trait of a person; empty if nothing is told. */
    String text(Trait trait, Person person) {
        Set<String> texts = new TreeSet<>();
        add(trait, person.traits(), texts);
        for (String id : groups.getOrDefault(person.id(), Set.of())) {
            index.entityOf(id)
                    .filter(PersonGroup.class::isInstance)
                    .map(PersonGroup.class::cast)
                    .ifPresent(group -> add(trait, group, texts));
        }
        switch (trait) {
            case PLACE ->
                incidents(person).forEach(each -> each.places().forEach(place -> addPlace(place.place(), texts)));
            case TIME -> incidents(person).forEach(each -> add(each.time(), texts));
            case ROLE -> index.involvementsOf(person).forEach(each -> add(each.role(), texts));
            case FAMILY -> texts.addAll(relations.getOrDefault(person.id(), Set.of()));
            case LABEL -> {
                add(person.label(), texts);
                person.names().stream()
                        .filter(each -> !Identifying.isName(each))
                        .forEach(each -> add(each, texts));
                add(person.recognitions(), texts);
            }
            default -> {
                // is among the traits
            }
        }
        return String.join(" ", texts);
    }

    private void add(Trait trait, PersonGroup group, Set<String> texts) {
        group.traits().forEach(each -> add(trait, each.traits(), texts));
        if (trait == Trait.LABEL) {
            add(group.label(), texts);
            group.names().forEach(each -> add(each, texts));
        } else if (trait == Trait.ROLE) {
            index.involvementsOf(group).forEach(each -> add(each.role(), texts));
        }
    }

    private void add(Trait trait, Traits traits, Set<String> texts) {
        switch (trait) {
            case GENDER -> add(traits.gender() == null ? traits.sex() : traits.gender(), texts);
            case CITIZENSHIP -> add(traits.citizenships(), texts);
            case AGE -> {
                add(traits.birth(), texts);
                add(traits.ages(), texts);
            }
            case PLACE -> add(traits.residences(), texts);
            case OCCUPATION -> add(traits.occupations(), texts);
            case FAMILY -> {
                add(traits.maritalStatus(), texts);
                add(traits.children(), texts);
            }
            case LANGUAGE -> add(traits.languages(), texts);
            case EDUCATION -> add(traits.education(), texts);
            case ETHNICITY -> {
                add(traits.ethnicity(), texts);
                add(traits.religion(), texts);
            }
            case HEALTH -> {
                add(traits.health(), texts);
                add(traits.vulnerabilities(), texts);
            }
            case MIGRATION -> {
                add(traits.migration(), texts);
                add(traits.documents(), texts);
            }
            case OUTCOME -> {
                add(traits.vitalStatus(), texts);
                add(traits.death(), texts);
                add(traits.outcomes(), texts);
            }
            case TIME, ROLE, LABEL -> {
                // are not among the traits
            }
        }
    }

    private List<Incident> incidents(Person person) {
        List<Incident> incidents = new ArrayList<>();
        for (Involvement each : index.involvementsOf(person)) {
            if (each.in() instanceof Incident incident) {
                incidents.add(incident);
            }
        }
        return incidents;
    }

    private void add(@Nullable Object value, Set<String> texts) {
        if (value instanceof List<?> list) {
            list.forEach(each -> add(each, texts));
        } else if (value instanceof Record whole && !(value instanceof TextValue) && isShape(whole)) {
            StringBuilder text = new StringBuilder();
            add(whole, Shape.of(whole.getClass()), text);
            texts.add(text.toString());
        } else if (value != null) {
            texts.add(Told.text(value));
        }
    }

    private static boolean isShape(Record value) {
        return value.getClass().getTypeParameters().length == 0
                && !(value instanceof io.github.manumit.name.LocalizedText);
    }

    private void add(Object record, Shape shape, StringBuilder text) {
        for (Member member : shape.members()) {
            Object value = member.get(record);
            if (value != null && !NOT_COMPARED.contains(member.property())) {
                int before = text.length();
                add(value, member.kind(), text);
                if (text.length() > before) {
                    text.insert(before, member.property() + '=').append(';');
                }
            }
        }
    }

    private void add(Object value, Kind kind, StringBuilder text) {
        if (value instanceof List<?> list && kind instanceof Kind.Listed listed) {
            list.forEach(each -> add(each, listed.element(), text));
        } else if (kind instanceof Kind.Nested nested) {
            add(value, nested.shape(), text);
        } else if (value instanceof Ref<?> ref) {
            Set<String> texts = new TreeSet<>();
            addPlace(ref, texts);
            index.find(ref, Organization.class).ifPresent(each -> {
                add(each.names(), texts);
                add(each.label(), texts);
                add(each.kind(), texts);
            });
            text.append(texts.isEmpty() ? "" : texts.toString());
        } else if (!(kind instanceof Kind.Unknown) && !(kind instanceof Kind.Mapped)) {
            text.append(Told.text(value)).append(' ');
        }
    }

    /** A place as it is told: by its first name, else by its code. */
    private void addPlace(@Nullable Ref<?> ref, Set<String> texts) {
        Place place = index.find(ref, Place.class).orElse(null);
        if (place == null) {
            return;
        }
        NameForm name = place.names().isEmpty() ? null : place.names().get(0);
        if (name != null && name.text() != null) {
            texts.add(name.text());
        } else {
            index.jurisdictionOf(place).map(TextValue::text).ifPresent(texts::add);
        }
    }
}
