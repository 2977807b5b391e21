package io.github.manumit.benchmarks;

import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.Random;
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

/** What reading a date costs, beside the JDK's own reading of the same days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class DateBenchmark {

    private static final int COUNT = 1_024;
    private static final String[] FORMS = {
        "1984",
        "1984-06",
        "1984-06-02",
        "1984~",
        "XXXX-06-10",
        "2005/..",
        "2004-06-02/2004-06-XX",
        "[1667,1668,1670..1672]",
        "2001-21",
        "156X-12-25",
        "2004?-06-~11",
        "Y17E7"
    };

    private final String[] days = new String[COUNT];
    private int next;

    /** The benchmark harness makes it. */
    public DateBenchmark() {}

    /** Makes days between 1900 and 2099, the same each time. */
    @Setup
    public void days() {
        Random random = new Random(42);
        for (int i = 0; i < COUNT; i++) {
            days[i] = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000)).toString();
        }
    }

    /**
     * Reads a day.
     *
     * @return the date
     */
    @Benchmark
    public PartialDate day() {
        return PartialDate.parse(days[next++ & COUNT - 1]);
    }

    /**
     * Reads the same day with the JDK.
     *
     * @return the date
     */
    @Benchmark
    public LocalDate dayByTheJdk() {
        return LocalDate.parse(days[next++ & COUNT - 1]);
    }

    /**
     * Reads a text of any form of EDTF, from a year to a set.
     *
     * @return the date
     */
    @Benchmark
    public PartialDate anyForm() {
        return PartialDate.parse(FORMS[(next++ & Integer.MAX_VALUE) % FORMS.length]);
    }
}
