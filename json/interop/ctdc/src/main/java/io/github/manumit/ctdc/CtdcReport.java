package io.github.manumit.ctdc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was written, and what protects the persons in it. It holds counts, never values.
 *
 * @param k the least number of rows that are alike
 * @param files the case files
 * @param published the rows that were read from a synthetic dataset and are written in the newest shape; nothing in them is suppressed
 * @param emptied the rows of datasets that were left out, because the newest shape has no column for anything that they say
 * @param few how many of them are in groups of fewer than {@code k} that are alike
 * @param victims the victims who became rows, and the rows of k-anonymized datasets, before suppression
 * @param refused the victims who became none, because a restriction or a refused consent does not allow it
 * @param written the rows of victims that were written
 * @param leftOut the rows of victims that were left out, because fewer than {@code k} were alike
 * @param blanked how many cells were blanked for the same reason, by column
 * @param losses how many losses were reported, by reason
 */
public record CtdcReport(
        int k,
        long files,
        long published,
        long emptied,
        long few,
        long victims,
        long refused,
        long written,
        long leftOut,
        SortedMap<String, Long> blanked,
        Map<CtdcLossReason, Long> losses) {

    /** What k-anonymity of single columns does not guarantee. */
    private static final List<String> NOT_GUARANTEED =
            List.of("attributes", "combinations", "knowledge", "exports", "small");

    /** Copies the maps. */
    public CtdcReport {
        blanked = Collections.unmodifiableSortedMap(new TreeMap<>(blanked));
        Map<CtdcLossReason, Long> copy = new EnumMap<>(CtdcLossReason.class);
        copy.putAll(losses);
        losses = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the report for people to read: counts, and what the suppression does not guarantee.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @return lines, each ending with a line feed
     */
    public String text(Locale language) {
        CtdcTexts texts = CtdcTexts.of(language);
        StringBuilder text = new StringBuilder();
        line(text, texts, "report.files", files);
        line(text, texts, "report.published", published);
        if (emptied > 0) {
            line(text, texts, "report.emptied", emptied);
        }
        line(text, texts, "report.victims", victims);
        line(text, texts, "report.refused", refused);
        line(text, texts, "report.written", written);
        line(text, texts, "report.left-out", leftOut);
        blanked.forEach((column, count) -> text.append(
                        texts.format("report.blanked", List.of(column, Long.toString(count))))
                .append('\n'));
        losses.forEach((reason, count) -> text.append(texts.format(
                        "report.loss",
                        List.of(texts.format("reason." + reason.code(), List.of()), Long.toString(count))))
                .append('\n'));
        if (published > 0) {
            text.append(texts.format(
                            "report.unchecked",
                            List.of(Long.toString(published), Long.toString(few), Integer.toString(k))))
                    .append('\n');
        }
        if (published == 0 || written > 0) {
            text.append(texts.format(k > 1 ? "report.k" : "report.no-k", List.of(Integer.toString(k))))
                    .append('\n');
        } else {
            return text.toString();
        }
        for (String limit : NOT_GUARANTEED) {
            text.append("- ")
                    .append(texts.format("report.not." + limit, List.of(Integer.toString(k))))
                    .append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, CtdcTexts texts, String key, long count) {
        text.append(texts.format(key, List.of(Long.toString(count)))).append('\n');
    }

    /**
     * Returns the report as a JSON object.
     *
     * @return one line: the counts by the names of the components, and what is not guaranteed, as codes
     */
    public String json() {
        StringBuilder json = new StringBuilder("{\"edition\":");
        CtdcTexts.quote(CtdcEdition.SYNTHETIC_2026.version(), json);
        json.append(",\"k\":")
                .append(k)
                .append(",\"files\":")
                .append(files)
                .append(",\"published\":")
                .append(published)
                .append(",\"emptied\":")
                .append(emptied)
                .append(",\"publishedInSmallGroups\":")
                .append(few)
                .append(",\"victims\":")
                .append(victims)
                .append(",\"refused\":")
                .append(refused)
                .append(",\"written\":")
                .append(written)
                .append(",\"leftOut\":")
                .append(leftOut);
        json.append(",\"blanked\":{");
        String comma = "";
        for (Map.Entry<String, Long> each : blanked.entrySet()) {
            json.append(comma);
            CtdcTexts.quote(each.getKey(), json);
            json.append(':').append(each.getValue());
            comma = ",";
        }
        json.append("},\"losses\":{");
        comma = "";
        for (Map.Entry<CtdcLossReason, Long> each : losses.entrySet()) {
            json.append(comma);
            CtdcTexts.quote(each.getKey().code(), json);
            json.append(':').append(each.getValue());
            comma = ",";
        }
        json.append("},\"notGuaranteed\":[");
        comma = "";
        for (String limit : NOT_GUARANTEED) {
            json.append(comma);
            CtdcTexts.quote(limit, json);
            comma = ",";
        }
        return json.append("]}").toString();
    }
}
