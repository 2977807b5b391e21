package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Sorts findings in document order, by path and then by code, and removes duplicates. */
final class FaultOrder {

    private FaultOrder() {}

    /** A fault and the finding created from it. */
    record Found(Fault fault, Finding finding) {}

    /** A finding and its sort key. */
    private static final class Keyed implements Comparable<Keyed> {

        private final int[] place;
        private final Finding finding;

        Keyed(Found found) {
            this.place = WirePath.order(found.fault().path(), Shape.of(CaseFile.class));
            this.finding = found.finding();
        }

        @Override
        public int compareTo(Keyed other) {
            int byPlace = Arrays.compare(place, other.place);
            int byPointer = byPlace != 0 ? byPlace : finding.pointer().compareTo(other.finding.pointer());
            int byCode = byPointer != 0 ? byPointer : finding.code().compareTo(other.finding.code());
            return byCode != 0 ? byCode : finding.message().compareTo(other.finding.message());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Keyed keyed && compareTo(keyed) == 0;
        }

        @Override
        public int hashCode() {
            return finding.hashCode();
        }
    }

    static List<Finding> findings(Collection<Fault> faults) {
        List<Found> found = new ArrayList<>(faults.size());
        faults.forEach(fault -> found.add(new Found(fault, fault.finding())));
        return sorted(found);
    }

    static List<Finding> sorted(List<Found> found) {
        return found.stream()
                .map(Keyed::new)
                .sorted()
                .map(keyed -> keyed.finding)
                .distinct()
                .toList();
    }
}
