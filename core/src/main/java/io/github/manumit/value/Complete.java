package io.github.manumit.value;

import jakarta.validation.groups.Default;

/**
 * Validation group of what a whole record must have. A {@code CaseFile} validates its entities in this group; the partial entity of a
 * claim is validated without it. It includes {@link Default}.
 */
public interface Complete extends Default {}
