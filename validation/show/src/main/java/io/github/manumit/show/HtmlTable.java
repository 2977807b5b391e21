package io.github.manumit.show;

import java.util.List;

/** Tables whose cells name their column, so that a narrow screen can stack them. */
final class HtmlTable {

    private final Html html;
    private final FixedWords texts;

    HtmlTable(Html html, FixedWords texts) {
        this.html = html;
        this.texts = texts;
    }

    /**
     * Writes a table.
     *
     * @param caption what the table is about
     * @param isHeading whether a heading above the table says the same, so that the caption is for screen readers only
     * @param columns the keys of the columns' names
     * @param rows the cells, each a text or a list of texts; the first heads its row
     */
    void write(String caption, boolean isHeading, List<String> columns, List<? extends List<?>> rows) {
        html.open("table").line();
        html.element("caption", caption, "class", isHeading ? "unseen" : "seen").line();
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", texts.get("column." + column), "scope", "col", "class", column));
        html.close().end();
        html.open("tbody").line();
        for (List<?> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                String column = columns.get(i);
                String label = texts.get("column." + column);
                if (i == 0) {
                    html.open("th", "scope", "row", "class", column, "data-label", label);
                } else {
                    html.open("td", "class", column, "data-label", label);
                }
                cell(row.get(i));
                html.close();
            }
            html.end();
        }
        html.end();
        html.end();
    }

    private void cell(Object content) {
        if (content instanceof List<?> several && several.size() > 1) {
            html.open("ul");
            several.forEach(each -> html.element("li", each.toString()));
            html.close();
        } else {
            html.text(content instanceof List<?> one ? one.get(0).toString() : content.toString());
        }
    }
}
