package io.github.manumit.citation;

import io.github.manumit.statute.ProvisionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives the levels of a draft the names that its statute uses: what a translator called a clause may be a point. */
final class LevelNames {

    private final CitationDraft draft;
    private final Target target;

    /** The levels of the statute, outermost first. */
    private final List<String> levels;

    private boolean replaced;

    LevelNames(CitationDraft draft, Target target) {
        this.draft = draft;
        this.target = target;
        this.levels = levels(draft, target);
    }

    private static List<String> levels(CitationDraft draft, Target target) {
        KnownStatute known = target.known();
        if (known != null && !known.levels().isEmpty()) {
            List<String> own = new ArrayList<>(known.levels().size());
            for (ProvisionLevel level : known.levels()) {
                own.add(level.word());
            }
            return own;
        }
        Mention mention = draft.mention();
        if ("KZ".equals(target.country()) && mention != null && mention.kind() == null) {
            return Drafting.LAWS_OF_KAZAKHSTAN;
        }
        if (target.country() == null && mention != null && mention.kind() != null) {
            return Drafting.levels("KZ", draft.language());
        }
        CitationDraft.Step root = draft.root();
        if (target.country() == null
                && draft.language().equals("en")
                && root != null
                && root.level().equals("section")) {
            // American sections begin with a letter, British ones with a number.
            List<Num> brackets = root.item().brackets();
            boolean letter = !brackets.isEmpty() && brackets.get(0).form() == Num.Form.LETTER;
            return Drafting.levels(letter ? "US" : "GB", draft.language());
        }
        return Drafting.levels(target.country(), draft.language());
    }

    /** Whether the law has a level. */
    boolean has(String level) {
        return levels.contains(level);
    }

    // Levels

    /** The statute's name for the level of a step. */
    String level(CitationDraft.Step raw) {
        String level = raw.level().equals("law-division") ? "division" : raw.level();
        if (level.equals("article")
                && !levels.contains(level)
                && levels.contains("section")
                && target.known() != null) {
            replaced = true;
            return "section";
        }
        Num own = raw.item().number();
        if (level.equals("item")
                && levels.equals(Drafting.LUXEMBOURGISH)
                && own != null
                && own.form() == Num.Form.FIGURE) {
            return "point";
        }
        if (level.equals("inciso") && levels.contains("letter") && hasLetter(level)) {
            return "letter";
        }
        String named = switch (level) {
            case "point-or-subpoint" ->
                draftHas("point") && (levels.contains("subpoint") || !levels.contains("part")) ? "subpoint" : "point";
            default -> levels.contains(level) ? level : translated(level, draftHas("part"));
        };
        replaced |= !named.equals(level) && !level.equals("point-or-subpoint") && !isOwnWord(level);
        return named;
    }

    /** Whether the law itself uses the word: the "números" of Portugal, the "fracciones" of Mexico. */
    private boolean isOwnWord(String level) {
        return level.equals("number") && levels.equals(Drafting.PORTUGUESE)
                || level.equals("division") && levels.contains("inciso");
    }

    /** Whether the number of a level is a letter, as only points have. */
    private boolean hasLetter(String level) {
        return draft.steps().stream()
                .filter(step -> step.level().equals(level))
                .map(step -> step.item().number())
                .anyMatch(number -> number != null && number.form() == Num.Form.LETTER);
    }

    private boolean draftHas(String level) {
        return draft.has(level);
    }

