package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;

/**
 * An example of a rule: a file that satisfies it, and a file that violates only this rule.
 *
 * @param code the code of the rule
 * @param sound a file without any finding
 * @param broken a file with only this finding
 * @param pointer the pointer of the finding
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
