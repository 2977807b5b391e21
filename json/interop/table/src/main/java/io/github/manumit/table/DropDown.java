package io.github.manumit.table;

import java.util.List;

/**
 * A list to choose from, offered in cells of a workbook. The values are written to a hidden sheet, so that they may be
 * many and long; drop-downs with the same values share them.
 *
 * @param area the cells
 * @param values what is offered, at least one, none empty
 * @param errorTitle the title of the message that appears when something else is typed; cut after 32
 *     characters
 * @param error that message, cut after 225 characters; empty if anything else may be typed
 */
public record DropDown(CellArea area, List<String> values, String errorTitle, String error) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no value or an empty one
     */
    public DropDown {
        values = List.copyOf(values);
        if (values.isEmpty() || values.contains("")) {
            throw new IllegalArgumentException("a drop-down offers at least one value, and none that is empty");
        }
    }
}
