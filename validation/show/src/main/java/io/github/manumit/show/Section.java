package io.github.manumit.show;

import java.util.List;

/**
 * A part of the case in words.
 *
 * @param key the end of its heading's key
 * @param title its heading
 * @param entries what it says
 */
record Section(String key, String title, List<Entry> entries) {}
