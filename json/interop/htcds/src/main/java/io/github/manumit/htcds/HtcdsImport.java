package io.github.manumit.htcds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes case files of rows.
 *
 * <p>A row is a victim with an incident. A row that has fields of the perpetrator context and none of the victim context is an
 * alleged perpetrator; a row that has only fields of historic trafficking events, and perhaps of the organization, is an event of
 * which no person is known. Rows with the same key of a person are about one person: what they say of the person is joined, and
 * each of their events, referrals, plans and notes is one of its own. Rows with the same key of an incident share the incident if
 * they say the same of it. Places, and organizations and staff that are looked up by name, are shared if their cells are the same.
 *
 * <p>A cell that has no typed form, such as a date that is none, is kept as an unknown property such as {@code
 * htcds:prs_Birthdate}, so that it comes back when the case file is written as rows. The work is proportional to the number of
 * cells.
 */
public final class HtcdsImport {

    private static final Pattern GLOBAL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^#]+#[^#]+", Pattern.DOTALL);

    private HtcdsImport() {}

    /**
     * Makes one case file of rows.
     *
     * @param id absolute IRI that identifies the case file. A key of the form {@code id#localId} gives its entity the local id;
     *     any other key is kept as an identifier with the scheme {@code pseudonymous-key}
     * @param rows the rows, in order; those without values and keys are passed over
     * @return the case file
     * @throws io.github.manumit.value.InvalidValueException if the id is empty
     */
    public static ImportedCase caseFile(String id, List<HtcdsRecord> rows) {
        Objects.requireNonNull(id, "id");
        return CaseAssembly.of(id, List.copyOf(rows));
    }

    /**
     * Finds the case file that rows were written from, by their keys.
     *
     * @param rows rows
     * @return the absolute IRI before the last {@code #} of their keys; empty if no key has one, or if they have several
     */
    public static Optional<String> caseId(List<HtcdsRecord> rows) {
        List<String> ids = rows.stream()
                .flatMap(row -> Stream.of(row.person(), row.incident()))
                .filter(key -> GLOBAL.matcher(key).matches())
                .map(key -> key.substring(0, key.lastIndexOf('#')))
                .distinct()
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
