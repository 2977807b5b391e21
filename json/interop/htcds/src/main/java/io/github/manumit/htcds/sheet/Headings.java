package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of columns mean: technical names and labels of every language and version, alone or after a group. */
final class Headings {

    /** What a column is for. */
    enum Role {
        /** A field. */
        FIELD,
        /** The key of the person. */
        PERSON,
        /** The key of the incident. */
        INCIDENT,
        /** The number of the row in an export of forms, to which the rows of other sheets refer. */
        INDEX,
        /** The number of the row in another sheet to which the row belongs. */
        PARENT,
        /** The sheet of the row to which the row belongs. */
        PARENT_SHEET,
        /** The id of the row in an export of forms. */
        ROW_ID
    }

    /**
     * What a heading can mean.
     *
     * @param role what the column is for
     * @param fields the fields that it can be, one if it is clear; empty unless the role is {@link Role#FIELD}
     * @param choice the choice whose column of zeros and ones it is; null for others
     * @param named whether it is a technical name, not a label
     * @param exact whether it is written exactly so
     * @param general whether it is a label, such as Phone or City, that in another table would be somebody else's
     */
    record Meaning(
            Role role,
            Set<HtcdsField> fields,
            @Nullable ChoiceMatch choice,
            boolean named,
            boolean exact,
            boolean general) {

        Meaning(Role role, Set<HtcdsField> fields, @Nullable ChoiceMatch choice, boolean named, boolean exact) {
            this(role, fields, choice, named, exact, false);
        }

        Meaning inSection() {
            return new Meaning(role, fields, choice, named, exact, false);
        }

        boolean isClear() {
            return role != Role.FIELD || fields.size() == 1;
        }

        @Nullable
        HtcdsField field() {
            return fields.size() == 1 ? fields.iterator().next() : null;
        }
    }

    private record Known(EnumSet<HtcdsField> fields, boolean named) {}

    /** What stands between a group and a field, or a field and a choice. */
    private static final String DIVIDERS = "/.:";

    private static final int MOST_DIVIDERS = 12;
    private static final int LONGEST = 200;

    private static final Map<String, Known> KNOWN = new HashMap<>();
    private static final Set<String> EXACT = new java.util.HashSet<>();
    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    private static final Pattern TECHNICAL =
            Pattern.compile(".*[/:.\\-|]((?:org|prs|vic|per|cas|cco|hte|spl|con)_[\\p{L}\\d_ ]+)");
    private static final Pattern ORDINAL = Pattern.compile("(.*?)[\\s_.\\-]*[(\\[]?\\d{1,2}[)\\]]?");
    private static final Pattern HINT = Pattern.compile("(.+?)\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*\\*?");

    private static final Map<String, List<String>> SECTIONS = Map.of(
            "org_", List.of("organi", "организац", "ұйым", "tashkilot"),
            "prs_", List.of("person", "mailing", "лиц", "человек", "адам", "shaxs", "individual"),
            "hte_", List.of("event", "событ", "оқиға", "voqea"),
            "spl_", List.of("support", "plan", "помощ", "көмек", "yordam"),
            "cas_", List.of("case", "обращен", "өтініш", "murojaat"));

    /** Labels of organizations and events that in a register of persons would be the persons'. */
    private static final Set<String> GENERAL =
            Set.of("phone", "city", "country", "state", "street", "postalcode", "date", "description");

    /** Labels that several sections have, or that could be of any. */
    private static final Set<String> BARE = Set.of("Type", "Longitude", "Latitude", "Phone", "Status", "Title");

    private static final Map<String, String> NAMES = Map.of(
            "org_", "organisation",
            "prs_", "person",
            "vic_", "victim",
            "per_", "perpetrator",
            "hte_", "event",
            "spl_", "support plan",
            "cas_", "case");

    static {
        for (HtcdsField field : HtcdsField.values()) {
            add(field.technicalName(), field, true);
            for (String spelling : field.spellings()) {
                add(spelling, field, spelling.matches("[a-z]{3}_.*"));
            }
            for (Locale language : ChoiceList.LANGUAGES) {
                add(field.label(language), field, false);
                add(heading(field, language), field, false);
            }
        }
        for (HtcdsField field : HtcdsField.values()) {
            String section = NAMES.getOrDefault(field.technicalName().substring(0, 4), "");
            String text = FoldedText.of(section + field.label(Locale.ENGLISH));
            if (!section.isEmpty() && !KNOWN.containsKey(text)) {
                add(section + " " + field.label(Locale.ENGLISH), field, false);
            }
        }
        // So it was named when it came into the standard.
        add("Age at Entry into Trafficking", HtcdsField.VIC_AGE_WHEN_TRAFFICKED, false);
        ROLES.put(FoldedText.of(HtcdsRecord.PERSON_COLUMN), Role.PERSON);
        ROLES.put(FoldedText.of(HtcdsRecord.INCIDENT_COLUMN), Role.INCIDENT);
        for (Locale language : ChoiceList.LANGUAGES) {
            ROLES.put(FoldedText.of(SheetTexts.text("column.person", language)), Role.PERSON);
            ROLES.put(FoldedText.of(SheetTexts.text("column.incident", language)), Role.INCIDENT);
        }
    }

