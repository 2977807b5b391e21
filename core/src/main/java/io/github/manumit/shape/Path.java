package io.github.manumit.shape;

import org.jspecify.annotations.Nullable;

/**
 * A place in a case file, from the root. Its pointer names properties as they stand in JSON (RFC 6901).
 *
 * @param parent the place around it; null for the root
 * @param property the property's name; null for an element of a list
 * @param index the element's index, from 0; -1 for a property
 */
public record Path(@Nullable Path parent, @Nullable String property, int index) {

    /** The whole case file. */
    public static final Path ROOT = new Path(null, null, -1);

    /**
     * The place of a property.
     *
     * @param name its name
     * @return the place
     */
    public Path property(String name) {
        return new Path(this, name, -1);
    }

    /**
     * The place of an element of a list.
     *
     * @param position from 0
     * @return the place
     */
    public Path element(int position) {
        return new Path(this, null, position);
    }

    /**
     * Returns the JSON Pointer (RFC 6901).
     *
     * @return empty for the root
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

    /** Gives the pointer's depth only; map keys in it may be anything. */
    @Override
    public String toString() {
        return "Path";
    }
}
