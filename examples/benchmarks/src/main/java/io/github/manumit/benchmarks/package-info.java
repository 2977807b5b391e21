/** What reading, checking and writing cost; run on request, never in the build. */
package io.github.manumit.benchmarks;