    private static final Map<String, Role> FORMS = Map.of(
            "_index", Role.INDEX,
            "_parent_index", Role.PARENT,
            "_parent_table_name", Role.PARENT_SHEET,
            "key", Role.INDEX,
            "parent_key", Role.PARENT,
            "_uuid", Role.ROW_ID);

    private Headings() {}

    private static void add(String text, HtcdsField field, boolean named) {
        EXACT.add(text);
        String other = ChoiceList.otherEnglish(text);
        if (!other.equals(text)) {
            KNOWN.computeIfAbsent(FoldedText.of(other), unseen -> new Known(EnumSet.noneOf(HtcdsField.class), named))
                    .fields()
                    .add(field);
        }
        Known known = KNOWN.computeIfAbsent(
                FoldedText.of(text), unseen -> new Known(EnumSet.noneOf(HtcdsField.class), named));
        known.fields().add(field);
    }

    /**
     * What a column of a field is called in a language: its label, with its section in brackets where the English one of the
     * standard is that of several fields, or does not say whose city or phone it is.
     */
    static String heading(HtcdsField field, Locale language) {
        String label = field.label(language);
        String prefix = field.technicalName().substring(0, 4);
        boolean english = label.equals(field.label(Locale.ENGLISH));
        if (!english || !(prefix.equals("hte_") || BARE.contains(label))) {
            return label;
        }
        return label + " (" + NAMES.getOrDefault(prefix, "person") + ")";
    }

    /** What a heading means; null if it is not known. */
    static @Nullable Meaning of(String written) {
        String text = FoldedText.strip(written);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Role form = FORMS.get(text.toLowerCase(Locale.ROOT));
        if (form != null) {
            return new Meaning(form, Set.of(), null, true, true);
        }
        if (text.startsWith("_")) {
            // What a server of forms adds, such as _status, is no answer.
            return null;
        }
        Meaning found = once(text);
        Matcher ordinal = ORDINAL.matcher(text);
        if (found == null && ordinal.matches() && !ordinal.group(1).isEmpty()) {
            found = once(ordinal.group(1));
        }
        Matcher hint = HINT.matcher(text);
        if (found == null && hint.matches()) {
            found = once(hint.group(1));
        }
        return found;
    }

    private static @Nullable Meaning once(String text) {
        Meaning found = whole(text);
        boolean divided = found == null
                && text.chars().filter(c -> DIVIDERS.indexOf(c) >= 0).count() <= MOST_DIVIDERS;
        if (divided) {
            found = choice(text);
        }
        if (divided && found == null) {
            found = afterGroup(text);
        }
        return found;
    }

    private static @Nullable Meaning whole(String text) {
        String folded = FoldedText.of(text);
        Role role = ROLES.get(folded);
        if (role != null) {
            return new Meaning(role, Set.of(), null, text.startsWith("manumit_"), true);
        }
        Known known = KNOWN.get(folded);
        return known == null
                ? null
                : new Meaning(
                        Role.FIELD,
                        known.fields(),
                        null,
                        known.named(),
                        EXACT.contains(text),
                        GENERAL.contains(folded));
    }

