package io.github.manumit.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.UnreadableCaseFileException;
import io.github.manumit.json.jackson3.ManumitModule;
import io.github.manumit.validation.CaseValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading, checking and writing a case file cost, beside a bare scan of its tokens by Jackson 3 and beside what could be
 * used instead. The time is that of one document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The documents, as {@link CaseTexts#named} describes them. */
    @Param({"small", "examples", "one-broken", "broken", "big"})
    public String documents;

    private final CaseFileJson json = CaseFileJson.standard();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ManumitModule()).build();
    private final JsonMapper plain = JsonMapper.builder().build();
    private final Validator jakarta = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private Schema schema;
    private List<byte[]> texts;
    private List<CaseFile> files;
    private int next;

    /** The benchmark harness makes it. */
    public CheckBenchmark() {}

    /**
     * Makes the documents.
     *
     * @throws IOException if the schema is not in the jar
     */
    @Setup
    public void documents() throws IOException {
        texts = CaseTexts.named(documents);
        files = texts.stream()
                .flatMap(each -> Stream.ofNullable(json.check(each).caseFile()))
                .toList();
        try (InputStream in = CaseFileJson.class.getResourceAsStream("wire/case-file.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }

    private byte[] text() {
        next = next + 1 >= texts.size() ? 0 : next + 1;
        return texts.get(next);
    }

    private CaseFile file() {
        next = next + 1 >= files.size() ? 0 : next + 1;
        return files.get(next);
    }

    /**
     * Passes over the tokens of a document, and has the parser decode each name and text.
     *
     * @return something that depends on all of them
     */
    @Benchmark
    public int scan() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text())) {
            int sum = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    sum += parser.getStringLength();
                }
            }
            return sum;
        }
    }

    /**
     * Reads a document without the rules.
     *
     * @return the result
     */
    @Benchmark
    public Object read() {
        try {
            return json.read(text());
        } catch (UnreadableCaseFileException e) {
            return e;
        }
    }

    /**
     * Reads a document and checks all rules.
     *
     * @return the result
     */
    @Benchmark
    public Object check() {
        return json.check(text());
    }

    /**
     * Checks all rules of a case file that was read before.
     *
     * @return the findings
     */
    @Benchmark
    public Object rules() {
        return CaseValidator.standard().check(file());
    }

    /**
     * Has Hibernate Validator check the same case file.
     *
     * @return the violations
     */
    @Benchmark
    public Object hibernateValidator() {
        return jakarta.validate(file());
    }

    /**
     * Reads a document by a mapper with the module, and has Hibernate Validator check it.
     *
     * @return the violations
     */
    @Benchmark
    public Object mapperAndHibernateValidator() {
        try {
            return jakarta.validate(mapper.readValue(text(), CaseFile.class));
        } catch (tools.jackson.core.JacksonException e) {
            return e;
        }
    }

    /**
     * Reads a tree and has a schema library check it with the reference schema.
     *
     * @return the errors
     */
    @Benchmark
    public Object treeAndSchema() {
        JsonNode tree = plain.readTree(text());
        return schema.validate(tree);
    }

    /**
     * Writes a case file in the compact form.
     *
     * @return the bytes
     */
    @Benchmark
    public Object write() {
        return json.writeBytes(file());
    }
}
