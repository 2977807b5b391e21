package io.github.manumit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrencyListTest {

    @TempDir
    Path directory;

    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void tables() throws IOException {
        write("SHA256SUMS", "");
        write("cldr-currencies.csv", """
                code,territory,from,to,tender
                KZT,KZ,1993-11-05,,yes
                SUR,SU,1961-01-01,1991-12-25,yes
                XAU,ZZ,,,no
                """);
        write("further.csv", "# ours\ncode,territory,from,to,source\nSUR,RU,,1993-07-26,a decree\n");
        write("minor-units.csv", "code,digits\nXAU,none\n");
        write("cldr-digits.csv", "code,digits,cash\nSUR,0,0\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String table() {
        return CurrencyList.table(directory, errors::add);
    }

    @Test
    void eachCurrencyHasALineWithAllItsUses() {
        assertThat(table().lines())
                .containsExactly(
                        "KZT\t2\t2\tKZ=1993-11-05/..",
                        "SUR\t2\t0\tSU=1961-01-01/1991-12-25;RU=/1993-07-26",
                        "XAU\t-\t2\t=!");
        assertThat(errors).isEmpty();
    }

    @Test
    void digitsOfACurrencyThatNobodyUsedAreReported() throws IOException {
        write("minor-units.csv", "code,digits\nQQQ,0\n");
        table();
        assertThat(errors).containsExactly("QQQ: digits of a currency that is not used anywhere");
    }

    @Test
    void aRowOfAnotherLengthIsReported() throws IOException {
        write("further.csv", "code,territory,from,to,source\nSUR,RU\n");
        table();
        assertThat(errors).containsExactly("further.csv:2: malformed row");
    }

    @Test
    void anExtractThatIsNotTheOneOfTheHashIsReported() throws IOException {
        write("SHA256SUMS", "0".repeat(64) + "  cldr-digits.csv\n");
        table();
        assertThat(errors).containsExactly("cldr-digits.csv: not the extract whose hash is in SHA256SUMS");
    }

    @Test
    void aMissingTableIsReported() throws IOException {
        Files.delete(directory.resolve("further.csv"));
        table();
        assertThat(errors).hasSize(1);
    }
}
