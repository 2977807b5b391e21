package io.github.manumit.ctdc;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Walk;
import io.github.manumit.extension.Extensions;
import io.github.manumit.value.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps which values of a case file were used, and finds all others by walking it, so that none is forgotten. */
final class LossLedger {

    private static final Set<String> OF_THE_FORMAT = Set.of("/$schema", "/formatVersion");

    /** The id of an entity, which only ties the file together. */
    private static final Pattern ID = Pattern.compile("/[a-z]+/[0-9]+/id");

    private final CaseFile file;
    private final long document;
    private final Consumer<CtdcLoss> losses;
    private final Set<String> told = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<CtdcLoss> reported = new HashSet<>();

    LossLedger(CaseFile file, long document, Consumer<CtdcLoss> losses) {
        this.file = file;
        this.document = document;
        this.losses = losses;
    }

    /** A value that is in a cell as it is. */
    void used(String pointer) {
        if (told.add(pointer)) {
            for (int slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                above.add(pointer.substring(0, slash));
            }
        }
    }

    /** A value that is not in a cell as it is. */
    void loss(String pointer, CtdcLossKind kind, CtdcLossReason reason, @Nullable String column) {
        used(pointer);
        CtdcLoss loss = new CtdcLoss(document, pointer, kind, reason, column);
        // What several persons share is lost once.
        if (reported.add(loss)) {
            losses.accept(loss);
        }
    }

    /** Something to know about a value that may still be used. */
    void note(String pointer, CtdcLossReason reason) {
        losses.accept(new CtdcLoss(document, pointer, CtdcLossKind.NOTED, reason, null));
    }

    /** Reports all that was not told. */
    void end() {
        Set<String> dropped = new LinkedHashSet<>();
        Walk.over(file, Path.ROOT, new Walk.Visitor() {
            @Override
            public void value(Object value, Walk at) {
                drop(at.path().pointer());
            }

            @Override
            public void unknown(Extensions extensions, boolean partial, Walk at) {
                drop(at.path().pointer() + "/-");
            }

            private void drop(String pointer) {
                if (OF_THE_FORMAT.contains(pointer) || ID.matcher(pointer).matches()) {
                    return;
                }
                String highest = null;
                // The header's properties have no list around them, all others are in an entity.
                int slash = pointer.indexOf('/', 1);
                slash = slash < 0 ? pointer.length() : slash;
                boolean inList = slash + 1 < pointer.length() && Character.isDigit(pointer.charAt(slash + 1));
                if (inList) {
                    slash = next(pointer, slash);
                }
                for (int end = slash; end <= pointer.length(); end = next(pointer, end)) {
                    String part = pointer.substring(0, end);
                    if (told.contains(part)) {
                        return;
                    }
                    if (highest == null && !above.contains(part)) {
                        highest = part;
                    }
                    if (end == pointer.length()) {
                        break;
                    }
                }
                String place = highest == null ? pointer : highest;
                dropped.add(place.endsWith("/-") ? place.substring(0, place.length() - 2) : place);
            }

            private int next(String pointer, int slash) {
                int next = pointer.indexOf('/', slash + 1);
                return next < 0 ? pointer.length() : next;
            }
        });
        for (String pointer : dropped) {
            losses.accept(new CtdcLoss(document, pointer, CtdcLossKind.DROPPED, CtdcLossReason.NO_COLUMN, null));
        }
    }
}
