package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Adds support for all types of the model to a Jackson 2 mapper: case files, entities, their elements and values, and
 * vocabulary words. {@code JsonMapper.builder().findAndAddModules()} finds the module. The mapper's own settings for
 * names, nulls or coercions do not change the format.
 *
 * <p>Input that cannot be read is rejected with a {@code MismatchedInputException} that names the first broken rule and
 * its position, never the value. Rules beyond the form are not checked here: validate the case file, or read it with
 * {@link io.github.manumit.json.CaseFileJson}. A claim or a {@code Meta} that is read on its own cannot know its
 * entity's id; read the entity instead.
 */
public final class ManumitModule extends Module {

    private static final Version VERSION = new Version(0, 1, 0, null, "io.github.manumit", "manumit-jackson2");

    /** Creates the module. */
    public ManumitModule() {}

    @Override
    public String getModuleName() {
        return "Manumit";
    }

    @Override
    public Object getTypeId() {
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
