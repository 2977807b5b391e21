/**
 * Shows a case file to a person: {@link io.github.manumit.show.CaseReport} as text, in English, Russian, Kazakh and
 * Uzbek.
 */
@NullMarked
package io.github.manumit.show;

import org.jspecify.annotations.NullMarked;
