/**
 * The build-time generator of the core module: an annotation processor that writes the vocabularies from tables and the
 * builders from records. It is never shipped.
 */
package io.github.manumit.generator;
