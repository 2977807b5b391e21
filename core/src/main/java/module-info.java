/**
 * The data model of Manumit: immutable records for cases of human trafficking, forced labour, slavery and unlawful detention.
 *
 * <p>Start with {@link io.github.manumit.casefile.CaseFile}.
 */
@SuppressWarnings("module") // names modules that are built later, and one that may be absent
module io.github.manumit.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.manumit.casefile;
    exports io.github.manumit.code;
    exports io.github.manumit.entity;
    exports io.github.manumit.extension;
    exports io.github.manumit.incident;
    exports io.github.manumit.item;
    exports io.github.manumit.jurisdiction;
    exports io.github.manumit.name;
    exports io.github.manumit.observation;
    exports io.github.manumit.party;
    exports io.github.manumit.place;
    exports io.github.manumit.proceeding;
    exports io.github.manumit.quantity;
    exports io.github.manumit.rule;
    exports io.github.manumit.source;
    exports io.github.manumit.statute;
    exports io.github.manumit.time;
    exports io.github.manumit.value;
    exports io.github.manumit.shape to
            io.github.manumit.validation,
            io.github.manumit.json.wire,
            io.github.manumit.json.jackson2,
            io.github.manumit.json.jackson3;

    // Hibernate Validator reads the fields of records that have constraints.
    opens io.github.manumit.casefile to
            org.hibernate.validator;
    opens io.github.manumit.entity to
            org.hibernate.validator;
    opens io.github.manumit.incident to
            org.hibernate.validator;
    opens io.github.manumit.item to
            org.hibernate.validator;
    opens io.github.manumit.observation to
            org.hibernate.validator;
    opens io.github.manumit.party to
            org.hibernate.validator;
    opens io.github.manumit.place to
            org.hibernate.validator;
    opens io.github.manumit.proceeding to
            org.hibernate.validator;
    opens io.github.manumit.quantity to
            org.hibernate.validator;
    opens io.github.manumit.source to
            org.hibernate.validator;
    opens io.github.manumit.statute to
            org.hibernate.validator;
}
