package io.github.manumit.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about a table that its reader should know. It never holds what a cell says.
 *
 * @param code what it is, such as {@code table.encrypted}; stable
 * @param level how much it matters
 * @param address the cell, or null if it concerns the file
 * @param arguments what the message is completed with, such as the name of a charset; never the content of a cell
 */
public record Notice(
        String code, NoticeLevel level, @Nullable CellAddress address, List<String> arguments) {

    /** Copies the list. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns what happened and what can be done about it.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @return one or two sentences, without the address
     */
    public String message(Locale language) {
        return NoticeTexts.message(this, language);
    }
}
