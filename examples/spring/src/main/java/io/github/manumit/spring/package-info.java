/** A service on Spring Boot that takes case files, and adds rules of its own. */
@NullMarked
package io.github.manumit.spring;

import org.jspecify.annotations.NullMarked;