    /** The column of one choice: the heading of the field, a slash, point or colon, and the choice. */
    private static @Nullable Meaning choice(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (DIVIDERS.indexOf(text.charAt(i)) >= 0) {
                String left = text.substring(0, i);
                Meaning group = whole(left) != null ? whole(left) : afterGroup(left);
                HtcdsField field = group == null ? null : group.field();
                if (group != null && field != null && takesChoices(field)) {
                    ChoiceList list = ChoiceList.of(field);
                    ChoiceMatch match = list == null
                            ? null
                            : list.find(text.substring(i + 1)).orElse(null);
                    if (match != null) {
                        return new Meaning(Role.FIELD, group.fields(), match, group.named(), group.exact());
                    }
                }
            }
        }
        return null;
    }

    private static boolean takesChoices(HtcdsField field) {
        return field.isMultiple() && (field.type() == HtcdsType.CHOICE || field.type() == HtcdsType.COUNTRY);
    }

    private static @Nullable Meaning afterGroup(String text) {
        for (int i = text.indexOf('/'); i >= 0; i = text.indexOf('/', i + 1)) {
            Meaning last = whole(text.substring(i + 1));
            if (last != null) {
                return isOfSection(last, text.substring(0, i)) ? last.inSection() : last;
            }
        }
        Matcher technical = TECHNICAL.matcher(text);
        return technical.matches() ? whole(technical.group(1)) : null;
    }

    /** Whether the heading of a group names the section of the fields. */
    private static boolean isOfSection(Meaning meaning, String group) {
        String folded = FoldedText.of(group);
        return meaning.fields().stream()
                .allMatch(field -> SECTIONS.getOrDefault(field.technicalName().substring(0, 4), List.of()).stream()
                        .anyMatch(folded::contains));
    }

    /** A heading that could be several fields, below the heading of a group. */
    static @Nullable Meaning below(String group, @Nullable Meaning meaning, String text) {
        if (meaning == null) {
            return of(group + "/" + text);
        }
        if (meaning.isClear()) {
            return isOfSection(meaning, group) ? meaning.inSection() : meaning;
        }
        String folded = FoldedText.of(group);
        List<HtcdsField> fitting = new ArrayList<>();
        for (HtcdsField field : meaning.fields()) {
            List<String> words = SECTIONS.getOrDefault(field.technicalName().substring(0, 4), List.of());
            if (words.stream().anyMatch(folded::contains)) {
                fitting.add(field);
            }
        }
        return fitting.size() == 1
                ? new Meaning(Role.FIELD, Set.copyOf(fitting), null, meaning.named(), false)
                : meaning;
    }

    /** Whether a heading is of what a server of forms adds to the answers. */
    static boolean isOfForms(String heading) {
        return heading.startsWith("_") || ADDED.contains(FoldedText.tight(heading));
    }

    private static final Set<String> ADDED = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "subscriberid",
            "simserial",
            "phonenumber",
            "formhub/uuid",
            "meta/instanceid",
            "instanceid",
            "meta-instanceid",
            "submissiondate",
            "submitterid",
            "submittername",
            "attachmentspresent",
            "attachmentsexpected",
            "status_of_review",
            "reviewstate",
            "edits",
            "formversion",
            "set-of-events",
            "audit",
            "no",
            "no.",
            "nr",
            "\u2116",
            "#",
            "n",
            "\u2116 \u043f/\u043f");

    /** The field that an unknown heading perhaps means; null if none suggests itself. */
    static @Nullable HtcdsField guess(String written) {
        Matcher hint = HINT.matcher(FoldedText.strip(written));
        String text = FoldedText.of(hint.matches() ? hint.group(1) : written);
        HtcdsField usual = Usual.FIELDS.get(text);
        return usual != null ? usual : nearest(text);
    }

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)(?<!\\p{L})[d\u0434\u043ak]{1,2}[./\\- ][m\u043c\u0430o]{1,2}[./\\- ]?[y\u0433\u0436]*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iu)(?<!\\p{L})[m\u043c]{1,2}[./\\- ][d\u0434]{1,2}[./\\- ]?[y\u0433]*");

    /** The order of dates that a heading asks for, such as {@code dd/mm/yyyy} in brackets; null if it asks for none. */
    static @Nullable DateOrder order(String heading) {
        return MONTH_FIRST.matcher(heading).find()
                ? DateOrder.MDY
                : DAY_FIRST.matcher(heading).find() ? DateOrder.DMY : null;
    }

    private static @Nullable HtcdsField nearest(String folded) {
        return Nearest.of(folded, KNOWN.keySet())
                .map(KNOWN::get)
                .filter(known -> known.fields().size() == 1)
                .map(known -> known.fields().iterator().next())
                .orElse(null);
    }

    /** What registers often call a column. */
    private static final class Usual {
        static final Map<String, HtcdsField> FIELDS = read();

        private static Map<String, HtcdsField> read() {
            try (InputStream in = Headings.class.getResourceAsStream("usual-headings.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("no table usual-headings.tsv");
                }
                Map<String, HtcdsField> fields = new HashMap<>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> {
                            String[] cells = line.split("\t", -1);
                            HtcdsField field = HtcdsField.of(cells[0]).orElseThrow();
                            for (String heading : cells[1].split("\\|")) {
                                fields.put(FoldedText.of(heading), field);
                            }
                        });
                return Map.copyOf(fields);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