    /** The level of the statute that a translator's word stands for. */
    private String translated(String level, boolean part) {
        boolean known = target.code() != null || target.country() != null;
        if (level.equals("division") && levels.contains("inciso")) {
            return "inciso";
        }
        if (levels.equals(Drafting.PORTUGUESE)) {
            return switch (level) {
                case "number" -> "paragraph";
                case "alinea", "subparagraph" -> "letter";
                default -> level;
            };
        }
        if (levels.contains("part") && levels.contains("point") && (known || part)) {
            boolean inner = draftHas("subparagraph")
                    || draftHas("subpoint")
                    || draftHas("letter")
                    || draftHas("clause")
                    || draftHas("item")
                    || draftHas("point");
            return switch (level) {
                case "section" -> draftHas("article") ? "part" : "article";
                case "subsection" -> "part";
                case "paragraph" ->
                    !part && (inner || !hasLetter(level)) && levels.indexOf("part") < levels.indexOf("point")
                            ? "part"
                            : "point";
                case "subparagraph", "subpoint", "subclause" ->
                    level.equals("subpoint") && draftHas("point")
                                    || levels.contains("subpoint")
                                            && (draftHas("point")
                                                    || draftHas("paragraph")
                                                    || levels.indexOf("point") < levels.indexOf("part"))
                            ? "subpoint"
                            : "point";
                case "clause", "item", "letter" -> "point";
                default -> level;
            };
        }
        if (levels.contains("title") || levels.contains("subsection")) {
            return switch (level) {
                case "letter", "point" ->
                    levels.contains("clause") && !levels.contains("subparagraph")
                            ? "clause"
                            : draftHas("schedule") && draftHas("paragraph") ? "subparagraph" : "paragraph";
                case "clause" -> levels.contains("subparagraph") && !levels.contains("title") ? "paragraph" : level;
                default -> level;
            };
        }
        boolean treaty = !levels.isEmpty() && levels.contains("subparagraph") && !levels.contains("section");
        if (treaty && known) {
            boolean letters = draft.steps().stream()
                    .filter(step -> step.level().equals(level))
                    .map(step -> step.item().number())
                    .anyMatch(number -> number != null && number.form() == Num.Form.LETTER);
            return switch (level) {
                case "letter", "clause", "item", "alinea" -> letters ? "subparagraph" : level;
                case "point" -> letters ? "subparagraph" : "paragraph";
                case "subpoint" -> "subparagraph";
                case "subsection", "part" -> "paragraph";
                default -> level;
            };
        }
        if (levels.contains("letter") && levels.contains("paragraph") && !levels.contains("sentence")) {
            return level.equals("subparagraph") ? "letter" : level;
        }
        return level;
    }

    /**
     * The level of a number in brackets: determined by the kind of number if the law distinguishes levels in this way,
     * otherwise the next level.
     */
    String bracketLevel(String above, String number) {
        char c = number.charAt(0);
        boolean digit = Character.isDigit(c);
        boolean capital = Character.isUpperCase(c);
        if (levels.contains("subsection") && levels.contains("subparagraph") && levels.contains("title")) {
            return american(above, number, digit, capital);
        }
        if (levels.contains("subsection") && levels.contains("clause")) {
            return digit ? "subsection" : above.equals("clause") ? "subclause" : "clause";
        }
        if (levels.contains("subsection")) {
            return british(above, digit);
        }
        if (levels.contains("subclause")) {
            return above.equals("clause") ? "subclause" : "clause";
        }
        if (levels.contains("part") && levels.contains("point")) {
            int next = Math.max(levels.indexOf(above), 0) + 1;
            String level = next < levels.size() ? levels.get(next) : "subpoint";
            return !digit && level.equals("part") ? "point" : level;
        }
        if (levels.contains("sentence") || levels.contains("letter")) {
            return digit && !above.equals("paragraph") ? "paragraph" : digit ? "point" : "letter";
        }
        if (levels.contains("subparagraph")) {
            return digit && !above.equals("paragraph")
                    ? "paragraph"
                    : above.equals("subparagraph") ? "point" : "subparagraph";
        }
        return digit ? "paragraph" : "letter";
    }

    private static String american(String above, String number, boolean digit, boolean capital) {
        if (digit) {
            return "paragraph";
        }
        boolean roman = Num.isRoman(number.toUpperCase(Locale.ROOT));
        if (capital) {
            return roman && above.equals("clause") ? "subclause" : "subparagraph";
        }
        return roman && (above.equals("subparagraph") || (above.equals("paragraph") && number.length() > 1))
                ? "clause"
                : "subsection";
    }

    private static String british(String above, boolean digit) {
        if (above.equals("schedule")) {
            return "paragraph";
        }
        if (digit) {
            return above.equals("paragraph") ? "subparagraph" : "subsection";
        }
        return above.equals("paragraph") ? "subparagraph" : "paragraph";
    }

    /** Whether the words used another name for a level. */
    boolean isReplaced() {
        return replaced;
    }
}
