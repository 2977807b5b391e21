package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.disclosure.Manifest;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.entity.Audience;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Severity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a projection promises, over arbitrary case files. The number of tries can be raised for a long run. */
class ProjectionProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return ArbitraryCaseFiles.any()
                .filter(each -> !CaseIndex.of(each).hasRepeatedIds())
                .map(WithheldValues::linked);
    }

    @Provide
    Arbitrary<CaseFile> withoutErrors() {
        return caseFiles()
                .map(each -> Projection.of(each, ReleasePolicy.police()).caseFile());
    }

    private static List<ReleasePolicy> policies() {
        return ReleasePolicy.names().stream()
                .map(name -> ReleasePolicy.of(name).orElseThrow())
                .toList();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, seed = "1")
    void projectingTwiceIsProjectingOnce(@ForAll("caseFiles") CaseFile caseFile) {
        for (ReleasePolicy policy : policies()) {
            CaseFile once = Projection.of(caseFile, policy).caseFile();
            assertThat(JSON.write(Projection.of(once, policy).caseFile()))
                    .as(policy.name())
                    .isEqualTo(JSON.write(once));
        }
    }

    @Property(tries = 60, seed = "1", shrinking = ShrinkingMode.OFF)
    void whatANarrowerAudienceSeesFollowsFromWhatAWiderOneSees(@ForAll("withoutErrors") CaseFile caseFile) {
        List<ReleasePolicy> policies = policies();
        for (int wide = 0; wide < policies.size(); wide++) {
            CaseFile wider = Projection.of(caseFile, policies.get(wide)).caseFile();
            for (int narrow = wide + 1; narrow < policies.size(); narrow++) {
                ReleasePolicy policy = policies.get(narrow);
                assertThat(JSON.write(Projection.of(wider, policy).caseFile()))
                        .as(policies.get(wide).name() + " to " + policy.name())
                        .isEqualTo(JSON.write(Projection.of(caseFile, policy).caseFile()));
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theResultHasNoErrorAndNoFindingOnDisclosure(@ForAll("withoutErrors") CaseFile caseFile) {
        for (ReleasePolicy policy : policies()) {
            Profile profile = policy.audience().equals(Audience.PUBLIC) ? Profile.PUBLIC : Profile.EXCHANGE;
            CaseFile projected = Projection.of(caseFile, policy).caseFile();
            assertThat(CaseValidator.standard().with(profile).check(projected))
                    .as(policy.name())
                    .noneMatch(each -> each.code().startsWith("disclosure.")
                            || each.code().startsWith("place.withheld")
                            || (each.severity() == Severity.ERROR
                                    && !each.pointer().isEmpty()));
        }
    }

    /** Of two files that differ only in what is left out, nobody can tell the projections, or what is shown of them, apart. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsLeftOutChangesNothing(@ForAll("caseFiles") CaseFile caseFile, @ForAll long seed) {
        CaseFile other = WithheldValues.changed(caseFile, seed);
        Assume.that(WithheldValues.areProtectedAlike(caseFile, other));
        for (ReleasePolicy policy : List.of(ReleasePolicy.hub(), ReleasePolicy.forPublic())) {
            Projection one = Projection.of(caseFile, policy);
            Projection two = Projection.of(other, policy);
            assertThat(JSON.write(two.caseFile())).as(policy.name()).isEqualTo(JSON.write(one.caseFile()));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theManifestHoldsNoValue(@ForAll("caseFiles") CaseFile caseFile) {
        CaseFile other = WithheldValues.marked(caseFile);
        Manifest manifest = Projection.of(other, ReleasePolicy.forPublic()).manifest();
        assertThat(manifest.entries().toString()).doesNotContainIgnoringCase(WithheldValues.MARK);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void noValueThatIsLeftOutComesThrough(@ForAll("caseFiles") CaseFile caseFile) {
        CaseFile other = WithheldValues.marked(caseFile);
        for (ReleasePolicy policy : List.of(ReleasePolicy.hub(), ReleasePolicy.forPublic())) {
            String json = JSON.write(Projection.of(other, policy).caseFile());
            assertThat(json).as(policy.name()).doesNotContainIgnoringCase(WithheldValues.MARK);
        }
    }
}
