package io.github.manumit.validation;

import io.github.manumit.shape.Path;
import java.util.List;

/**
 * What a check found: a broken rule and the path of the fault.
 *
 * @param code code of the rule
 * @param path the path
 * @param arguments arguments of the message; never a value of the case file
 */
record Fault(String code, Path path, List<Object> arguments) {

    Finding finding() {
        return Catalogue.standard().finding(code, path.pointer(), arguments.toArray());
    }
}
