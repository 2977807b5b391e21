package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a projection promises, over arbitrary case files. In each build other files are tried. {@code -Dmanumit.long=N} tries N files for each law, from a seed that {@code -Dmanumit.seed}
 * can set; CONTRIBUTING says how to run it.
 */
class ProjectionProperties {

    private static final int TRIES = Integer.getInteger("manumit.long", 120);
    private static final int REPORTED = 10_000;

    @ParameterizedTest
    @EnumSource(ProjectionLaws.class)
    void eachLawHoldsForArbitraryCaseFiles(ProjectionLaws law) {
        long first = Long.getLong("manumit.seed", ThreadLocalRandom.current().nextLong(1L << 40));
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (long seed = first; tried < TRIES; seed++) {
            for (CaseFile file : ProjectionLaws.file(seed)) {
                broken.addAll(broken(law, file, seed));
                tried++;
                if (tried % REPORTED == 0) {
                    System.out.println(law + ": " + tried + " files, up to seed " + seed + ", broken " + broken.size());
                }
            }
        }
        assertThat(broken).as(law + " from seed " + first).isEmpty();
    }

    private static List<String> broken(ProjectionLaws law, CaseFile file, long seed) {
        return law.broken(file, seed).stream()
                .map(each -> law + " seed " + seed + ": " + each)
                .toList();
    }

    /** Files in which a law was broken once. */
    @ParameterizedTest
    @CsvSource({
        "12479",
        "13989",
        "14992",
        "21999",
        "24282",
        "10166",
        "10406",
        "10916",
        "33004",
        "239638776306",
        "780620",
        "785471",
        "904514",
        "906602",
        "911442",
        "913769",
        "913816",
        "915633",
        "931562",
        "932600"
    })
    void eachLawHoldsWhereItWasOnceBroken(long seed) {
        for (CaseFile file : ProjectionLaws.file(seed)) {
            for (ProjectionLaws law : ProjectionLaws.values()) {
                assertThat(broken(law, file, seed)).isEmpty();
            }
        }
    }
}
