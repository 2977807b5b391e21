package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.name.NameKind;
import java.util.Set;

/** What alone identifies a person. */
final class Identifying {

    /** Names that only tell who is meant within the case. */
    private static final Set<Word> CODES =
            Set.of(NameKind.WITNESS_CODE, NameKind.COURT_ASSIGNED, NameKind.PSEUDONYM, NameKind.INITIALS);

    private Identifying() {}

    static boolean isName(NameForm name) {
        return name.text() != null && (name.kind() == null || !CODES.contains(name.kind()));
    }

    static boolean isIdentifier(Identifier identifier) {
        return identifier.value() != null && !IdentifierScheme.PSEUDONYMOUS_KEY.equals(identifier.scheme());
    }
}
