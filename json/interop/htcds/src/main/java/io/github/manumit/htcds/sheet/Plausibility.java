package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row says that can hardly be meant, though each cell can be read. */
final class Plausibility {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int MOST_CHILDREN = 30;

    /** Nobody lives so far from the equator, or almost nobody. */
    private static final int LAST_LATITUDE = 72;

    private static final List<HtcdsField> DURING_LIFE = List.of(
            HtcdsField.CAS_INCOMING_REFERRAL_DATE,
            HtcdsField.CAS_OUTGOING_REFERRAL_DATE,
            HtcdsField.SPL_PLANNED_END_DATE,
            HtcdsField.SPL_ACTUAL_END_DATE);

    private final LocalDate today;
    private final Consumer<SheetFinding> findings;
    private final Function<CellAddress, String> headings;

    Plausibility(LocalDate today, Consumer<SheetFinding> findings, Function<CellAddress, String> headings) {
        this.today = today;
        this.findings = findings;
        this.headings = headings;
    }

    void check(RowContent row) {
        row.values.forEach((field, values) -> {
            if (field.type() == HtcdsType.DATE) {
                values.forEach(value -> date(field, value));
            }
        });
        email(row);
        phones(row);
        numbers(row);
        life(row);
        perpetrator(row);
        consent(row, HtcdsField.CON_CONSENT);
        consent(row, HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA);
    }

    private void report(String code, HtcdsValue value, Object... arguments) {
        Optional<CellAddress> address = SheetContent.address(value.origin());
        String heading = address.map(headings).orElse("");
        findings.accept(SheetFinding.of(code, NoticeLevel.WARNING, address.orElse(null), heading, arguments));
    }

    private static @Nullable PartialDate parsed(HtcdsValue value) {
        try {
            return PartialDate.parse(value.text());
        } catch (InvalidValueException notEdtf) {
            return null;
        }
    }

    private void date(HtcdsField field, HtcdsValue value) {
        PartialDate date = parsed(value);
        if (date == null) {
            return;
        }
        if (value.text().matches("[X?~%-]+")) {
            report("sheet.date-empty", value);
            return;
        }
        boolean isFar = value.text().startsWith("Y");
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        if (isFar && value.text().startsWith("Y-")
                || latest.filter(day -> day.isBefore(FIRST)).isPresent()) {
            report("sheet.date-early", value);
        } else if (isFar
                || field != HtcdsField.SPL_PLANNED_END_DATE
                        && earliest.filter(day -> day.isAfter(today)).isPresent()) {
            report("sheet.date-future", value);
        }
    }

    private static @Nullable HtcdsValue first(RowContent row, HtcdsField field) {
        List<HtcdsValue> values = row.values.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private void email(RowContent row) {
        HtcdsValue email = first(row, HtcdsField.PRS_EMAIL);
        if (email != null && !email.text().matches("(?s)\\s*[^@\\s]+@[^@\\s]+\\s*")) {
            report("sheet.not-an-email", email);
        }
    }

    private void phones(RowContent row) {
        for (HtcdsField field : List.of(HtcdsField.PRS_MOBILE_PHONE, HtcdsField.PRS_HOME_PHONE, HtcdsField.ORG_PHONE)) {
            HtcdsValue phone = first(row, field);
            if (phone != null && ContactText.hasSeveralPhones(phone.text())) {
                report("sheet.several-phones", phone);
            }
        }
    }

    private void numbers(RowContent row) {
        HtcdsValue children = first(row, HtcdsField.PRS_NUMBER_OF_CHILDREN);
        if (children != null
                && children.text().matches("\\d{1,9}")
                && Integer.parseInt(children.text()) > MOST_CHILDREN) {
            report("sheet.many-children", children);
        }
    }

    /** Nobody is older than the time since birth, and nothing happens to somebody before birth. */
    private void life(RowContent row) {
        HtcdsValue birth = first(row, HtcdsField.PRS_BIRTHDATE);
        PartialDate born = birth == null ? null : parsed(birth);
        LocalDate earliest = born == null ? null : born.earliest().orElse(null);
        if (earliest == null) {
            return;
        }
        HtcdsValue age = first(row, HtcdsField.VIC_AGE_WHEN_TRAFFICKED);
        if (age != null
                && age.text().matches("\\d{1,3}")
                && earliest.plusYears(Integer.parseInt(age.text())).isAfter(today)) {
            report("sheet.age-not-reached", age);
        }
        for (HtcdsField field : DURING_LIFE) {
            HtcdsValue value = first(row, field);
            PartialDate date = value == null ? null : parsed(value);
            if (value != null
                    && date != null
                    && date.latest().filter(day -> day.isBefore(earliest)).isPresent()) {
                report("sheet.before-birth", value);
            }
        }
    }

    /** In HTCDS, the fields of the perpetrator context are about the person of the row. */
    private void perpetrator(RowContent row) {
        boolean isVictim = row.values.keySet().stream()
                .anyMatch(field -> field.technicalName().startsWith("vic_"));
        for (Map.Entry<HtcdsField, List<HtcdsValue>> each : row.values.entrySet()) {
            if (isVictim && each.getKey().technicalName().startsWith("per_")) {
                report("sheet.victim-and-perpetrator", each.getValue().get(0), each.getKey());
            }
        }
    }

    private void consent(RowContent row, HtcdsField field) {
        HtcdsValue consent = first(row, field);
        if (consent != null && consent.text().equals("FALSE")) {
            report("sheet.consent-refused", consent);
        }
    }

    /** Latitude and longitude that seem to be exchanged, where no country tells: nobody is there, but somebody on the other side. */
    static boolean seemExchanged(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            return Math.abs(north) > LAST_LATITUDE
                    && Math.abs(north) <= 90
                    && Math.abs(east) <= LAST_LATITUDE
                    && CountryBounds.isSomewhere(/* north= */ east, /* east= */ north);
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}
