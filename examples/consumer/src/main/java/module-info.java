/** A program that embeds Manumit. */
module io.github.manumit.consumer {
    requires io.github.manumit.json.jackson3;
    requires io.github.manumit.vocabulary;
}
