/** How records name the rules that apply to them, and the validation groups of these rules. */
@NullMarked
package io.github.manumit.rule;

import org.jspecify.annotations.NullMarked;
