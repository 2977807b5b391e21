package io.github.manumit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddersTest {

    @ParameterizedTest
    @CsvSource({
        "persons, addPerson",
        "citizenships, addCitizenship",
        "statuses, addStatus",
        "witnesses, addWitness",
        "histories, addHistory",
        "purposes, addPurpose",
        "cases, addCase",
        "boxes, addBox",
        "searches, addSearch",
        "sex, addSex",
        "basis, addBasis",
        "access, addAccess",
        "says, addSay",
    })
    void aListsNameGivesThatOfItsAdder(String component, String adder) {
        assertThat(Adders.of(component)).isEqualTo(adder);
    }

    @ParameterizedTest
    @CsvSource({"persons, addPersons", "means, addMeans", "path, addPath"})
    void anAdderOfSeveralIsNamedAsTheList(String component, String adder) {
        assertThat(Adders.ofSeveral(component)).isEqualTo(adder);
    }

    @ParameterizedTest
    @CsvSource({"means, addMeans", "addKind, addKind", "address, addAddress"})
    void aGivenNameIsUsed(String given, String adder) {
        assertThat(Adders.named(given)).isEqualTo(adder);
    }
}
