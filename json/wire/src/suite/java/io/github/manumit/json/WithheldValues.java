package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Consent;
import io.github.manumit.party.Organization;
import io.github.manumit.place.Place;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.time.PartialDate;
import io.github.manumit.validation.Protections;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Changes in a case file what no release for researchers or the public tells. */
final class WithheldValues {

    /** What nothing else holds. */
    static final String MARK = "Zzqxmark";

    /** Texts that are told, or that other texts must agree with. */
    private static final Set<String> TOLD = Set.of(
            "Header.$schema",
            "Header.formatVersion",
            "PathStep.value",
            "Count.number",
            "Statute.number",
            "Classification.code",
            "Classification.version",
            "Claim.instead");

    /** Scopes that are uses, which bind some audiences and not others. */
    private static final Set<String> USES = Set.of(
            "publication",
            "research-use",
            "sharing",
            "disclosure-to-suspect",
            "disclosure-abroad",
            "disclosure-to-country-of-origin",
            "disclosure-to-immigration-authorities");

    private final Map<String, String> ids;
    private final Random random;
    private final boolean isMarking;

    /** Whether a restriction holds depends on its days. */
    private boolean isRestricting;

    private WithheldValues(Map<String, String> ids, Random random, boolean isMarking) {
        this.ids = ids;
        this.random = random;
        this.isMarking = isMarking;
    }

    /**
     * The file with references that lead to its own entities, as far as it has one that fits, and without words in what is
     * told of numbers, so that no other text has them too.
     */
    static CaseFile linked(CaseFile caseFile) {
        return (CaseFile) link(caseFile, new Kind.Nested(new Shape.Key(CaseFile.class, List.of())), caseFile);
    }

    private static Object link(Object value, Kind kind, CaseFile file) {
        if (kind instanceof Kind.Listed listed) {
            return ((List<?>) value)
                    .stream().map(each -> link(each, listed.element(), file)).toList();
        } else if (kind instanceof Kind.Reference reference) {
            List<Entity<?>> fit = new ArrayList<>();
            for (EntityKind each : EntityKind.values()) {
                if (reference.target().isAssignableFrom(each.type())) {
                    fit.addAll(each.in(file));
                }
            }
            boolean isLocal = ((Ref<?>) value).caseId().isEmpty();
            return fit.isEmpty() || !isLocal
                    ? value
                    : Ref.to(fit.get(Math.floorMod(((Ref<?>) value).text().hashCode(), fit.size()))
                            .id());
        } else if (kind instanceof Kind.Nested nested) {
            Object[] values = new Object[nested.shape().members().size()];
            for (Member member : nested.shape().members()) {
                Object part = member.property().equals("usedBy") ? null : member.get(value);
                boolean isTold = TOLD.contains(nested.shape().type().getSimpleName() + '.' + member.property());
                boolean isNumber =
                        isTold && part instanceof String && nested.shape().type() != Header.class;
                values[member.position()] = isNumber ? "7" : part == null ? null : link(part, member.kind(), file);
            }
            return nested.shape().make(values);
        }
        return value;
    }

    /** The file with restrictions and consents that bind all audiences alike. */
    static CaseFile bindingAlike(CaseFile caseFile) {
        return (CaseFile) bindingAlike(caseFile, new Kind.Nested(new Shape.Key(CaseFile.class, List.of())));
    }

    private static Object bindingAlike(Object value, Kind kind) {
        if (kind instanceof Kind.Listed listed) {
            return ((List<?>) value)
                    .stream()
                            .filter(each -> !(each instanceof RestrictionScope scope) || !USES.contains(scope.word()))
                            .map(each -> bindingAlike(each, listed.element()))
                            .toList();
        } else if (kind instanceof Kind.Nested nested) {
            Object[] values = new Object[nested.shape().members().size()];
            for (Member member : nested.shape().members()) {
                boolean isBinding = (value instanceof Restriction
                                && member.property().equals("audience"))
                        || (value instanceof Consent && member.property().equals("given"))
                        || (value instanceof Handling && member.property().equals("consent"));
                Object part = isBinding ? null : member.get(value);
                values[member.position()] = part == null ? null : bindingAlike(part, member.kind());
            }
            return nested.shape().make(values);
        }
        return value;
    }

    /** The file with the mark in everything that must not come through. */
    static CaseFile marked(CaseFile caseFile) {
        return of(caseFile, new Random(1), true);
    }

    /** The file with other names, numbers, texts, days, ids and orders. */
    static CaseFile changed(CaseFile caseFile, long seed) {
        return of(caseFile, new Random(seed), false);
    }

