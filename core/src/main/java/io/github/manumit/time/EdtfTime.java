package io.github.manumit.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day to the second.
 *
 * @param second the second of the day, from 0 to 86399
 * @param offset minutes ahead of UTC, or null for local time
 * @param utc whether the offset is written as {@code Z}
 */
record EdtfTime(int second, @Nullable Integer offset, boolean utc) {}
