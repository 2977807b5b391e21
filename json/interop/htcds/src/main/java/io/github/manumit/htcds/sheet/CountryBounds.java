package io.github.manumit.htcds.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Roughly where countries are, to find latitudes and longitudes that were exchanged. */
final class CountryBounds {

    private static final Map<String, int[]> BOUNDS = read();

    private CountryBounds() {}

    private static Map<String, int[]> read() {
        try (InputStream in = CountryBounds.class.getResourceAsStream("bounds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no table bounds.tsv");
            }
            Map<String, int[]> bounds = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> bounds.put(
                            cells[0],
                            Arrays.stream(cells)
                                    .skip(1)
                                    .mapToInt(Integer::parseInt)
                                    .toArray()));
            return bounds;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a place is outside a country, and inside with latitude and longitude exchanged. */
    static boolean seemExchanged(String country, String latitude, String longitude) {
        int[] bounds = BOUNDS.get(country);
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            return bounds != null && !inside(bounds, north, east) && inside(bounds, east, north);
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
    /** Whether a place is within the bounds of any country. */
    static boolean isSomewhere(double north, double east) {
        return BOUNDS.values().stream().anyMatch(bounds -> inside(bounds, north, east));
    }

    private static boolean inside(int[] bounds, double north, double east) {
        return east >= bounds[0] && north >= bounds[1] && east <= bounds[2] && north <= bounds[3];
    }
}
