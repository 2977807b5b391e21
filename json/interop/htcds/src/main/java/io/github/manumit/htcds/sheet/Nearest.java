package io.github.manumit.htcds.sheet;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was perhaps meant by another. */
final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest of some words: at most a quarter of the letters differ, and no other word is as near. */
    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, word.length() / 4);
        int best = most + 1;
        @Nullable String found = null;
        for (String each : known) {
            if (Math.abs(each.length() - word.length()) <= most && each.length() > 2) {
                int distance = distance(word, each, best);
                if (distance < best) {
                    best = distance;
                    found = each;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The number of letters to change, add, leave out or swap with the next; {@code most} or more if there are as many. */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= most) {
                return most;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
