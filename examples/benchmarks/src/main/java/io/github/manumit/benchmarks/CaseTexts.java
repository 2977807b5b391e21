package io.github.manumit.benchmarks;

import io.github.manumit.json.CaseFileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented case files to measure with, the same each time. */
final class CaseTexts {

    private static final int COUNT = 200;
    private static final int PERSONS = 10_000;
    private static final List<String> EXAMPLES = List.of("almaty", "detention", "prosecution", "route");

    private CaseTexts() {}

    /**
     * Returns a set of documents.
     *
     * @param name {@code small}: 200 clean ones of 4 to 5 KB, half of them in Russian; {@code examples}: the four example cases
     *     in the compact form; {@code one-broken}: the small ones, of which one in a hundred is broken; {@code broken}: the
     *     small ones, all broken in one of six ways; {@code big}: one with 10,000 persons and 50,000 references
     * @return the documents in UTF-8
     */
    static List<byte[]> named(String name) {
        return switch (name) {
            case "small" -> small(0);
            case "examples" -> examples();
            case "one-broken" -> small(100);
            case "broken" -> small(1);
            case "big" -> List.of(CaseFileJson.standard().writeBytes(Doubling.caseFile(PERSONS)));
            default -> throw new IllegalArgumentException("no such documents");
        };
    }

    private static List<byte[]> small(int broken) {
        Random random = new Random(7);
        String[] templates = {resource("case.en.json"), resource("case.ru.json")};
        List<byte[]> made = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String text = templates[i % templates.length]
                    .replace("%N", Integer.toString(1_000 + i))
                    .replace("%M", Integer.toString(1 + random.nextInt(9)))
                    .replace("%D", Integer.toString(3 + random.nextInt(7)))
                    .strip();
            made.add(
                    (broken > 0 && i % broken == 0 ? damage(text, i / broken) : text).getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    private static String damage(String text, int way) {
        return switch (way % 6) {
            case 0 -> text.replace("\"role\":\"employer\"", "\"role\":\"boss\"");
            case 1 -> text.replace("\"place\":\"pl2\"", "\"place\":\"pl9\"");
            case 2 -> text.replace("\"date\":\"198", "\"date\":\"198-");
            case 3 -> text.replace("\"count\":{\"value\":6", "\"count\":{\"value\":\"6\"");
            case 4 -> text.replace("\"id\":\"p2\"", "\"id\":\"p1\"");
            default -> text.replace("\"basis\":\"found\"", "\"bases\":\"found\"");
        };
    }

    private static List<byte[]> examples() {
        List<byte[]> made = new ArrayList<>();
        for (String name : EXAMPLES) {
            CaseFileJson json = CaseFileJson.standard();
            made.add(json.writeBytes(json.read(resource("cases/" + name + ".json"))));
        }
        return made;
    }

    private static String resource(String name) {
        try (InputStream in = CaseTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
