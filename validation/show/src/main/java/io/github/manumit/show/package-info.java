/**
 * Shows a case file to a person in English, Russian, Kazakh or Uzbek: {@link io.github.manumit.show.CaseReport} as text,
 * {@link io.github.manumit.show.CasePage} as a page of HTML.
 */
@NullMarked
package io.github.manumit.show;

import org.jspecify.annotations.NullMarked;
