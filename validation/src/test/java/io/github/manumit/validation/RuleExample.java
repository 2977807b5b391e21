package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;

/**
 * A rule shown: a file that keeps it, and one that breaks it and nothing else.
 *
 * @param code the rule
 * @param sound a file without any finding
 * @param broken a file with this finding only
 * @param pointer where
 */
record RuleExample(String code, CaseFile sound, CaseFile broken, String pointer) {

    static RuleExample of(String code, CaseFileBuilder sound, CaseFileBuilder broken, String pointer) {
        return new RuleExample(code, sound.build(), broken.build(), pointer);
    }

    @Override
    public String toString() {
        return code + " at " + pointer;
    }
}
