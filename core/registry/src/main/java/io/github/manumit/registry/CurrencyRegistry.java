package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of ISO 4217, current and former: where and when each was in use, and its minor unit. Everything that the
 * Unicode CLDR 48.2.0 lists is known, and what else is in ISO's list of historic denominations; the same on every JDK.
 *
 * <p>The table is loaded on first use, which takes a few milliseconds. Thread-safe.
 */
public final class CurrencyRegistry {

    private static final String RESOURCE = "currencies.txt";

    private static final class Held {
        static final CurrencyRegistry REGISTRY = new CurrencyRegistry(read());
    }

    private final Map<String, KnownCurrency> currencies = new TreeMap<>();

    private CurrencyRegistry(String table) {
        table.lines()
                .map(CurrencyRegistry::currency)
                .forEach(each -> currencies.put(each.code().text(), each));
    }

    /**
     * Returns the registry.
     *
     * @return always the same instance
     */
    public static CurrencyRegistry standard() {
        return Held.REGISTRY;
    }

    /**
     * Returns all currencies.
     *
     * @return the currencies, sorted by code
     */
    public Collection<KnownCurrency> all() {
        return Collections.unmodifiableCollection(currencies.values());
    }

    /**
     * Looks up a code.
     *
     * @param code a code
     * @return its entry; empty for a token, for a local code and for an unknown one
     */
    public Optional<KnownCurrency> find(CurrencyCode code) {
        return Optional.ofNullable(currencies.get(code.text()));
    }

    private static String read() {
        try (InputStream in = CurrencyRegistry.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the table of currencies is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownCurrency currency(String line) {
        String[] fields = line.split("\t", -1);
        List<CurrencyUse> uses = new ArrayList<>();
        for (String use : fields[3].split(";")) {
            uses.add(use(use));
        }
        Integer minorUnits = fields[1].equals("-") ? null : Integer.valueOf(fields[1]);
        return new KnownCurrency(CurrencyCode.parse(fields[0]), minorUnits, Integer.parseInt(fields[2]), uses);
    }

    private static CurrencyUse use(String text) {
        int equals = text.indexOf('=');
        boolean legalTender = !text.endsWith("!");
        return new CurrencyUse(
                equals == 0 ? null : JurisdictionCode.parse(text.substring(0, equals)),
                time(text.substring(equals + 1, text.length() - (legalTender ? 0 : 1))),
                legalTender);
    }

    private static @Nullable PartialDate time(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
