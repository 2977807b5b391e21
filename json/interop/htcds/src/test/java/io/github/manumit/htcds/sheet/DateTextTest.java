package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people type them. */
class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-01|2019-05-01",
                "2019-05-01T00:00:00|2019-05-01",
                "2019-05-01T10:30:00.000+06:00|2019-05-01",
                "31.12.2019 10:30|2019-12-31",
                "2019/5/1|2019-05-01",
                "2019.05|2019-05",
                "5/2019|2019-05",
                "31.12.2019|2019-12-31",
                "12/31/2019|2019-12-31",
                "31-12-2019|2019-12-31",
                "31 12 2019|2019-12-31",
                "31 . 12 . 2019 г.|2019-12-31",
                "00/00/2019|2019",
                "xx.xx.2019|2019",
                "31.00.2019|2019-XX-31",
                "2019-00-31|2019-XX-31",
                "12-May-2019|2019-05-12",
                "May 12, 2019|2019-05-12",
                "12 may 2019|2019-05-12",
                "12th May 2019|2019-05-12",
                "maj 2019|",
                "сент. 2019|2019-09",
                "қаңтар 2019 ж.|2019-01",
                "2019-yil|2019",
                "2019 год|2019",
                "примерно 2019|2019~",
                "~2019-05|2019-05~",
                "ca. 2019|2019~",
                "2019-21|2019-21",
                "2018/2019|2018/2019",
                "весна 2019|2019-21",
                "Summer 2019|2019-22",
                "зимой 2019 года|2019-24",
                "2019 күз|2019-23",
                "Q1 2019|2019-33",
                "2019-Q4|2019-36",
                "II квартал 2019 г.|2019-34",
                "до 2019|[..2019]",
                "before May 2019|[..2019-05]",
                "после 31.12.2018|[2018-12-31..]",
                "since 2019|2019/..",
                "2018-2019|2018/2019",
                "2018 – 2019|2018/2019",
                "10.2018-03.2019|2018-10/2019-03",
                "с 2018 по 2019|2018/2019",
                "from May 2018 to June 2019|2018-05/2019-06",
                "between 2018 and 2019|[2018..2019]",
                "между 2018 и 2019|[2018..2019]",
                "2019-2018|",
                "1990-13|",
                "before Christmas|",
                "spring|",
                "1984?|1984?",
                "1980-е|198X",
                "32.12.2019|",
                "31.13.2019|",
                "30.02.2019|",
                "12.2019.05|",
                "12.05|",
                "mayday 2019|",
                "12 May June 2019|",
                "tomorrow|"
            })
    void isReadOrNot(String typed, String edtf) {
        DateText read = DateText.read(typed);
        assertThat(read.kind() == DateText.Kind.CLEAR ? read.edtf(null) : null).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "43586,NUMBER",
        "43586.5,NUMBER",
        "20190501,NUMBER",
        "1.5.19,SHORT_YEAR",
        "1 May 19,SHORT_YEAR",
        "03-Apr-90,SHORT_YEAR"
    })
    void isNotGuessed(String typed, DateText.Kind kind) {
        assertThat(DateText.read(typed).kind()).isEqualTo(kind);
    }

    @Property
    void everyDayIsReadInEveryFormAndOrder(
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1900, max = 2100) int year) {
        String iso = LocalDate.of(year, month, day).toString();
        assertThat(DateText.read(iso).edtf(null)).isEqualTo(iso);
        assertThat(DateText.read(day + "." + month + "." + year).edtf(DateOrder.DMY))
                .isEqualTo(iso);
        assertThat(DateText.read(month + "/" + day + "/" + year).edtf(DateOrder.MDY))
                .isEqualTo(iso);
        PartialDate either =
                PartialDate.parse(DateText.read(day + "." + month + "." + year).edtf(null));
        assertThat(either.earliest())
                .hasValueSatisfying(first -> assertThat(first).isBeforeOrEqualTo(LocalDate.parse(iso)));
        assertThat(either.latest()).hasValueSatisfying(last -> assertThat(last).isAfterOrEqualTo(LocalDate.parse(iso)));
    }

    @Property
    void whatIsReadIsEdtf(@ForAll @StringLength(max = 14) String text, @ForAll DateOrder order) {
        DateText read = DateText.read(text);
        if (read.kind() == DateText.Kind.CLEAR || read.kind() == DateText.Kind.OPEN) {
            PartialDate.parse(read.edtf(order));
            PartialDate.parse(read.edtf(null));
        }
    }
}
