package io.github.manumit.validation;

import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.StatuteSource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Statutes as an embedder adds them, through the service loader. */
public final class OwnStatutes implements StatuteSource {

    /** Called by the service loader. */
    public OwnStatutes() {}

    @Override
    public List<KnownStatute> statutes() {
        try {
            return StatuteSource.of(new StringReader("""
                            statute KZ-SHELTER-2020
                            kind statute
                            jurisdiction KZ
                            name en Shelter Act of Kazakhstan
                            levels article part
                            source invented
                            state verified
                            provision article=1
                            units part=1..2
                            source invented
                            state verified
                            """)).statutes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
