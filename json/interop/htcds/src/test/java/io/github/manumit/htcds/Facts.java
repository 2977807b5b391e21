package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Walk;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.value.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a case file says, one fact for each value: which property has which value, without ids and positions. A reference says what
 * kind of thing it leads to. A fact about each member of a group is the same as one about a person.
 */
final class Facts {

    /** A property and its value. */
    record Fact(String property, String value) {}

    private Facts() {}

    /** The facts by pointer. */
    static Map<String, Fact> of(CaseFile caseFile) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        CaseIndex index = CaseIndex.of(caseFile);
        Walk.over(caseFile, Path.ROOT, new Walk.Visitor() {
            @Override
            public void value(Object value, Walk at) {
                String pointer = at.path().pointer();
                boolean isName = at.property().equals("id") && !at.isKeyed()
                        || pointer.equals("/$schema")
                        || pointer.equals("/formatVersion");
                if (!isName) {
                    facts.put(pointer, new Fact(property(pointer), text(value, index)));
                }
            }

            @Override
            public void unknown(Extensions extensions, boolean partial, Walk at) {
                String pointer = at.path().pointer();
                for (String name : extensions.values().keySet()) {
                    String escaped = name.replace("~", "~0").replace("/", "~1");
                    facts.put(pointer + "/" + escaped, new Fact(property(pointer) + "/*", name));
                }
            }
        });
        return facts;
    }

    private static String text(Object value, CaseIndex index) {
        if (value instanceof Ref<?> ref) {
            Optional<?> target = index.find(ref.text());
            return "-> "
                    + target.map(found -> found.getClass().getSimpleName().replace("PersonGroup", "Person"))
                            .orElse("nothing");
        }
        return value instanceof io.github.manumit.name.LocalizedText texts
                ? texts.texts().toString()
                : value instanceof io.github.manumit.value.TextValue text ? text.text() : value.toString();
    }

    private static String property(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "").replaceFirst("^/groups(/traits)?/", "/persons/");
    }
}
