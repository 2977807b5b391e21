package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of what the registry has, and of what it may lack; the one place of this module that knows the engine's generators. */
final class StatuteArbitraries {

    private StatuteArbitraries() {}

    static Arbitrary<KnownStatute> statutes() {
        return Arbitraries.of(StatuteRegistry.standard().all());
    }

    static Arbitrary<PathStep> steps() {
        Arbitrary<String> numbers = Arbitraries.of("1", "2", "3", "2-1", "11", "126", "127.1", "148\u00b2", "a", "XIV");
        return Combinators.combine(Arbitraries.of(ProvisionLevel.known()), numbers)
                .as(PathStep::new);
    }

    /** Paths that lead to a listed provision, into one, or nowhere. */
    static Arbitrary<Resolution> resolutions() {
        return statutes().flatMap(statute -> {
            List<List<PathStep>> starts = new ArrayList<>(List.of(List.of()));
            statute.provisions().forEach(each -> starts.add(each.path()));
            return Combinators.combine(Arbitraries.of(starts), steps().list().ofMaxSize(3))
                    .as((start, more) -> {
                        List<PathStep> path = new ArrayList<>(start);
                        path.addAll(more);
                        return StatuteRegistry.standard()
                                .resolve(statute.code(), path)
                                .orElseThrow();
                    });
        });
    }

    /** Lines of a file, most of them sound by themselves. */
    static Arbitrary<String> files() {
        Arbitrary<String> keys = Arbitraries.of(
                "statute A-B",
                "statute A-C",
                "provision article=1",
                "provision article=2",
                "kind act",
                "state verified",
                "source s",
                "units part=1..3",
                "units x",
                "dated part=5 ../2024",
                "name ru x",
                "levels article",
                "topic trafficking",
                "earlier A-B:article=1",
                "counts article=1",
                "#",
                "");
        Arbitrary<String> lines = Arbitraries.frequencyOf(
                Tuple.of(9, keys), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
        return lines.list().ofMaxSize(12).map(each -> String.join("\n", each));
    }
}
