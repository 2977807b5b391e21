package io.github.manumit.show;

/** The form in which a pattern wants its part. Each language maps these to cases of its own. */
enum Case {
    /** As it stands alone. */
    PLAIN,
    /** After "more than": genitive in Russian, ablative in Kazakh and Uzbek. */
    THAN,
    /** Before "close to": dative in Kazakh and Uzbek. */
    NEAR,
    /** As the end of a range. */
    UPTO,
    /** As a span of time: accusative in Russian. */
    SPAN,
    /** As a whole of which something is a share: genitive plural in Russian. */
    MANY
}
