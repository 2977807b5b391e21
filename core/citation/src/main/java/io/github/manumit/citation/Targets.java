package io.github.manumit.citation;

import io.github.manumit.statute.StatuteKind;
import io.github.manumit.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statutes of drafts: by name, otherwise by the heading of the unit. The country is the one in the words,
 * otherwise the given one, otherwise that of the statutes named nearby, otherwise the one that the language belongs to.
 */
final class Targets {

    /** The number of words after which a heading no longer tells the statute of an article. */
    private static final int FAR = 40;

    private static final int YEAR = 4;

    private static final String MARKS_BEFORE_HEADING = "\u2013\u2014-:(";

    private final TextWords words;
    private final StatuteNames names;
    private final @Nullable String country;
    private final @Nullable PartialDate date;

    /** The number of words after which a code without a country no longer belongs to the country that was named. */
    private static final int NEAR = 20;

    /** The country of the statute that was named last, for statutes named without a country, and its position. */
    private @Nullable String named;

    private int namedAt;

    /** The statute that was last identified by a heading, and its position. */
    private @Nullable KnownStatute headed;

    private int headedAt;

    Targets(TextWords words, StatuteNames names, @Nullable String country, @Nullable PartialDate date) {
        this.words = words;
        this.names = names;
        this.country = country;
        this.date = date;
    }

    private @Nullable String countryOf(Mention mention) {
        String code = mention.code();
        if (mention.country() != null || code == null) {
            return mention.country();
        }
        KnownStatute known = names.find(code);
        return known == null ? null : StatuteNames.country(known);
    }

    /** Finds the statute of a draft. */
    Target of(CitationDraft draft) {
        Mention mention = draft.mention();
        boolean former = draft.wording() != null || (mention != null && mention.age() < 0);
        return find(draft, mention).asFormer(former);
    }

    private Target find(CitationDraft draft, @Nullable Mention mention) {
        String own = mention == null ? null : countryOf(mention);
        if (own != null && mention != null) {
            named = own;
            namedAt = mention.end();
        }
        if (draft.self() != null) {
            return Target.open(country);
        }
        if (mention == null) {
            KnownStatute known = byHeading(draft, null, country);
            return known != null ? Target.inferred(known) : carried(draft);
        }
        Target byName = byName(draft, mention);
        if (byName.code() != null || !mention.isTelling() || mention.kind() == null) {
            return byName;
        }
        KnownStatute known = byHeading(draft, mention.kind(), byName.country());
        return known == null ? byName : Target.inferred(known);
    }

    // By name

    private Target byName(CitationDraft draft, Mention mention) {
        String said = mention.country() != null ? mention.country() : country;
        String code = mention.code();
        CitationDraft.Step root = draft.root();
        if ("GE".equals(mention.country())
                && code == null
                && root != null
                && root.level().equals("section")) {
            // The state of the United States; laws of the country have articles.
            return Target.doubtful(null, List.of());
        }
        if (code != null) {
            return byCode(draft, mention, code, said);
        }
        String number = mention.number();
        if (number != null && !number.isEmpty()) {
            KnownStatute known = names.byNumber(number, said);
            return known == null ? Target.open(said) : Target.found(known);
        }
        if (mention.minted() != null) {
            return minted(draft, mention.minted(), said);
        }
        return mention.kind() == null ? Target.open(said) : byKind(draft, mention, mention.kind(), said);
    }

    private Target byCode(CitationDraft draft, Mention mention, String code, @Nullable String said) {
        KnownStatute known = names.find(code);
        if (known == null) {
            return new Target(code, null, said, mention.number() != null, false, false, List.of());
        }
        String own = StatuteNames.country(known);
        boolean isAct = StatuteKind.ACT.equals(known.statute().kind());
        if (names.isOfOtherYear(known, mention.year())) {
            return Target.open(isAct ? said : own);
        }
        boolean isShared = isAct
                || StatuteKind.CRIMINAL_PROCEDURE_CODE.equals(known.statute().kind());
        if (mention.country() == null && isShared && !isDated(mention) && Drafting.sharesTitles(own, country)) {
            // Several countries have an Act with this title.
            return Target.doubtful(null, List.of(code));
        }
        KnownStatute namesake = names.namesake(known, said);
        if (namesake == null && mention.country() != null) {
            return Target.open(mention.country());
        }
        KnownStatute found = namesake == null ? known : namesake;
        StatuteNames.Found edition = names.edition(found, mention, draft.wording(), date);
        return edition.code() == null
                ? Target.open(StatuteNames.country(found)).asFormer(true)
                : new Target(
                        edition.code(), edition.known(), StatuteNames.country(found), false, false, false, List.of());
    }

