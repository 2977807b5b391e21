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

/** Shortcuts for what the seed case needs again and again. */
final class Seed {

    private Seed() {}

    /** A time from an EDTF text: {@code 1986}, {@code XXXX-06-10}, {@code 2005/2021}. */
    static When on(String date) {
        return When.of(PartialDate.parse(date));
    }

    /** One or more paragraphs of a source: {@code 11-12}. */
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

    /** The same reason for the absence of several components. */
    static SortedMap<String, AbsenceReason> absent(AbsenceReason reason, String... components) {
        SortedMap<String, AbsenceReason> absent = new TreeMap<>();
        for (String component : components) {
            absent.put(component, reason);
        }
        return absent;
    }
}
