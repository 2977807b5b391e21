package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.extension.JsonValue.JsonArray;
import io.github.manumit.extension.JsonValue.JsonObject;
import io.github.manumit.extension.JsonValue.JsonString;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The steps that bring a document from one version of the format to the next. A step works on the tree of the document,
 * because the records know the current version only. It keeps what it does not know, and changes nothing where the new
 * place is taken.
 */
final class Upgrades {

    private static final String FORMAT_VERSION = "formatVersion";

    /** One step: the version that it reads, the one that it makes, and how. */
    private record Step(FormatVersion from, FormatVersion to, UnaryOperator<JsonObject> change) {}

    private static final List<Step> STEPS =
            List.of(new Step(new FormatVersion(0, 0), new FormatVersion(0, 1), Upgrades::fromDrafts));

    private Upgrades() {}

    /** Brings a document to the current version. */
    static JsonObject apply(JsonObject document, FormatVersion from) {
        JsonObject upgraded = document;
        FormatVersion reached = from;
        for (Step step : STEPS) {
            if (step.from().equals(reached)) {
                upgraded = step.change().apply(upgraded);
                reached = step.to();
            }
        }
        TreeMap<String, JsonValue> members = new TreeMap<>(upgraded.members());
        members.put(FORMAT_VERSION, new JsonString(reached.toString()));
        members.put("$schema", new JsonString(CaseFile.SCHEMA));
        return new JsonObject(members);
    }

    /** From the drafts before the first version, 0.0, to 0.1. */
    private static JsonObject fromDrafts(JsonObject document) {
        JsonObject changed = Tree.inEntities(
                document, "groups", group -> Tree.inList(group, "traits", trait -> Tree.lift(trait, "traits")));
        changed = Tree.inEntities(
                changed, "observations", observation -> Tree.move(observation, "change", "changes", Upgrades::listed));
        changed = Tree.inEntities(
                changed,
                "proceedings",
                proceeding ->
                        Tree.inList(proceeding, "steps", step -> Tree.move(step, "summary", "detail", same -> same)));
        return Tree.everywhere(changed, "relativeTo", Upgrades::anchor);
    }

    private static JsonObject anchor(JsonObject anchor) {
        JsonObject moved = Tree.move(anchor, "event", "from", same -> same);
        return Tree.move(moved, "publication", "from", same -> same);
    }

    private static JsonValue listed(JsonValue value) {
        return new JsonArray(List.of(value));
    }
}
