package io.github.manumit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The common table of a workbook's texts. */
final class SharedTexts {

    private static final int BYTES_OF_OBJECT = 56;

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts read(Archive archive, @Nullable String part, TableLimits limits) throws IOException {
        SharedTexts table = new SharedTexts();
        InputStream in = part == null ? null : archive.open(part);
        if (part == null || in == null) {
            return table;
        }
        long bytes = 0;
        try (XmlPart xml = new XmlPart(part, in)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = richText(xml, "si", limits.cellCharacters());
                    bytes += BYTES_OF_OBJECT + 2L * text.length();
                    if (table.texts.size() >= limits.sharedTexts() || bytes > limits.sharedTextBytes()) {
                        throw Notices.refused("table.too-many-texts");
                    }
                    table.texts.add(text);
                }
            }
        }
        return table;
    }

    /** The text of runs, without what tells how it is pronounced. The element has started; it has ended afterwards. */
    static String richText(XmlPart xml, String element, int longest) throws IOException {
        String first = null;
        StringBuilder more = null;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.starts("phoneticPr") || xml.starts("rPr")) {
                xml.skip();
            } else if (xml.starts("t")) {
                String text = xml.text(longest);
                if (first == null) {
                    first = text;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(text);
                    if (more.length() > longest) {
                        throw Notices.refused("table.cell-too-long", Integer.toString(longest));
                    }
                }
            }
        }
        String text = more != null ? more.toString() : first == null ? "" : first;
        return EscapedText.read(text);
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }
}
