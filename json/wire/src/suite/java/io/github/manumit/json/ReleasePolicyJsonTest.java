package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.manumit.disclosure.Ladder;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.disclosure.SubjectKind;
import io.github.manumit.entity.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasePolicyJsonTest {

    @Test
    void aPolicySaysWhatDiffersFromABuiltInOne() {
        ReleasePolicy policy = ReleasePolicyJson.read("""
                {"base": "hub", "name": "our-hub", "marked": true,
                 "rungs": {"deed": {"dates": "month"}, "victim": {"ages": "omit"}},
                 "cleared": ["/events/0/summary", "Event.summary"]}
                """);
        assertThat(policy.name()).isEqualTo("our-hub");
        assertThat(policy.audience()).isEqualTo(Audience.RESEARCH);
        assertThat(policy.isMarked()).isTrue();
        assertThat(policy.rung(SubjectKind.DEED, Ladder.DATES)).isEqualTo("month");
        assertThat(policy.rung(SubjectKind.DEED, Ladder.PLACES)).isEqualTo("subdivision");
        assertThat(policy.rung(SubjectKind.CHILD, Ladder.AGES)).isEqualTo("omit");
        assertThat(policy.cleared()).containsExactly("/events/0/summary", "Event.summary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | ''",
                "{} | ''",
                "{\"base\": \"all\"} | /base",
                "{\"base\": \"hub\", \"rung\": {}} | /rung",
                "{\"base\": \"hub\", \"name\": \"Our Hub\"} | /name",
                "{\"base\": \"hub\", \"marked\": \"yes\"} | /marked",
                "{\"base\": \"hub\", \"rungs\": []} | /rungs",
                "{\"base\": \"hub\", \"rungs\": {\"victims\": {}}} | /rungs/victims",
                "{\"base\": \"hub\", \"rungs\": {\"victim\": []}} | /rungs/victim",
                "{\"base\": \"hub\", \"rungs\": {\"victim\": {\"name\": \"full\"}}} | /rungs/victim/name",
                "{\"base\": \"hub\", \"rungs\": {\"victim\": {\"names\": \"all\"}}} | /rungs/victim/names",
                "{\"base\": \"hub\", \"rungs\": {\"child\": {\"names\": \"full\"}}} | /rungs/child/names",
                "{\"base\": \"hub\", \"cleared\": \"all\"} | /cleared",
                "{\"base\": \"hub\", \"cleared\": [\"summary\"]} | /cleared/0",
                "{\"base\": \"hub\" | ''"
            })
    void whatIsWrongIsNamedWithItsPlace(String json, String pointer) {
        InvalidPolicyException thrown =
                catchThrowableOfType(InvalidPolicyException.class, () -> ReleasePolicyJson.read(json));
        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.problems().get(0).pointer()).isEqualTo(pointer);
    }
}
