/** What is known of the words of vocabularies: definitions, labels, sources, equivalents. */
@NullMarked
package io.github.manumit.vocabulary;

import org.jspecify.annotations.NullMarked;
