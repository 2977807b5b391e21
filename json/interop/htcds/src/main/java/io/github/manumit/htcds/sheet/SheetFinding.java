package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.Notice;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about a cell, a column or a whole table that the person who filled it in should look at. It never shows what a
 * cell of a row says.
 *
 * @param code what it is: {@code sheet.unknown-choice} and the like from reading the table, {@code table.…} from opening the
 *     file, or the code of a rule that the case file breaks; stable
 * @param level how much it matters; what is an {@link NoticeLevel#ERROR} was not read, or not as what the field wants
 * @param address the cell; that of the heading for a whole column; null for the whole table
 * @param heading the heading of its column, as in the file; empty if there is none
 * @param pointer JSON Pointer of what the cell became in the case file; null as long as there is none
 * @param arguments arguments of the message: numbers, fields, codes, names of columns and sheets; never a value
 * @param checked the finding of the validator; null for what was found in the table
 */
public record SheetFinding(
        String code,
        NoticeLevel level,
        @Nullable CellAddress address,
        String heading,
        @Nullable String pointer,
        List<Object> arguments,
        @Nullable Finding checked) {

    /** Copies the arguments. */
    public SheetFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(heading, "heading");
        arguments = List.copyOf(arguments);
    }

    static SheetFinding of(
            String code, NoticeLevel level, @Nullable CellAddress address, String heading, Object... arguments) {
        return new SheetFinding(code, level, address, heading, null, List.of(arguments), null);
    }

    /**
     * Makes a finding of what was noticed about the file.
     *
     * @param notice the notice
     * @return the finding, without a heading
     */
    public static SheetFinding of(Notice notice) {
        return new SheetFinding(
                notice.code(), notice.level(), notice.address(), "", null, List.copyOf(notice.arguments()), null);
    }

    /**
     * Makes a finding of a finding of the validator.
     *
     * @param finding the finding
     * @param address the cell that the faulty value came from; null if it came from none
     * @param heading the heading of its column; empty if there is none
     * @return the finding
     */
    public static SheetFinding of(Finding finding, @Nullable CellAddress address, String heading) {
        return new SheetFinding(
                finding.code(),
                finding.severity() == Severity.ERROR ? NoticeLevel.ERROR : NoticeLevel.WARNING,
                address,
                heading,
                finding.pointer(),
                finding.arguments(),
                finding);
    }

    /**
     * Makes a finding of the fields that a table does not take.
     *
     * @param fields the fields, as {@link SheetWriter#write} returns them; not empty
     * @return a warning about the whole table
     */
    public static SheetFinding ofFieldsLeftOut(Collection<HtcdsField> fields) {
        return of("sheet.fields-left-out", NoticeLevel.WARNING, null, "", List.copyOf(fields));
    }

    /**
     * Makes a finding of the rows of perpetrators that were not asked for.
     *
     * @param rows how many there would be; more than 0
     * @return a warning about the whole table
     */
    public static SheetFinding ofPerpetratorsLeftOut(int rows) {
        return of("sheet.perpetrators-left-out", NoticeLevel.WARNING, null, "", List.of(rows));
    }

    SheetFinding under(String column) {
        return new SheetFinding(code, level, address, column, pointer, arguments, checked);
    }

    /**
     * Returns the finding with the place in the case file.
     *
     * @param where JSON Pointer of what the cell became
     * @return the finding
     */
    public SheetFinding at(String where) {
        return new SheetFinding(code, level, address, heading, where, arguments, checked);
    }

    /**
     * Returns what is the matter and what can be done about it.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @return the message, without place and heading
     */
    public String message(Locale language) {
        if (checked != null) {
            return Catalogue.standard().message(checked, language);
        }
        if (code.startsWith("table.")) {
            return new Notice(
                            code,
                            level,
                            address,
                            arguments.stream().map(String::valueOf).toList())
                    .message(language);
        }
        return SheetTexts.message(code, arguments, language);
    }

    /** Returns code and place, no heading and no argument. */
    @Override
    public String toString() {
        return code + (address == null ? "" : " " + address);
    }
}
