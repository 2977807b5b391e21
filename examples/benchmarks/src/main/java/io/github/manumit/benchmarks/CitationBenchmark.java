package io.github.manumit.benchmarks;

import io.github.manumit.citation.CitationReader;
import io.github.manumit.citation.FoundCitation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reading citations costs: those of the corpus one by one, and running text of a million letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class CitationBenchmark {

    private static final int LENGTH = 1_000_000;

    private final CitationReader reader = CitationReader.standard();
    private List<String> citations;
    private String russian;
    private String mixed;
    private int next;

    /** The benchmark harness makes it. */
    public CitationBenchmark() {}

    /** Reads the corpus and makes the texts, the same each time. */
    @Setup
    public void texts() {
        citations = CitationTexts.citations();
        russian = CitationTexts.running(true, LENGTH);
        mixed = CitationTexts.running(false, LENGTH);
    }

    /**
     * Reads a text of the corpus: a citation, or a list.
     *
     * @return what was found
     */
    @Benchmark
    public List<FoundCitation> parse() {
        return reader.parse(citations.get((next++ & Integer.MAX_VALUE) % citations.size()));
    }

    /**
     * Searches a million letters of Russian text.
     *
     * @return what was found
     */
    @Benchmark
    public List<FoundCitation> findInRussian() {
        return reader.find(russian);
    }

    /**
     * Searches a million letters of English text with citations in all languages.
     *
     * @return what was found
     */
    @Benchmark
    public List<FoundCitation> findInMixed() {
        return reader.find(mixed);
    }
}
