package io.github.manumit.value;

import org.jspecify.annotations.Nullable;

/**
 * A path to a value in a case file, starting at the root. Its pointer uses the property names of JSON (RFC 6901).
 *
 * @param parent the enclosing path; null for the root
 * @param property the name of the property; null for an element of a list
 * @param index the index of the element, from 0; -1 for a property
 */
public record Path(@Nullable Path parent, @Nullable String property, int index) {

    /** The whole case file. */
    public static final Path ROOT = new Path(null, null, -1);

    /**
     * Returns the path of a property.
     *
     * @param name its name
     * @return the path
     */
    public Path property(String name) {
        return new Path(this, name, -1);
    }

    /**
     * Returns the path of an element of a list.
     *
     * @param position its index, from 0
     * @return the path
     */
    public Path element(int position) {
        return new Path(this, null, position);
    }

    /**
     * Returns the JSON Pointer (RFC 6901).
     *
     * @return the pointer; empty for the root
     */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        text.append('/');
        if (property == null) {
            text.append(index);
        } else {
            text.append(
                    property.indexOf('~') < 0 && property.indexOf('/') < 0
                            ? property
                            : property.replace("~", "~0").replace("/", "~1"));
        }
    }

    /** Returns only the depth of the path, because map keys in it may be anything. */
    @Override
    public String toString() {
        return "Path";
    }
}
