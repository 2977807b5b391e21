package io.github.manumit.show;

import io.github.manumit.casefile.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happened when, drawn and as a table whose rows have the numbers of the drawing. */
final class TimelinePart {

    private static final int WIDE = 940;
    private static final int NARROW = 350;

    private final CaseWords words;
    private final FixedWords texts;
    private final Html html;
    private final List<Moment> moments;

    TimelinePart(CaseWords words, Html html) {
        this.words = words;
        this.texts = words.labels().texts();
        this.html = html;
        this.moments = words.moments();
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    void write() {
        TimelineDrawing drawing = new TimelineDrawing(moments, words.timeline(), words.labels(), "tl-");
        if (drawing.isEmpty()) {
            html.open("p", "class", "quiet").text(texts.get("drawing.none")).end();
        } else {
            html.open("figure").line();
            drawing.write(html, WIDE, "wide");
            drawing.write(html, NARROW, "narrow");
            legend(drawing);
            html.end();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Moment moment : moments) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    words.timeline().time(moment),
                    words.timeline().what(moment, null)));
        }
        new HtmlTable(html, texts).write(texts.get("drawing.timeline"), true, List.of("number", "time", "what"), rows);
    }

    private void legend(TimelineDrawing drawing) {
        html.open("figcaption").open("ul", "class", "legend");
        for (String style : List.of("exact", "within", "vague", "open")) {
            html.open("li");
            html.open(
                    "svg",
                    "class",
                    "key",
                    "viewBox",
                    "0 0 28 10",
                    "width",
                    "28",
                    "height",
                    "10",
                    "aria-hidden",
                    "true");
            if (style.equals("open")) {
                html.empty("rect", "class", "exact", "x", "0", "y", "1", "width", "12", "height", "8");
                html.open("defs").open("linearGradient", "id", "tl-key");
                html.empty("stop", "class", "stop", "offset", "0", "stop-opacity", "0.75");
                html.empty("stop", "class", "stop", "offset", "1", "stop-opacity", "0")
                        .close()
                        .close();
                html.empty("rect", "x", "12", "y", "1", "width", "16", "height", "8", "fill", "url(#tl-key)");
            } else {
                html.empty("rect", "class", style, "x", "1", "y", "1", "width", "26", "height", "8", "rx", "2");
            }
            html.close();
            String key = Map.of("within", "vague", "vague", "approximate").getOrDefault(style, style);
            html.text(" " + texts.get("drawing." + key)).close();
        }
        html.close();
        if (drawing.isCut()) {
            html.element("p", texts.format("drawing.most", drawing.size()), "class", "quiet");
        }
        if (drawing.undated() > 0) {
            html.element("p", texts.format("drawing.undrawn", drawing.undated()), "class", "quiet");
        }
        html.close();
    }
}
