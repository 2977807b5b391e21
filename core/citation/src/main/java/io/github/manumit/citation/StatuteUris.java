package io.github.manumit.citation;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of statutes by address: European Legislation Identifiers, Akoma Ntoso works, URN:LEX, and documents
 * of national databases. A statute that the registry does not contain gets a code formed from the address if the address
 * has its year and number; otherwise only its country is known. If the address goes on in a way that is not understood,
 * the citation is marked as incomplete.
 */
final class StatuteUris {

    private static final String HOST = "(?:https?://[a-z0-9.-]{1,80})?";

    private static final Pattern UNION = Pattern.compile("(?:" + HOST
            + "/|\\b)eli/(?:dir|reg|dec|reco|dec_framw)(?:_impl|_del)?/(?<year>\\d{4})/(?<number>\\d{1,5})"
            + "(?<parts>(?:/(?!oj\\b)[a-z]{3}_[a-z0-9_]{1,20}){0,6})(?:/oj)?(?:/[a-z]{3}\\b)?");

    /** The addresses of the laws of states, by the host of their gazettes or databases. */
    private static final Pattern NATIONAL = Pattern.compile(
            "(?:https?://)?(?<host>[a-z0-9.-]{1,80})/eli/(?<work>[a-z0-9][a-z0-9_.-]{0,30}(?:/[A-Za-z0-9_.-]{1,40}){1,9})"
                    + "(?:#(?<fragment>[A-Za-z0-9_-]{1,40}))?");

    private static final Map<String, String> HOSTS = Map.ofEntries(
            Map.entry("legifrance.gouv.fr", "FR"),
            Map.entry("boe.es", "ES"),
            Map.entry("legilux.public.lu", "LU"),
            Map.entry("irishstatutebook.ie", "IE"),
            Map.entry("data.gov.ie", "IE"),
            Map.entry("fedlex.admin.ch", "CH"),
            Map.entry("fedlex.data.admin.ch", "CH"),
            Map.entry("ris.bka.gv.at", "AT"),
            Map.entry("dre.pt", "PT"),
            Map.entry("diariodarepublica.pt", "PT"),
            Map.entry("normattiva.it", "IT"),
            Map.entry("gazzettaufficiale.it", "IT"),
            Map.entry("retsinformation.dk", "DK"),
            Map.entry("lovdata.no", "NO"),
            Map.entry("finlex.fi", "FI"),
            Map.entry("sejm.gov.pl", "PL"),
            Map.entry("ejustice.just.fgov.be", "BE"),
            Map.entry("legislation.mt", "MT"),
            Map.entry("narodne-novine.nn.hr", "HR"),
            Map.entry("pisrs.si", "SI"),
            Map.entry("rechtsinformationen.bund.de", "DE"),
            Map.entry("riigiteataja.ee", "EE"),
            Map.entry("njt.hu", "HU"));

    /** The unit of a law within its address: {@code article_1}, {@code section/2}. */
    private static final Pattern NATIONAL_UNIT =
            Pattern.compile("(?:^|/)(?<level>art(?:icle)?|section|sec)[_/](?<number>\\d[A-Za-z0-9.-]{0,12})(?=/|$)");

    private static final Pattern AKOMA_NTOSO = Pattern.compile(HOST
            + "(?<work>/akn/(?<country>[a-z]{2})(?:-[a-z0-9]{1,12})?/act/(?:(?<type>[a-z][a-z-]{1,15})/)?(?:[a-z][a-z-]{1,20}/)?"
            + "(?<year>\\d{4})(?:-\\d\\d-\\d\\d)?/(?<number>[a-z0-9-]{1,30}))"
            + "(?:/[a-z]{3}(?![a-z])(?:[@:][\\d-]{0,10})?)?(?:/?![a-z0-9_-]{1,30})?"
            + "(?:/?[~#](?<portion>[A-Za-z0-9_.-]{1,80}))?(?<rest>/[a-z0-9/_-]{1,60})?");

    private static final Pattern BRITISH = Pattern.compile("(?:https?://)?(?:www\\.)?legislation\\.gov\\.uk/(?:id/)?"
            + "(?<work>(?<type>ukpga|asp|nia|anaw|asc|uksi|ssi|wsi|nisr)/(?<year>\\d{4})/(?<number>\\d{1,4}))"
            + "(?<parts>(?:/[A-Za-z0-9-]{1,20}){0,8})");

    private static final Map<String, List<ProvisionLevel>> BRITISH_UNITS = Map.of(
            "section",
            List.of(
                    ProvisionLevel.SECTION,
                    ProvisionLevel.SUBSECTION,
                    ProvisionLevel.PARAGRAPH,
                    ProvisionLevel.SUBPARAGRAPH),
            "schedule",
            List.of(ProvisionLevel.SCHEDULE),
            "paragraph",
            List.of(ProvisionLevel.PARAGRAPH, ProvisionLevel.SUBPARAGRAPH),
            "regulation",
            List.of(ProvisionLevel.REGULATION, ProvisionLevel.PARAGRAPH, ProvisionLevel.SUBPARAGRAPH),
            "article",
            List.of(ProvisionLevel.ARTICLE, ProvisionLevel.PARAGRAPH, ProvisionLevel.SUBPARAGRAPH));

