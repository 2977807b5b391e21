package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.statute.PathStep;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatuteRegistryProperties {

    @Provide
    Arbitrary<Resolution> resolutions() {
        return StatuteArbitraries.resolutions();
    }

    @Provide
    Arbitrary<PathStep> steps() {
        return StatuteArbitraries.steps();
    }

    @Provide
    Arbitrary<String> files() {
        return StatuteArbitraries.files();
    }

    @Property
    void theProvisionFoundContainsThePath(@ForAll("resolutions") Resolution resolution) {
        resolution
                .provision()
                .ifPresent(
                        found -> assertThat(found.contains(resolution.path())).isTrue());
    }

    @Property
    void whatLiesInNothingDoesNotExist(@ForAll("resolutions") Resolution resolution, @ForAll("steps") PathStep step) {
        List<PathStep> inner = new ArrayList<>(resolution.path());
        inner.add(step);
        Answer exists = StatuteRegistry.standard()
                .resolve(resolution.statute().code(), inner)
                .orElseThrow()
                .exists();

        if (resolution.exists().isNo()) {
            assertThat(exists).isEqualTo(Answer.NO);
        }
        if (exists.isYes()) {
            assertThat(resolution.exists()).isEqualTo(Answer.YES);
        }
    }

    @Property
    void aUnitIsInForceOnlyWhileTheStatuteIs(@ForAll("resolutions") Resolution resolution) {
        for (String time : List.of("1990", "2014-12-31", "2020-06", "2023-06-10", "2024", "XXXX-06-10")) {
            Answer unit = resolution.inForce(PartialDate.parse(time));
            Answer statute = resolution.statute().inForce(PartialDate.parse(time));

            assertThat(unit.and(statute)).isEqualTo(unit);
        }
    }

    @Property
    void aFileIsReadOrItsFaultHasALine(@ForAll("files") String file) throws IOException {
        try {
            StatuteSource.of(new StringReader(file)).statutes();
        } catch (StatuteFileException e) {
            assertThat(e.line()).isBetween(1, file.split("\n", -1).length + 1);
        }
    }
}
