package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a draft: levels with the names that the statute uses, numbers as its country writes them, and the end of
 * a range.
 */
final class DraftPath {

    private static final int LONGEST_NUMBER = 50;
    private static final Pattern CAPITAL = Pattern.compile("^(\\d+)([A-Z])$");
    private static final int LEAST_FLATTENED = 4;

    /** No article has this many parts: a number in brackets that is at least this high is a superscript. */
    private static final int LEAST_RAISED = 10;

    private static final int LONGEST_PARAGRAPH = 3;

    private static final int LEAST_RAISED_PARAGRAPH = 30;

    private final CitationDraft draft;
    private final Target target;
    private final StatuteNames names;
    private final LevelNames levels;
    private final Drafting.Inserted inserted;

    /** Whether a letter in a number has a hyphen before it, as in Portuguese: {@code 149-A}. */
    private final boolean hyphenated;

    private final List<PathStep> steps = new ArrayList<>();
    private final List<PathStep> through = new ArrayList<>();
    private final List<List<PathStep>> others = new ArrayList<>();
    private boolean doubtful;
    private boolean flattened;

    private DraftPath(CitationDraft draft, Target target, StatuteNames names) {
        this.draft = draft;
        this.target = target;
        this.names = names;
        this.levels = new LevelNames(draft, target);
        String where = target.country() != null ? target.country() : Drafting.home(draft.language());
        if (where == null && draft.language().equals("ru")) {
            where = "KZ";
        }
        this.inserted = Drafting.inserted(where);
        this.hyphenated = "BR".equals(where) || "PT".equals(where);
    }

    static DraftPath of(CitationDraft draft, Target target, StatuteNames names) {
        DraftPath path = new DraftPath(draft, target, names);
        path.read();
        return path;
    }

    /** Makes another path the end of a range, from the first step that differs. */
    void extend(DraftPath last) {
        int same = 0;
        while (same < Math.min(steps.size(), last.steps.size())
                && steps.get(same).equals(last.steps.get(same))) {
            same++;
        }
        through.addAll(last.steps.subList(same, last.steps.size()));
    }

    List<PathStep> steps() {
        return steps;
    }

    /** The end of the range; empty for a single unit. */
    List<PathStep> through() {
        return through;
    }

