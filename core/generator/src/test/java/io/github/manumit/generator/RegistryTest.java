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
        write(
                "cldr-territories.csv",
                "code,alpha3,en,ru,also\nKZ,KAZ,Kazakhstan,Казахстан,\nGB,GBR,United Kingdom,,Britain\n");
        write("cldr-subdivisions.csv", """
                code,within,status,en,replacement
                GB-ENG,GB,current,England,
                GB-LND,GB-ENG,current,London,
                KZ-11,KZ,current,,
                KZ-19,KZ,current,Almaty oblysy,
                KZ-33,KZ,current,,
                KZ-AKM,KZ,former,Akmola,KZ-99
                KZ-ALM,KZ,former,Almaty Region,KZ-19
                """);
        write("withdrawn.csv", "code,within,en,ru\nKZ-X,KZ,,Старая область\n");
        write("former-countries.csv", "part3,code,alpha3,en,ru\nSUHH,SU,SUN,Soviet Union,\nGBXX,,GBR,,\n");
        write("aliases.csv", "alias,code,use\nUK,GB,\n");
        write("territories.csv", "code,state,valid\nKZ,SU,1936/1991\n");
        write("times.csv", "code,valid,source,checked\nSU,/1991,a source,yes\n");
        write("changes.csv", """
                from,to,kind,when,source,checked
                KZ-AKM,KZ-11,recoding,2022-11-03,,no
                KZ-ALM,KZ-19 KZ-33,split,2022-11,,yes
                KZ-X,-,,,,no
                SU,KZ,split,1991,,no
                """);
        write(
                "names.csv",
                "code,language,name,checked,source\nKZ-19,kk,Алматы облысы,yes,\nKZ-19,ru,Алма-Ата,no,\nKZ-19,also,Almaty,no,\n");
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
                        "GB\tcountry\t\t\t\t\t\ten=United Kingdom\tBritain\tGBR ~UK\t\t",
                        "GB-ENG\tsubdivision\tGB\t\t\t\t\ten=England\t\t\t\t",
                        "GB-LND\tcity-jurisdiction\tGB-ENG GB\t\t\t\t\ten=London\t\t\t\t",
                        "GBXX\tformer-country\t\t\t\t\t\t\t\t^GB\t\t",
                        "KZ\tcountry\t\t\t\tspl:SU:1991:\t\ten=Kazakhstan|ru=Казахстан\t\tKAZ\t\tSU:1936/1991",
                        "KZ-11\tsubdivision\tKZ\t\t\trec:KZ-AKM:2022-11-03:\t\ten=Akmola\t\t\t\t",
                        "KZ-19\tsubdivision\tKZ\t\t\tspl:KZ-ALM:2022-11:y\t\ten=Almaty oblysy|kk=Алматы облысы|ru=Алма-Ата\tAlmaty\t\tru\t",
                        "KZ-33\tsubdivision\tKZ\t\t\tspl:KZ-ALM:2022-11:y\t\t\t\t\t\t",
                        "KZ-AKM\tformer-subdivision\tKZ\t/2022-11-02\t\t\trec:KZ-11:2022-11-03:\ten=Akmola\t\t\t\t",
                        "KZ-ALM\tformer-subdivision\tKZ\t/2022-11\t\t\tspl:KZ-19:2022-11:y spl:KZ-33:2022-11:y\ten=Almaty Region\t\t\t\t",
                        "KZ-X\tformer-subdivision\tKZ\t\t\t\t\tru=Старая область\t\t\tru\t",
                        "SU\tformer-country\t\t/1991\ty\t\tspl:KZ:1991:\ten=Soviet Union\t\tSUHH SUN\t\t");
        assertThat(errors).isEmpty();
    }

    @Test
    void theFileHasTheFieldsColumnByColumn() {
        assertThat(Registry.byColumn("A\t1\t\nB\t\t2\n")).isEqualTo("A\nB\n1\n\n\n2\n");
        assertThat(Registry.byColumn("")).isEmpty();
    }

    @Test
    void whatLeadsNowhereIsReported() throws IOException {
        write("changes.csv", "from,to,kind,when,source,checked\nKZ-ALM,KZ-97,split,,,no\n");
        write("kinds.csv", "code,kind\nKZ-98,city-jurisdiction\n");
        write("names.csv", "code,language,name,checked,source\nKZ-19,kk\n");
        table();
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "changes.csv: no such code: KZ-97",
                        "cldr-subdivisions.csv: no such code: KZ-99",
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
