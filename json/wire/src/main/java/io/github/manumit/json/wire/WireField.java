package io.github.manumit.json.wire;

import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object on the wire: a component of a record, or one of the properties that an extent is written
 * as.
 */
public final class WireField {

    private final String name;
    private final Kind kind;
    private final Property property;
    private final @Nullable ExtentPart part;

    WireField(String name, Kind kind, Property property, @Nullable ExtentPart part) {
        this.name = name;
        this.kind = kind;
        this.property = property;
        this.part = part;
    }

    /**
     * Returns the property's name.
     *
     * @return the name in JSON
     */
    public String name() {
        return name;
    }

    /**
     * Returns what the property holds on the wire; never {@link Kind.Spread}.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the component behind the property; for a part of an extent, the extent.
     *
     * @return the component
     */
    public Member member() {
        return property.member();
    }

    /**
     * Tells whether the property is one of those that an extent is written as.
     *
     * @return true for {@code value}, {@code low} and the like
     */
    public boolean isExtentPart() {
        return part != null;
    }

    Property property() {
        return property;
    }

    @Nullable
    ExtentPart part() {
        return part;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
