package io.github.manumit.citation;

import static io.github.manumit.citation.StatuteFile.check;
import static io.github.manumit.citation.StatuteFile.notEmpty;

import java.util.ArrayList;
import java.util.List;

/** The lines that statutes and provisions share: how far the entry was verified, where it was read, and notes. */
final class ProvenanceLines {

    private final List<String> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Verification verification = Verification.UNVERIFIED;

    /** Accepts a line if it is one of these. */
    boolean take(String key, String text) {
        switch (key) {
            case "source" -> sources.add(notEmpty(text));
            case "note" -> notes.add(notEmpty(text));
            case "state" -> verification = verification(text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Verification verification(String text) {
        return switch (text) {
            case "verified" -> Verification.VERIFIED;
            case "partly" -> Verification.PARTLY_VERIFIED;
            default -> {
                check(text.equals("memory"), "a state must be verified, partly or memory");
                yield Verification.UNVERIFIED;
            }
        };
    }

    Provenance end() {
        check(
                verification != Verification.VERIFIED || !sources.isEmpty(),
                "a verified entry must have a source (the entry ends before this line)");
        return new Provenance(verification, sources, notes);
    }
}
