package io.github.manumit.validation;

import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

/** Checks texts. */
final class TextChecks {

    /** Below it no letter is anything but its own normal form. */
    private static final int FIRST_COMBINING = 0x300;

    private TextChecks() {}

    static void text(String text, Path path, Consumer<Fault> sink) {
        if (!isNormal(text)) {
            sink.accept(new Fault("text.not-nfc", path, List.of()));
        }
    }

    static void texts(LocalizedText texts, Path path, Consumer<Fault> sink) {
        for (String text : texts.texts().values()) {
            if (!isNormal(text)) {
                sink.accept(new Fault("text.not-nfc", path, List.of()));
                return;
            }
        }
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }
}
