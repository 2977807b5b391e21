package io.github.manumit.quickstart;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.LocatorLabel;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.time.PartialDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Short words for what the seed case says again and again. */
final class Seed {

    private Seed() {}

    /** A time in EDTF: {@code 1986}, {@code XXXX-06-10}, {@code 2005/2021}. */
    static When on(String date) {
        return When.of(PartialDate.parse(date));
    }

    /** A paragraph of a source, or several: {@code 11-12}. */
    static SourceRef paragraph(String source, String number) {
        return SourceRef.of(Ref.to(source), LocatorLabel.PARAGRAPH, number);
    }

    /** That a source stands in a paragraph of another one, or in several. */
    static SourceWithin within(String source, String number, NestingKind nesting) {
        return SourceWithin.builder()
                .source(Ref.to(source))
                .label(LocatorLabel.PARAGRAPH)
                .locator(number)
                .nesting(nesting)
                .build();
    }

    static NameForm name(String text, NameKind kind, String language, NameOrigin origin) {
        return NameForm.builder()
                .text(text)
                .kind(kind)
                .language(LanguageTag.parse(language))
                .origin(origin)
                .build();
    }

    static JurisdictionCode jurisdiction(String code) {
        return JurisdictionCode.parse(code);
    }

    /** Why components have no value. */
    static SortedMap<String, AbsenceReason> absent(AbsenceReason reason, String... components) {
        SortedMap<String, AbsenceReason> absent = new TreeMap<>();
        for (String component : components) {
            absent.put(component, reason);
        }
        return absent;
    }
}
