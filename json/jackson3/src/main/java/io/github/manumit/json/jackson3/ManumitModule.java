package io.github.manumit.json.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper all types of the model: case files, entities, their elements and values, vocabulary words.
 * It is found by {@code
 * JsonMapper.builder().findAndAddModules()}. The mapper's own settings on names, nulls or coercions do not change the
 * format.
 *
 * <p>What cannot be read is refused with a {@code MismatchedInputException} that names the first broken rule and its
 * place, never the value.
 * Rules beyond the form are not checked here: validate the case file, or read it with {@link CaseFileJson}. A claim or
 * {@code Meta} read by
 * itself cannot know its entity's id; read the entity.
 */
public final class ManumitModule extends JacksonModule {

    private static final Version VERSION = new Version(0, 1, 0, null, "io.github.manumit", "manumit-jackson3");

    /** Creates the module. */
    public ManumitModule() {}

    @Override
    public String getModuleName() {
        return "Manumit";
    }

    @Override
    public Object getRegistrationId() {
        return ManumitModule.class;
    }

    @Override
    public Version version() {
        return VERSION;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ModelTypes.Readers());
        context.addSerializers(new ModelTypes.Writers());
    }
}
