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

class LanguageListTest {

    @TempDir
    Path directory;

    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void tables() throws IOException {
        write("SHA256SUMS", "");
        write("iana-subtags.csv", """
                type,subtag,preferred,deprecated,prefix,names
                language,in,id,yes,,Indonesian
                language,ky,,,,Kirghiz;Kyrgyz
                extlang,yue,yue,,zh,
                region,SU,,yes,,
                grandfathered,i-klingon,tlh,yes,,
                redundant,uz-Latn,,,,
                redundant,zh-yue,yue,yes,,
                """);
        write("cldr-meant.csv", "type,code,subtag\nlanguage,kg,ky\n");
        write("further-meant.csv", "# ours\ntype,code,subtag,source\nscript,CHS,Hans,a list\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String table() {
        return LanguageList.table(directory, errors::add);
    }

    @Test
    void eachKindOfEntryHasALine() {
        assertThat(table().lines())
                .containsExactly(
                        "deprecated\tlanguage:in\tregion:SU\ttag:i-klingon\ttag:zh-yue",
                        "extlang\tyue",
                        "language\tin\tky",
                        "meant\tlanguage:kg=ky\tscript:CHS=Hans",
                        "name\tlanguage:indonesian=id\tlanguage:kirghiz=ky\tlanguage:kyrgyz=ky",
                        "preferred\tlanguage:in=id\ttag:i-klingon=tlh\ttag:zh-yue=yue",
                        "prefix\textlang:yue=zh",
                        "region\tSU",
                        "tag\ti-klingon\tzh-yue");
        assertThat(errors).isEmpty();
    }

    @Test
    void anExtractThatIsNotTheOneOfTheHashIsReported() throws IOException {
        write("SHA256SUMS", "0".repeat(64) + "  cldr-meant.csv\n");
        table();
        assertThat(errors).containsExactly("cldr-meant.csv: not the extract whose hash is in SHA256SUMS");
    }

    @Test
    void aMissingTableIsReported() throws IOException {
        Files.delete(directory.resolve("cldr-meant.csv"));
        table();
        assertThat(errors).hasSize(1);
    }
}
