package io.github.manumit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's styles. */
final class CellStyles {

    /** Excel allows 65,490. */
    private static final int MOST = 100_000;

    private final List<NumberFormat> formats = new ArrayList<>();

    private CellStyles() {}

    static CellStyles read(Archive archive, @Nullable String part) throws IOException {
        CellStyles styles = new CellStyles();
        InputStream in = part == null ? null : archive.open(part);
        if (part == null || in == null) {
            return styles;
        }
        Map<Integer, NumberFormat> byId = new HashMap<>();
        boolean cells = false;
        try (XmlPart xml = new XmlPart(part, in)) {
            while (xml.next()) {
                if (xml.starts("numFmt") && !cells) {
                    String code = xml.attribute("formatCode");
                    if (byId.size() < MOST && code != null) {
                        byId.putIfAbsent(xml.number("numFmtId", 0), NumberFormat.of(code));
                    }
                } else if (xml.starts("cellXfs")) {
                    cells = true;
                } else if (xml.starts("xf") && cells) {
                    if (styles.formats.size() >= MOST) {
                        throw xml.damaged();
                    }
                    int id = xml.number("numFmtId", 0);
                    NumberFormat own = byId.get(id);
                    styles.formats.add(own != null ? own : byId.computeIfAbsent(id, NumberFormat::of));
                } else if (xml.ends("cellXfs")) {
                    break;
                }
            }
        }
        return styles;
    }

    NumberFormat format(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