    /** Whether the name has a year. */
    private boolean isDated(Mention mention) {
        boolean dated = mention.year() > 0;
        for (int i = mention.start(); i < mention.end(); i++) {
            dated |= words.isDigits(i) && words.at(i).key().length() == YEAR;
        }
        return dated;
    }

    private Target byKind(CitationDraft draft, Mention mention, String kind, @Nullable String said) {
        boolean near = named != null && Math.abs(mention.start() - namedAt) <= NEAR && names.hasKind(kind, named);
        String likely = said != null ? said : near ? named : Drafting.home(draft.language());
        if (likely == null) {
            return Target.doubtful(null, names.ofKind(kind));
        }
        boolean guessed = said == null && !near;
        StatuteNames.Found found = names.byKind(kind, likely, mention, draft.wording(), date);
        if (guessed && found.known() != null && Drafting.contradicts(found.known(), draft.root())) {
            boolean former = draft.wording() != null || mention.age() < 0;
            return former ? Target.open(likely) : Target.doubtful(null, List.of());
        }
        boolean doubtful = guessed && Drafting.isShared(draft.language());
        return new Target(found.code(), found.known(), likely, guessed, doubtful, found.isOlder(), List.of());
    }

    /** A code formed from the words, for a statute that the registry may not contain. */
    private Target minted(CitationDraft draft, String minted, @Nullable String said) {
        boolean german = minted.startsWith("DE-");
        if (german && said == null && isArticle(draft.root()) && names.find(minted) == null) {
            // German laws have sections, unless they introduce others.
            return minted.startsWith("DE-EG")
                    ? new Target(minted, null, "DE", true, false, false, List.of())
                    : Target.open(null);
        }
        if (german && said != null && !said.equals("DE")) {
            // Austria and Switzerland form abbreviations in the same way.
            return Target.open(said);
        }
        boolean whole = minted.startsWith("EU-") || german;
        String where = whole ? minted.substring(0, 2) : said == null ? "GB" : said;
        String code = whole ? minted : where + '-' + minted;
        KnownStatute known = names.find(code);
        boolean usable = whole || known != null || where.equals("GB");
        return new Target(usable ? code : null, known, where, known == null, false, false, List.of());
    }

    private static boolean isArticle(CitationDraft.@Nullable Step root) {
        return root != null && root.level().equals("article");
    }

    // By heading

    /**
     * Finds a statute by a heading. A heading in quotation marks or after a dash identifies the statute. After a full
     * stop, it belongs to the text of the provision itself, and identifies the statute only together with its kind.
     */
    private @Nullable KnownStatute byHeading(CitationDraft draft, @Nullable String kind, @Nullable String where) {
        CitationDraft.Step root = draft.root();
        Num number = root == null ? null : root.item().number();
        int end = draft.end();
        boolean marked = words.opensQuote(end)
                || words.isOneOf(end, MARKS_BEFORE_HEADING)
                || (words.is(end, ',') && words.opensQuote(end + 1));
        if (root == null || number == null || !(marked || kind != null)) {
            return null;
        }
        int from = kind == null ? end : root.item().end();
        List<StatuteNames.Unit> units = names.byHeading(number.whole(), words, from, kind, where);
        if (units.size() != 1) {
            return null;
        }
        headed = units.get(0).statute();
        headedAt = end;
        named = StatuteNames.country(headed);
        namedAt = end;
        return headed;
    }

    /** The rest of a list belongs to the statute that the heading of its first item identified. */
    private Target carried(CitationDraft draft) {
        boolean near = headed != null && draft.start() >= headedAt && draft.start() - headedAt <= FAR;
        return near && headed != null && draft.root() != null ? Target.inferred(headed) : Target.open(country);
    }
}
