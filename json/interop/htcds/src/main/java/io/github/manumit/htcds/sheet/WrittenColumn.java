package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import java.util.Locale;

/**
 * A column to be written.
 *
 * @param field the field
 * @param number which of the columns of the field it is, from 1
 */
record WrittenColumn(HtcdsField field, int number) {

    String name() {
        return field.technicalName() + (number == 1 ? "" : "_" + number);
    }

    String label(Locale language) {
        return Headings.heading(field, language) + (number == 1 ? "" : " (" + number + ")");
    }
}
