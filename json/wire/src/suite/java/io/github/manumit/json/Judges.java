package io.github.manumit.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Warnings;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Those who judge a document: the front door, Jakarta Validation on the records, and the schema. */
public final class Judges {

    /** The judge that sees what is wrong with the text or with single values. */
    public static final String READING = "reading";

    /** The judge that sees what breaks a rule in records that can be read. */
    public static final String CONSTRAINTS = "constraints";

    /** The judge that only knows the reference schema. */
    public static final String SCHEMA = "schema";

    private static final Path REFERENCE = Path.of("../../docs/schema/case-file.schema.json");
    private static final CaseFileJson FRONT_DOOR = CaseFileJson.standard();
    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Schema JUDGE = schema();

    private Judges() {}

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of(CaseFile.SCHEMA), Files.readString(REFERENCE), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the front door finds. */
    public static List<Finding> frontDoor(byte[] document) {
        return FRONT_DOOR.check(document).findings();
    }

    /** What Jakarta Validation finds in the records; empty if the document cannot be read without loss. */
    public static Optional<List<Finding>> constraints(byte[] document) {
        try {
            return Optional.of(CaseValidator.standard()
                    .findings(HIBERNATE.validate(FRONT_DOOR.read(document), Default.class, Warnings.class)));
        } catch (UnreadableCaseFileException e) {
            return Optional.empty();
        }
    }

    /**
     * What the schema finds; empty if the document is not strict JSON in UTF-8, which is for the parser to find.
     */
    public static Optional<List<Error>> schema(byte[] document) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            if (STRICT.readTree(text).isMissingNode()) {
                return Optional.empty();
            }
            return Optional.of(JUDGE.validate(text, InputFormat.JSON));
        } catch (CharacterCodingException | JacksonException e) {
            return Optional.empty();
        }
    }
}
