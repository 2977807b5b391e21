package io.github.manumit.value;

import jakarta.validation.groups.Default;

/**
 * Validation group for the required components of a complete record. A {@code CaseFile} validates its entities in this
 * group; the partial entity of a claim is validated without it. It includes {@link Default}.
 */
public interface Complete extends Default {}