    /** Other readings of the path. */
    List<List<PathStep>> others() {
        return others;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether a superscript was printed on the baseline. */
    boolean isFlattened() {
        return flattened;
    }

    /** Whether the words used another name for a level. */
    boolean isTranslated() {
        return levels.isReplaced();
    }

    private void read() {
        Mention mention = draft.mention();
        if (mention != null && mention.title() != null) {
            boolean appendix = mention.title().endsWith(Mention.APPENDIX);
            steps.add(step("title", appendix ? mention.title().replace(Mention.APPENDIX, "") : mention.title()));
            if (appendix) {
                steps.add(step("annex", null));
            }
        }
        draft.steps().forEach(this::read);
    }

    private void read(CitationDraft.Step raw) {
        int length = steps.size();
        int doubts = others.size();
        readStep(raw);
        if (doubts == 0) {
            return;
        }
        // What follows belongs to the other readings, too, unless they have it already.
        List<PathStep> own = steps.subList(length, steps.size());
        for (List<PathStep> other : List.copyOf(others.subList(0, doubts))) {
            boolean fits = own.stream()
                    .noneMatch(step -> other.stream().anyMatch(each -> Objects.equals(each.level(), step.level())));
            if (fits) {
                other.addAll(own);
            } else {
                others.removeIf(each -> each == other);
            }
        }
    }

    private void readStep(CitationDraft.Step raw) {
        String level = levels.level(raw);
        Piece.Item item = raw.item();
        Num number = item.number();
        if (number == null && item.brackets().isEmpty()) {
            steps.add(step(level, null));
            return;
        }
        boolean isRoot = Levels.isRoot(raw.level());
        List<Num> brackets = item.brackets();
        if (number != null) {
            if (isRoot && !brackets.isEmpty() && isPartOfNumber(brackets.get(0))) {
                number = joined(number, brackets.get(0));
                brackets = brackets.subList(1, brackets.size());
            }
            boolean ranged = item.through() != null;
            List<String> ends = ends(number, raw, isRoot, ranged);
            String value = level.equals("paragraph") && !ranged ? unflattenedParagraph(ends.get(0)) : ends.get(0);
            if (isRoot && !brackets.isEmpty() && isRaised(value, brackets.get(0), item)) {
                boolean surely = !item.throughBrackets().isEmpty()
                        || Drafting.raisesInBrackets(draft.language())
                        || Num.value(brackets.get(0).first()) >= LEAST_RAISED;
                if (!surely) {
                    List<PathStep> other = new ArrayList<>(steps);
                    other.add(step(level, value));
                    bracketed(other, level, brackets);
                    others.add(other);
                    doubtful = true;
                }
                value += Numerals.raised(brackets.get(0).first());
                brackets = brackets.subList(1, brackets.size());
            }
            int dot = isRoot && !ranged && "ES".equals(target.country()) ? value.lastIndexOf('.') : -1;
            if (dot > 0 && Num.isDigits(value.substring(dot + 1)) && value.length() - dot <= LONGEST_PARAGRAPH) {
                // In Spain, "188.1" is paragraph 1 of article 188.
                steps.add(step(level, value.substring(0, dot)));
                steps.add(step("paragraph", value.substring(dot + 1)));
            } else {
                steps.add(step(level, value));
            }
            if (ends.size() > 1) {
                through.add(step(level, ends.get(1)));
            }
        }
        int beforeBrackets = steps.size();
        bracketed(steps, level, brackets);
        if (item.through() != null || !item.throughBrackets().isEmpty()) {
            range(level, item, isRoot, raw, beforeBrackets);
        }
    }

    /** For example {@code 498(A)} for 498A, and in Ukrainian texts {@code 203(1)} for 203-1. */
    private boolean isPartOfNumber(Num bracket) {
        boolean indian = "IN".equals(target.country())
                && bracket.whole().length() == 1
                && Character.isUpperCase(bracket.whole().charAt(0));
        return indian || (draft.language().equals("uk") && Num.isDigits(bracket.whole()));
    }

    private static Num joined(Num number, Num bracket) {
        List<String> segments = new ArrayList<>(number.segments());
        if (Num.isDigits(bracket.whole())) {
            segments.add(bracket.whole());
        } else {
            segments.set(segments.size() - 1, segments.get(segments.size() - 1) + bracket.whole());
        }
        return new Num(number.prefix(), segments, number.form(), number.start(), number.end());
    }

    /** Reads the end of a range that was written with a sign or word. */
    private void range(String level, Piece.Item item, boolean isRoot, CitationDraft.Step raw, int beforeBrackets) {
        List<Num> brackets = item.throughBrackets();
        Num number = item.through();
        if (number == null) {
            // "3(3) to (6)": the range is one of bracketed units.
            PathStep from = steps.get(steps.size() - 1);
            through.add(new PathStep(from.level(), limited(brackets.get(0).whole())));
            return;
        }
        String value = ends(number.whole(number.completed()), raw, isRoot, true).get(0);
        if (isRoot && !brackets.isEmpty() && isRaised(value, brackets.get(0), item)) {
            value += Numerals.raised(brackets.get(0).first());
            brackets = brackets.subList(1, brackets.size());
        }
        if (!brackets.isEmpty() || steps.size() > beforeBrackets) {
            List<PathStep> end = new ArrayList<>();
            end.add(step(level, value));
            bracketed(end, level, brackets);
            int same = 0;
            while (same < end.size() - 1
                    && beforeBrackets - 1 + same < steps.size()
                    && steps.get(beforeBrackets - 1 + same).equals(end.get(same))) {
                same++;
            }
            through.addAll(end.subList(same, end.size()));
        } else {
            through.add(step(level, value));
        }
    }

    private void bracketed(List<PathStep> to, String level, List<Num> brackets) {
        String above = level;
        for (Num bracket : brackets) {
            String written = bracket.whole();
            int digits = Num.leadingDigits(bracket.first());
            boolean both = bracket.segments().size() == 1
                    && digits > 0
                    && digits < written.length()
                    && Character.isLetter(written.charAt(digits))
                    && levels.has("part")
                    && !Levels.isRoot("part");
            if (both) {
                // The short form used in reports: 126(3b).
                to.add(step("part", written.substring(0, digits)));
                to.add(step("point", written.substring(digits)));
                above = "point";
            } else {
                String own = levels.bracketLevel(above, written);
                to.add(step(own, bracketNumber(bracket)));
                above = own;
            }
        }
    }

    private String bracketNumber(Num bracket) {
        return bracket.form() == Num.Form.LETTER ? letter(bracket.whole()) : bracket.whole();
    }

    /** Whether a number in brackets is a superscript: {@code 148 (2)} for 148². */
    private boolean isRaised(String value, Num bracket, Piece.Item item) {
        if (inserted != Drafting.Inserted.RAISED
                || !Num.isDigits(bracket.first())
                || bracket.segments().size() > 1) {
            return false;
        }
        KnownStatute known = target.known();
        boolean listed = known != null && names.isKnown(known, value + Numerals.raised(bracket.first()));
        boolean many = Num.value(bracket.first()) >= LEAST_RAISED || Drafting.raisesInBrackets(draft.language());
        return listed || many || !item.throughBrackets().isEmpty();
    }

    private PathStep step(String level, @Nullable String value) {
        return new PathStep(ProvisionLevel.of(level), limited(value));
    }

    private static @Nullable String limited(@Nullable String value) {
        return value == null || value.length() <= LONGEST_NUMBER ? value : value.substring(0, LONGEST_NUMBER);
    }

    // Numbers

    /** A number as the country writes it; two numbers for a range. */
    private List<String> ends(Num number, CitationDraft.Step raw, boolean isRoot, boolean single) {
        return switch (number.form()) {
            case LETTER -> List.of(letter(number.whole()));
            case ROMAN -> List.of(roman(number.whole(), raw));
            default -> figures(number, raw, isRoot, single);
        };
    }

    /** German texts may number paragraphs with Roman numerals; the law itself does not. */
    private String roman(String written, CitationDraft.Step raw) {
        return draft.language().equals("de") && raw.level().equals("paragraph")
                ? String.valueOf(Roman.value(written))
                : written;
    }

    private List<String> figures(Num number, CitationDraft.Step raw, boolean isRoot, boolean single) {
        List<String> segments = number.segments();
        if (!number.before().isEmpty()) {
            List<PathStep> other = new ArrayList<>(steps);
            other.add(step(levels.level(raw), number.first()));
            others.add(other);
            return figures(number.whole(number.completed()), raw, isRoot, true);
        }
        if (inserted == Drafting.Inserted.PART_OF_NUMBER) {
            return List.of(number.whole());
        }
        if (segments.size() == 1) {
            return List.of(one(segments.get(0), isRoot));
        }
        if (segments.size() == 2) {
            return pair(segments.get(0), segments.get(1), raw, isRoot, single);
        }
        boolean ranges = inserted != Drafting.Inserted.LETTER || raw.plural();
        if (segments.size() == 3 && ranges && Num.value(segments.get(2)) > Num.value(segments.get(0))) {
            return List.of(insert(segments.get(0), segments.get(1)), one(segments.get(2), isRoot));
        }
        if (segments.size() == 4 && Num.value(segments.get(2)) >= Num.value(segments.get(0))) {
            return List.of(insert(segments.get(0), segments.get(1)), insert(segments.get(2), segments.get(3)));
        }
        return List.of(number.whole());
    }

    private List<String> pair(String first, String second, CitationDraft.Step raw, boolean isRoot, boolean single) {
        int a = Num.value(first);
        int b = Num.value(second);
        boolean dotted = first.indexOf('.') > 0 && second.indexOf('.') > 0
                || (Numerals.firstRaised(first) < first.length() && Numerals.firstRaised(second) < second.length());
        boolean range = !single && (b > a || dotted || (b == a && hasLetter(second)));
        if (inserted == Drafting.Inserted.HYPHEN && range && !raw.plural() && !isRoot && a == 1 && b == 2) {
            range = false;
        }
        if (inserted == Drafting.Inserted.LETTER && hasLetter(first) && !hasLetter(second)) {
            range = !single && isAmerican() ? false : range;
        }
        if (range) {
            return List.of(one(first, isRoot), one(second, isRoot));
        }
        int dot = first.lastIndexOf('.');
        boolean shortened = inserted == Drafting.Inserted.DOT && !single && dot > 0 && Num.isDigits(second);
        if (shortened && b > Num.value(first.substring(dot + 1))) {
            // 128.1-2: the rest of the number is the same.
            return List.of(first, first.substring(0, dot + 1) + second);
        }
        if (inserted == Drafting.Inserted.LETTER
                && !single
                && isAmerican()
                && first.length() > second.length()
                && !hasLetter(first)) {
            // 1589-90: the rest of the number is the same.
            String full = first.substring(0, first.length() - second.length()) + second;
            if (second.length() > 1 && Num.value(full) > a) {
                doubtful = true;
                List<PathStep> other = new ArrayList<>(steps);
                other.add(step(levels.level(raw), first + '-' + second));
                others.add(other);
                return List.of(first, full);
            }
        }
        return List.of(insert(first, second));
    }

    private boolean isAmerican() {
        return levels.has("title");
    }

    private static boolean hasLetter(String segment) {
        return segment.chars().anyMatch(Character::isLetter);
    }

    /** The number of an inserted unit, as the country writes it. */
    private String insert(String first, String second) {
        if (inserted == Drafting.Inserted.DOT && Num.isDigits(second)) {
            return first + '.' + second;
        }
        if (inserted == Drafting.Inserted.RAISED && target.code() != null && Num.isDigits(second)) {
            return first + Numerals.raised(second);
        }
        return first + '-' + second;
    }

    private String one(String written, boolean isRoot) {
        String segment = "IN".equals(target.country())
                ? written.replace("-", "")
                : hyphenated ? CAPITAL.matcher(written).replaceFirst("$1-$2") : written;
        int blank = segment.indexOf(' ');
        if (blank > 0 && Num.isDigits(segment.substring(blank + 1))) {
            boolean raises = inserted == Drafting.Inserted.RAISED;
            doubtful = true;
            String first = segment.substring(0, blank);
            String second = segment.substring(blank + 1);
            return raises ? first + Numerals.raised(second) : insert(first, second);
        }
        int raised = Numerals.firstRaised(segment);
        if (raised < segment.length() && raised > 0) {
            String first = segment.substring(0, raised);
            String second = Numerals.flat(segment.substring(raised));
            return switch (inserted) {
                case HYPHEN -> first + '-' + second;
                case DOT -> first + '.' + second;
                default -> segment;
            };
        }
        int dot = segment.indexOf('.');
        if (dot > 0
                && inserted == Drafting.Inserted.RAISED
                && target.code() != null
                && Num.isDigits(segment.substring(dot + 1))) {
            return segment.substring(0, dot) + Numerals.raised(segment.substring(dot + 1));
        }
        return isRoot ? unflattened(segment) : segment;
    }

    /**
     * Restores a superscript that was printed on the baseline. A long number is more likely one than not if the
     * registry has the unit; otherwise it stays as it is printed, and the unit is another reading.
     */
    private String unflattened(String segment) {
        boolean raises = inserted == Drafting.Inserted.RAISED || inserted == Drafting.Inserted.DOT;
        if (!raises || !Num.isDigits(segment) || segment.length() < LEAST_FLATTENED - 1) {
            return segment;
        }
        boolean isLong = segment.length() >= LEAST_FLATTENED;
        KnownStatute known = target.known();
        String where = target.country() != null ? target.country() : Drafting.home(draft.language());
        String raised = known != null ? names.raisedFor(known, segment) : names.raisedIn(where, segment);
        if (raised != null && known != null && isLong) {
            flattened = true;
            doubtful = true;
            other(segment);
            return raised;
        }
        if (raised != null) {
            other(raised);
        } else if (isLong) {
            int last = segment.length() - 1;
            String first = segment.substring(0, last);
            String second = segment.substring(last);
            other(inserted == Drafting.Inserted.RAISED ? first + Numerals.raised(second) : insert(first, second));
        }
        doubtful |= isLong;
        return segment;
    }

    /** No paragraph in Romania or Moldova has such a number: 61 is 6¹. */
    private String unflattenedParagraph(String written) {
        boolean isRaised = draft.language().equals("ro")
                && inserted == Drafting.Inserted.RAISED
                && Num.isDigits(written)
                && written.length() == 2
                && Num.value(written) >= LEAST_RAISED_PARAGRAPH
                && !written.endsWith("0");
        if (!isRaised) {
            return written;
        }
        flattened = true;
        doubtful = true;
        List<PathStep> printed = new ArrayList<>(steps);
        printed.add(step("paragraph", written));
        others.add(printed);
        return written.charAt(0) + Numerals.raised(written.substring(1));
    }

    private void other(String number) {
        List<PathStep> other = new ArrayList<>(steps);
        other.add(step("article", number));
        others.add(other);
    }

    /** A letter in the script that the law uses. */
    private String letter(String written) {
        boolean cyrillicText = Set.of("ru", "uk", "ky", "tg", "uz-Cyrl").contains(draft.language());
        if (!cyrillicText) {
            return written;
        }
        return Letters.fold("\u0431" + written).substring(1);
    }
}
