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

class RegistryTest {

    @TempDir
    Path directory;

    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void tables() throws IOException {
        write("SHA256SUMS", "");
        write("cldr-territories.csv", "code,en,ru,also\nKZ,Kazakhstan,Казахстан,\nGB,United Kingdom,,UK\n");
        write("cldr-subdivisions.csv", """
                code,within,status,en,replacement
                GB-ENG,GB,current,England,
                GB-LND,GB-ENG,current,London,
                KZ-19,KZ,current,Almaty oblysy,
                KZ-ALM,KZ,former,Almaty Region,
                """);
        write("former-countries.csv", "part3,code,en,ru,valid,successors,checked\nSUHH,SU,Soviet Union,,/1991,KZ,no\n");
        write("succession.csv", "code,valid,successors,source,checked\nKZ-ALM,/2022-11,KZ-19,a source,yes\n");
        write("names.csv", "code,language,name,source\nKZ-19,kk,Алматы облысы,\nKZ-19,also,Almaty,\n");
        write("kinds.csv", "code,kind\nGB-LND,city-jurisdiction\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String table() {
        return Registry.table(directory.toString(), errors::add);
    }

    @Test
    void eachCodeHasALineWithWhatAllTablesSayOfIt() {
        assertThat(table().lines())
                .containsExactly(
                        "GB\tcountry\t\t\t\t\t\ten=United Kingdom\tUK\t",
                        "GB-ENG\tsubdivision\tGB\t\t\t\t\ten=England\t\t",
                        "GB-LND\tcity-jurisdiction\tGB-ENG GB\t\t\t\t\ten=London\t\t",
                        "KZ\tcountry\t\t\t\tSU\t\ten=Kazakhstan|ru=Казахстан\t\t",
                        "KZ-19\tsubdivision\tKZ\t\t\tKZ-ALM\t\ten=Almaty oblysy|kk=Алматы облысы\tAlmaty\t",
                        "KZ-ALM\tformer-subdivision\tKZ\t/2022-11\ty\t\tKZ-19\ten=Almaty Region\t\t",
                        "SU\tformer-country\t\t/1991\t\t\tKZ\ten=Soviet Union\t\tSUHH");
        assertThat(errors).isEmpty();
    }

    @Test
    void theFileHasTheFieldsColumnByColumn() {
        assertThat(Registry.byColumn("A\t1\t\nB\t\t2\n")).isEqualTo("A\nB\n1\n\n\n2\n");
        assertThat(Registry.byColumn("")).isEmpty();
    }

    @Test
    void whatLeadsNowhereIsReported() throws IOException {
        write("succession.csv", "code,valid,successors,source,checked\nKZ-ALM,,KZ-99,,no\n");
        write("kinds.csv", "code,kind\nKZ-98,city-jurisdiction\n");
        write("names.csv", "code,language,name,source\nKZ-19,kk\n");
        table();
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "KZ-ALM: no such successor: KZ-99",
                        "kinds.csv: no such code: KZ-98",
                        "names.csv:2: malformed row");
    }

    @Test
    void anExtractThatIsNotTheOneOfTheHashIsReported() throws IOException {
        write("SHA256SUMS", "0".repeat(64) + "  cldr-territories.csv\n");
        table();
        assertThat(errors).containsExactly("cldr-territories.csv: not the extract whose hash is in SHA256SUMS");
    }
}
