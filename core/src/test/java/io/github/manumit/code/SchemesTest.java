package io.github.manumit.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.party.OccupationKind;
import io.github.manumit.place.PlaceKind;
import java.net.URI;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTest {

    static Collection<Scheme> all() {
        return Schemes.all();
    }

    @Test
    void theyAreSortedByPrefix() {
        assertThat(Schemes.all()).extracting(Scheme::prefix).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachAcceptsItsExampleAndNothingAroundIt(Scheme scheme) {
        assertThat(scheme.prefix()).matches("[a-z0-9]+([-.][a-z0-9]+)*");
        assertThat(scheme.accepts(scheme.example())).isTrue();
        assertThat(scheme.accepts("")).isFalse();
        assertThat(scheme.accepts(scheme.example() + " ")).isFalse();
        assertThat(scheme.accepts(" " + scheme.example())).isFalse();
        assertThat(scheme.accepts(scheme.example() + "\n")).isFalse();
        assertThat(URI.create(scheme.see()).getScheme()).isEqualTo("https");
        assertThat(Schemes.find(scheme.prefix())).containsSame(scheme);
    }

    @ParameterizedTest
    @MethodSource("all")
    void formsAreReadAlikeByJavaScriptAndRe2(Scheme scheme) {
        // Only groups, classes, alternatives and quantifiers; a full stop outside a class is escaped.
        assertThat(scheme.form()).doesNotContain("(?", "^", "$").matches("(\\\\\\.|[^\\\\])*");
        assertThat(scheme.form().replaceAll("\\[[^]]*]", "").replace("\\.", "")).doesNotContain(".", "++", "?+", "*+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isco-08:0",
                "isco-08:0110",
                "isic-4:A",
                "isic-4:01",
                "isic-5:V",
                "geonames:P",
                "geonames:A.ADM1",
                "osm:building:use=residential",
                "osm:amenity=place_of_worship",
                "unece-rec20:AK",
                "unece-rec20:A11",
                "ucum:[in_i]",
                "ucum:{tablets}/d",
                "hs-2022:01",
                "hs-2017:071010",
                "unspsc:12151405",
                "unspsc:4320150114",
                "icd-11:ME24.90",
                "icd-11:XK8G",
                "icd-11:DA63/ME24.90&XA9780",
                "icd-11:NC72.Z&XK8G&XJ7ZH&XJ7YM",
                "icd-10:F43",
                "icd-10:F43.1",
                "iccs:02",
                "iccs:0203",
                "iccs:02022",
                "iccs:020221",
                "htcds:ClosedReferred",
                "htcds:A_AgricultureForestryAndFishing",
                "htcds:4Sale",
                "ctdc:IP_RecruiterBroker",
                "esco:skill/1605025e-a179-421f-8f35-5b07d182a6b2",
                "naics-2022:31-33",
                "naics-2022:111110",
                "nace-2.1:01",
                "nace-2.1:01.1",
                "nace-2.1:V",
                "cpc-2.1:0",
                "iso-639-3:uzn",
                "wikidata:Q42",
                "us-visa:H-1B1",
                "us-visa:TN",
                "us-visa:C-1/D",
                "us-visa:NATO-1",
                "us-visa:IH3",
                "un-locode:USNYC"
            })
    void codesOfTheListsHaveTheirForm(String word) {
        PlaceKind kind = PlaceKind.of(word);
        assertThat(kind.scheme()).hasValueSatisfying(scheme -> {
            assertThat(scheme.accepts(kind)).isTrue();
            assertThat(scheme.word(word.substring(word.indexOf(':') + 1))).isEqualTo(word);
        });
        assertThat(kind.isLocal()).isFalse();
        assertThat(kind.isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isco-08:51201",
                "isco-08:cook",
                "isco-08:",
                "isic-4:V",
                "isic-4:1",
                "us-visa:h-2a",
                "us-visa:H-2A visa",
                "geonames:PPL",
                "geonames:P.",
                "geonames:B.X",
                "osm:amenity",
                "osm:=x",
                "osm:amenity=",
                "osm:amenity=market place",
                "unece-rec20:kg",
                "unece-rec20:K",
                "ucum:µg",
                "ucum:mg dL",
                "hs-2022:010",
                "hs-2022:0101.21",
                "unspsc:123",
                "icd-11:F43.1",
                "icd-11:6B40/",
                "icd-11:6O40",
                "icd-10:6B40",
                "icd-10:F431",
                "iccs:2.3.2",
                "iccs:12",
                "iccs:020",
                "htcds:Follow Up",
                "ctdc:9--17",
                "esco:2654.1.7",
                "naics-2022:1",
                "naics-2022:31-32",
                "nace-2.1:0111",
                "nace-2.1:01.111",
                "cpc-2.1:011100",
                "iso-639-3:KAZ",
                "iso-639-3:kk",
                "wikidata:P31",
                "wikidata:Q0",
                "un-locode:KZ ALA",
                "un-locode:KZAL1"
            })
    void whatHasAnotherFormIsOfTheListButNotAccepted(String word) {
        PlaceKind kind = PlaceKind.of(word);
        assertThat(kind.scheme())
                .hasValueSatisfying(scheme -> assertThat(scheme.accepts(kind)).isFalse());
        assertThat(kind.isLocal()).isFalse();
    }

    @Test
    void otherNamespacesAreLocal() {
        for (String word : new String[] {"org:cook", "ISCO-08:5120", "isco-88:5122", "isco:5120"}) {
            assertThat(OccupationKind.of(word).scheme()).isEmpty();
            assertThat(OccupationKind.of(word).isLocal()).isTrue();
        }
    }

    @Test
    void aKnownWordOrAnyWithoutNamespaceIsOfNoScheme() {
        assertThat(PlaceKind.known()).allMatch(kind -> kind.scheme().isEmpty());
        assertThat(PlaceKind.of("isco-08").scheme()).isEmpty();
        assertThat(PlaceKind.of(":5120").scheme()).isEmpty();
        assertThat(PlaceKind.of(":5120").isLocal()).isFalse();
    }

    @Test
    void aSchemeAcceptsWordsOfItsOwnOnly() {
        Scheme occupations = Schemes.find("isco-08").orElseThrow();
        assertThat(occupations.accepts(OccupationKind.of("isco-08:5120"))).isTrue();
        assertThat(occupations.accepts(OccupationKind.of("isic-4:0150"))).isFalse();
        assertThat(occupations).hasToString("isco-08");
    }
}
