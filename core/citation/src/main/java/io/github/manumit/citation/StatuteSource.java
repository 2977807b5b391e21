package io.github.manumit.citation;

import java.util.List;

/** Where a registry gets statutes from: a file, a database, a service of one's own. */
@FunctionalInterface
public interface StatuteSource {

    /**
     * Gives the statutes. It is asked once, when the registry is made.
     *
     * @return the statutes, in any order
     */
    List<KnownStatute> statutes();
}