    private static CaseFile of(CaseFile caseFile, Random random, boolean isMarking) {
        Map<String, String> ids = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            kind.in(caseFile)
                    .forEach(each -> ids.putIfAbsent(each.id(), word(random, isMarking) + "-" + (ids.size() + 1)));
        }
        WithheldValues values = new WithheldValues(ids, random, isMarking);
        return (CaseFile) values.change(caseFile, new Kind.Nested(new Shape.Key(CaseFile.class, List.of())), "", false);
    }

    /** Whether each party has the same protection in both files, which is no secret of them. */
    static boolean areProtectedAlike(CaseFile one, CaseFile two) {
        return statuses(one).equals(statuses(two));
    }

    private static List<String> statuses(CaseFile file) {
        Protections protections = Protections.of(file);
        List<String> statuses = new ArrayList<>();
        file.persons().forEach(each -> statuses.add(protections.of((Party) each).name()));
        file.groups().forEach(each -> statuses.add(protections.of((Party) each).name()));
        Collections.sort(statuses);
        return statuses;
    }

    private static String word(Random random, boolean isMarking) {
        if (isMarking) {
            return MARK;
        }
        StringBuilder word = new StringBuilder("Q");
        for (int i = 0; i < 9; i++) {
            word.append((char) ('b' + random.nextInt(3)));
        }
        return word.toString();
    }

    private String word() {
        return word(random, isMarking);
    }

    private Object change(Object value, Kind kind, String at, boolean direct) {
        if (kind instanceof Kind.Listed listed) {
            List<Object> list = new ArrayList<>();
            ((List<?>) value).forEach(each -> list.add(change(each, listed.element(), at, direct)));
            if (isInAnyOrder(listed) && !isMarking) {
                Collections.shuffle(list, random);
            }
            return list;
        } else if (kind instanceof Kind.Nested nested) {
            boolean outer = isRestricting;
            isRestricting |= value instanceof Restriction;
            Object changed = record(value, nested.shape());
            isRestricting = outer;
            return changed;
        } else if (kind instanceof Kind.Reference) {
            Ref<?> ref = (Ref<?>) value;
            return ref.caseId().isPresent()
                    ? Ref.parse("https://" + word() + ".example/1#" + word())
                    : Ref.to(ids.getOrDefault(ref.text(), ref.text()));
        } else if (kind instanceof Kind.Localized) {
            TreeMap<String, String> texts = new TreeMap<>(((LocalizedText) value).texts());
            texts.replaceAll((language, text) -> word() + " " + word());
            return LocalizedText.of(texts);
        } else if (kind instanceof Kind.Unknown) {
            return ((Extensions) value).isEmpty()
                    ? value
                    : Extensions.of(new TreeMap<>(Map.of(word(), new JsonValue.JsonString(word()))));
        } else if (value instanceof String) {
            return TOLD.contains(at) ? value : word();
        } else if (value instanceof Iri) {
            return Iri.parse("https://" + word() + ".example/" + word());
        } else if (value instanceof BigDecimal) {
            return direct ? new BigDecimal("7.654321") : value;
        } else if (value instanceof PartialDate date && date.text().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return isMarking || isRestricting
                    ? value
                    : PartialDate.parse(date.text().substring(0, 5) + "07-1" + random.nextInt(9));
        }
        return value;
    }

    /** The entities whose order means nothing. */
    private static boolean isInAnyOrder(Kind.Listed listed) {
        return listed.element() instanceof Kind.Nested nested
                && (nested.key().type() == Organization.class
                        || nested.key().type().getSimpleName().matches("Person|PersonGroup|Relation|Item|Source"));
    }

    private Object record(Object record, Shape shape) {
        Object[] values = new Object[shape.members().size()];
        String type = shape.type().getSimpleName();
        for (Member member : shape.members()) {
            Object value = member.get(record);
            String property = member.property();
            boolean isTold = record instanceof Place && (property.equals("names") || property.equals("label"));
            boolean isClock = type.equals("Header") && (property.equals("created") || property.equals("modified"));
            if (value == null || isTold || isClock) {
                values[member.position()] = value;
            } else if (property.equals("id") && record instanceof Identified) {
                values[member.position()] = ids.getOrDefault((String) value, (String) value);
            } else if (property.equals("id")) {
                values[member.position()] = "https://" + word() + ".example/case";
            } else {
                values[member.position()] = change(
                        value,
                        member.kind(),
                        type + '.' + property,
                        member.sensitivity() == Sensitivity.DIRECT_IDENTIFIER);
            }
        }
        return shape.make(values);
    }
}