    private static final Pattern URN = Pattern.compile(
            "urn:(?:lex:(?<country>[a-z]{2})(?:;[a-z.]{1,40})?|nir):(?<law>[a-z0-9.;:-]{3,120})(?:[!~#](?<portion>[a-z0-9_-]{2,60}))?");

    private static final Pattern DATABASE = Pattern.compile(
            "(?:https?://)?(?:adilet\\.zan\\.kz/(?:[a-z]{3}/)?(?<archive>archive/)?docs/|lex\\.uz/(?:[a-z]{2}/)?(?:docs|acts)/)"
                    + "(?<id>-?\\w{3,20})(?:#[A-Za-z0-9_-]{1,20})?");

    /**
     * The names of units in addresses: Akoma Ntoso Naming Convention 1.0, section 5; the subdivisions of ELI for the
     * Union; URN:LEX of Brazil and Italy.
     */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("art", "article"),
            Map.entry("sec", "section"),
            Map.entry("part", "part"),
            Map.entry("para", "paragraph"),
            Map.entry("par", "paragraph"),
            Map.entry("com", "paragraph"),
            Map.entry("subsec", "subsection"),
            Map.entry("subpara", "subparagraph"),
            Map.entry("sub", "subparagraph"),
            Map.entry("pnt", "subparagraph"),
            Map.entry("point", "point"),
            Map.entry("chp", "chapter"),
            Map.entry("anx", "annex"),
            Map.entry("cpt", "caput"),
            Map.entry("inc", "inciso"),
            Map.entry("ali", "alinea"),
            Map.entry("let", "letter"),
            Map.entry("num", "number"));

    private static final Pattern URN_ELEMENT =
            Pattern.compile("(?<name>[a-z]{3})(?<number>\\d[a-z0-9-]{0,10}?)?(?:_|$|-(?=[a-z]{3}\\d))");

    private final StatuteNames names;

    StatuteUris(StatuteNames names) {
        this.names = names;
    }

    List<FoundCitation> find(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(':') < 0) {
            return List.of();
        }
        List<FoundCitation> found = new ArrayList<>();
        each(UNION, "eli/", text, found, this::union);
        each(NATIONAL, "eli/", text, found, StatuteUris::national);
        each(AKOMA_NTOSO, "/akn/", text, found, this::akomaNtoso);
        each(BRITISH, "legislation.gov.uk/", text, found, this::british);
        each(URN, "urn:lex:", text, found, this::urn);
        each(URN, "urn:nir:", text, found, this::urn);
        each(DATABASE, "adilet.zan.kz/", text, found, this::database);
        each(DATABASE, "lex.uz/", text, found, this::database);
        return found;
    }

    /** What an address cites; null if it is not known. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        Citation of(Matcher match);
    }

    /** Reads the addresses that have some letters. A pattern is tried only where they are, up to the blanks around them. */
    private static void each(Pattern pattern, String letters, String text, List<FoundCitation> found, Reading reading) {
        int at = text.indexOf(letters);
        if (at < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        while (at >= 0) {
            int start = at;
            while (start > end && !Letters.isSpace(text.charAt(start - 1))) {
                start--;
            }
            end = at + letters.length();
            while (end < text.length() && !Letters.isSpace(text.charAt(end))) {
                end++;
            }
            matcher.region(start, end);
            while (matcher.find()) {
                add(matcher, found, reading);
            }
            at = text.indexOf(letters, end);
        }
    }

    private static void add(Matcher matcher, List<FoundCitation> found, Reading reading) {
        Citation citation = reading.of(matcher);
        int start = matcher.start();
        boolean known = found.stream().anyMatch(other -> start >= other.start() && start < other.end());
        if (citation != null && !known) {
            Citation whole = citation.toBuilder().asWritten(matcher.group()).build();
            found.add(new FoundCitation(whole, start, matcher.end(), List.of()));
        }
    }

    private static Citation cite(String code, List<PathStep> path, boolean isWhole) {
        return Citation.builder()
                .statute(StatuteCode.parse(code))
                .path(path)
                .marks(isWhole ? List.of() : List.of(CitationMark.INCOMPLETE))
                .build();
    }

    /** A law of a country that the registry does not contain. */
    private static Citation open(String country, List<PathStep> path) {
        return Citation.builder()
                .jurisdiction(JurisdictionCode.parse(country))
                .path(path)
                .marks(List.of(CitationMark.INCOMPLETE))
                .build();
    }

    private Citation union(Matcher match) {
        List<PathStep> path = new ArrayList<>();
        boolean isWhole = true;
        String[] parts = match.group("parts").split("/");
        for (int i = 1; i < parts.length; i++) {
            isWhole &= element(parts[i], path);
        }
        return cite("EU-" + match.group("year") + '-' + match.group("number"), path, isWhole);
    }

    /** Adds a unit such as {@code art_126}; false if it is not understood. */
    private static boolean element(String element, List<PathStep> path) {
        int bar = element.indexOf('_');
        String level = ELEMENTS.get(bar < 0 ? element : element.substring(0, bar));
        if (level == null || bar <= 0) {
            return false;
        }
        path.add(new PathStep(ProvisionLevel.of(level), element.substring(bar + 1)));
        return true;
    }

    private static @Nullable Citation national(Matcher match) {
        String host = match.group("host");
        String country = HOSTS.entrySet().stream()
                .filter(each -> host.equals(each.getKey()) || host.endsWith('.' + each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (country == null) {
            return null;
        }
        List<PathStep> path = new ArrayList<>();
        Matcher unit = NATIONAL_UNIT.matcher(match.group("work"));
        Matcher fragment = NATIONAL_UNIT.matcher(
                Optional.ofNullable(match.group("fragment")).orElse(""));
        Matcher own = unit.find() ? unit : fragment.find() ? fragment : null;
        if (own != null) {
            ProvisionLevel level =
                    own.group("level").startsWith("art") ? ProvisionLevel.ARTICLE : ProvisionLevel.SECTION;
            path.add(new PathStep(level, own.group("number")));
        }
        return open(country, path);
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
        boolean isWhole = match.group("rest") == null;
        String portion = match.group("portion");
        if (portion != null) {
            for (String each : portion.split("__")) {
                isWhole &= element(each, path);
            }
        }
        return cite(names.byIdentifier(match.group("work")).orElse(minted), path, isWhole);
    }

    private Citation british(Matcher match) {
        String minted = "GB-" + match.group("type") + '-' + match.group("year") + '-' + match.group("number");
        List<PathStep> path = new ArrayList<>();
        boolean isWhole = true;
        List<ProvisionLevel> levels = List.of();
        int level = 0;
        String[] parts = match.group("parts").split("/");
        for (int i = 1; i < parts.length; i++) {
            List<ProvisionLevel> units = BRITISH_UNITS.get(parts[i]);
            boolean isNumber = parts[i].length() <= 5 && !parts[i].equals("made");
            if (units != null) {
                levels = units;
                level = 0;
            } else if (level < levels.size() && isNumber) {
                path.add(new PathStep(levels.get(level), parts[i]));
                level++;
            } else {
                // A date, "enacted", "contents": another version or view of the same unit.
                isWhole &= !parts[i].contains("-") && !parts[i].equals("enacted") && !parts[i].equals("made");
            }
        }
        Citation citation = cite(names.byIdentifier(match.group("work")).orElse(minted), path, true);
        return isWhole
                ? citation
                : citation.toBuilder()
                        .marks(List.of(CitationMark.FORMER_EDITION))
                        .build();
    }

    private Citation urn(Matcher match) {
        String country =
                match.group("country") == null ? "IT" : match.group("country").toUpperCase(Locale.ROOT);
        String portion = match.group("portion");
        List<PathStep> path = new ArrayList<>();
        boolean isWhole = portion == null || elements(portion, country, path);
        String work = portion == null
                ? match.group()
                : match.group().substring(0, match.start("portion") - match.start() - 1);
        return names.byIdentifier(work).map(code -> cite(code, path, isWhole)).orElseGet(() -> open(country, path));
    }

    /** Adds the units of a portion such as {@code art149-1_par1_inc2}; false if some are not understood. */
    private static boolean elements(String portion, String country, List<PathStep> path) {
        Matcher matcher = URN_ELEMENT.matcher(portion);
        int end = 0;
        while (matcher.find() && matcher.start() == end && matcher.end() > end) {
            end = matcher.end();
            String level = ELEMENTS.get(matcher.group("name"));
            if (level == null) {
                return false;
            }
            path.add(new PathStep(ProvisionLevel.of(level), number(level, matcher.group("number"), country)));
        }
        return end == portion.length();
    }

    /** In Brazil, letters and Roman numerals are written as figures: {@code art149-1} is article 149-A. */
    private static @Nullable String number(String level, @Nullable String written, String country) {
        if (written == null || !country.equals("BR")) {
            return written;
        }
        int hyphen = written.indexOf('-');
        String inserted = hyphen < 0 ? "" : letter(written.substring(hyphen + 1));
        String own = hyphen < 0 ? written : written.substring(0, hyphen);
        String number = level.equals("inciso")
                ? Roman.text(own)
                : level.equals("alinea") ? letter(own).toLowerCase(Locale.ROOT) : own;
        return inserted.isEmpty() ? number : number + '-' + inserted;
    }

    private static String letter(String figure) {
        int value = Num.isDigits(figure) && figure.length() <= 2 ? Integer.parseInt(figure) : 0;
        return value >= 1 && value <= 26 ? String.valueOf((char) ('A' + value - 1)) : figure;
    }

    private @Nullable Citation database(Matcher match) {
        String archive = match.group().contains("archive/") ? "archive" : null;
        return names.byIdentifier(match.group("id"))
                .map(code -> cite(code, List.of(), true))
                .map(citation -> archive == null
                        ? citation
                        : citation.toBuilder()
                                .marks(List.of(CitationMark.FORMER_EDITION))
                                .build())
                .orElse(null);
    }
}
