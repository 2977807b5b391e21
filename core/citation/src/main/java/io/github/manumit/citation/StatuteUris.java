package io.github.manumit.citation;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of statutes by address: European Legislation Identifiers, Akoma Ntoso works, URN:LEX, and documents
 * of national databases. A statute that the registry does not contain gets a code formed from the address.
 */
final class StatuteUris {

    private static final String HOST = "(?:https?://[a-z0-9.-]{1,80})?";

    private static final Pattern UNION = Pattern.compile(HOST
            + "/eli/(?:dir|reg|dec|reco)(?:_impl|_del)?/(?<year>\\d{4})/(?<number>\\d{1,5})(?:/oj)?(?:/[a-z]{3})?");

    private static final Pattern AKOMA_NTOSO = Pattern.compile(HOST
            + "(?<work>/akn/(?<country>[a-z]{2})(?:-[a-z0-9]{1,8})?/act/(?:(?<type>[a-z]{2,12})/)?(?<year>\\d{4})(?:-\\d\\d-\\d\\d)?/(?<number>[a-z0-9-]{1,30}))"
            + "(?:/[a-z]{3}(?:@[\\d-]{0,10})?)?(?:~(?<portion>[a-z0-9_-]{1,80}))?");

    private static final Pattern BRITISH = Pattern.compile(
            "(?:https?://)?(?:www\\.)?legislation\\.gov\\.uk/(?:id/)?"
                    + "(?<work>(?<type>ukpga|asp|nia|anaw|asc|uksi)/(?<year>\\d{4})/(?<number>\\d{1,4}))(?:/section/(?<section>\\w{1,6})(?<inner>(?:/\\w{1,6}){0,4}))?");

    private static final Pattern URN = Pattern.compile("urn:lex:[a-z]{2}[a-z0-9.;:-]{3,120}");

    private static final Pattern DATABASE = Pattern.compile(
            "(?:https?://)?(?:adilet\\.zan\\.kz/(?:[a-z]{3}/)?docs/|lex\\.uz/(?:[a-z]{2}/)?(?:docs|acts)/)(?<id>-?\\w{3,20})");

    /** The names of elements in the portion of an address (Akoma Ntoso Naming Convention 1.0, section 5). */
    private static final Map<String, String> ELEMENTS = Map.of(
            "art",
            "article",
            "sec",
            "section",
            "part",
            "part",
            "para",
            "paragraph",
            "subsec",
            "subsection",
            "subpara",
            "subparagraph",
            "point",
            "point",
            "chp",
            "chapter");

    private final StatuteNames names;

    StatuteUris(StatuteNames names) {
        this.names = names;
    }

    List<FoundCitation> find(String text) {
        List<FoundCitation> found = new ArrayList<>();
        if (text.contains("/eli/")) {
            each(
                    UNION,
                    text,
                    found,
                    match -> cite("EU-" + match.group("year") + '-' + match.group("number"), List.of()));
        }
        if (text.contains("/akn/")) {
            each(AKOMA_NTOSO, text, found, this::akomaNtoso);
        }
        if (text.contains("legislation.gov.uk/")) {
            each(BRITISH, text, found, this::british);
        }
        if (text.contains("urn:lex:")) {
            each(
                    URN,
                    text,
                    found,
                    match -> names.byIdentifier(match.group())
                            .map(code -> cite(code, List.of()))
                            .orElse(null));
        }
        if (text.contains("adilet.zan.kz/") || text.contains("lex.uz/")) {
            each(
                    DATABASE,
                    text,
                    found,
                    match -> names.byIdentifier(match.group("id"))
                            .map(code -> cite(code, List.of()))
                            .orElse(null));
        }
        return found;
    }

    /** What an address cites; null if it is not known. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        Citation of(Matcher match);
    }

    private static void each(Pattern pattern, String text, List<FoundCitation> found, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Citation citation = reading.of(matcher);
            if (citation != null) {
                Citation whole = citation.toBuilder().asWritten(matcher.group()).build();
                found.add(new FoundCitation(whole, matcher.start(), matcher.end(), List.of()));
            }
        }
    }

    private static Citation cite(String code, List<PathStep> path) {
        return Citation.builder().statute(StatuteCode.parse(code)).path(path).build();
    }

    private Citation akomaNtoso(Matcher match) {
        String type = match.group("type");
        String minted = match.group("country").toUpperCase(Locale.ROOT)
                + (type == null ? "" : '-' + type)
                + '-'
                + match.group("year")
                + '-'
                + match.group("number");
        List<PathStep> path = new ArrayList<>();
        String portion = match.group("portion");
        if (portion != null) {
            for (String each : portion.split("__")) {
                int bar = each.indexOf('_');
                String level = ELEMENTS.get(bar < 0 ? each : each.substring(0, bar));
                if (level != null && bar > 0) {
                    path.add(new PathStep(ProvisionLevel.of(level), each.substring(bar + 1)));
                }
            }
        }
        return cite(names.byIdentifier(match.group("work")).orElse(minted), path);
    }

    private Citation british(Matcher match) {
        String minted = "GB-" + match.group("type") + '-' + match.group("year") + '-' + match.group("number");
        List<PathStep> path = new ArrayList<>();
        String section = match.group("section");
        if (section != null) {
            path.add(new PathStep(ProvisionLevel.SECTION, section));
            List<ProvisionLevel> levels =
                    List.of(ProvisionLevel.SUBSECTION, ProvisionLevel.PARAGRAPH, ProvisionLevel.SUBPARAGRAPH);
            String[] inner = match.group("inner").split("/");
            for (int i = 1; i < inner.length && i <= levels.size(); i++) {
                path.add(new PathStep(levels.get(i - 1), inner[i]));
            }
        }
        return cite(names.byIdentifier(match.group("work")).orElse(minted), path);
    }
}
