package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsImport;
import io.github.manumit.htcds.ImportedCase;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The findings of the validator stand at the cells that the values came from. */
class PlacedFindingsTest {

    @Test
    void whatTheCaseFileBreaksIsTheCellsFault() {
        SheetContent content = new RawWorkbook()
                .sheet("Register")
                .texts("First Name", "Birthdate", "Event Date", "Event Type", "Gender", "Type of Exploitation")
                .texts("Aigul", "2015-04-03", "1999-05-01", "Exploitation", "Feminime", "Forced labour")
                .read();
        ImportedCase imported = HtcdsImport.caseFile("https://example.org/cases/1", content.records());
        List<Finding> checked = CaseValidator.standard().check(imported.caseFile());
        assertThat(checked).isNotEmpty();
        List<SheetFinding> findings = content.findings(imported, checked);
        assertThat(checked).extracting(Finding::code).contains("property.unknown");
        assertThat(findings)
                .as("what was kept as written is told once")
                .extracting(SheetFinding::code)
                .doesNotContain("property.unknown")
                .hasSize(content.findings().size() + checked.size() - 1);
        assertThat(findings)
                .filteredOn(each -> each.code().equals("sheet.unknown-choice"))
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).startsWith("/persons/0"));
        List<SheetFinding> placed = findings.stream()
                .filter(each -> each.checked() != null && each.address() != null)
                .toList();
        assertThat(placed).as("%s", findings).isNotEmpty();
        assertThat(placed).allSatisfy(each -> {
            assertThat(each.address()).isNotNull();
            assertThat(each.address().row()).isEqualTo(2);
            assertThat(each.address().sheet()).isEqualTo("Register");
            assertThat(each.pointer()).isNotEmpty();
            assertThat(each.message(Locale.forLanguageTag("ru"))).isNotEqualTo(each.message(Locale.ENGLISH));
        });
        assertThat(placed).extracting(SheetFinding::heading).contains("Event Date");
    }

    @Test
    void addressesOfOriginsAreRead() {
        assertThat(SheetContent.address("B17"))
                .hasValueSatisfying(each -> assertThat(each).hasToString("B17"));
        assertThat(SheetContent.address("a!b!AA3"))
                .hasValueSatisfying(each -> assertThat(each).hasToString("a!b!AA3"));
        assertThat(SheetContent.address("Cases!17"))
                .hasValueSatisfying(each -> assertThat(each).hasToString("Cases!A17"));
        assertThat(SheetContent.address("")).isEmpty();
        assertThat(SheetContent.address("Cases!B")).isEmpty();
    }
}
