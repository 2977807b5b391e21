package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.wire.Positions.Position;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void linesEndWithLfCrAndCrLf() {
        Positions positions = new Positions("a\nb\rc\r\nd");
        assertThat(positions.at(0)).isEqualTo(new Position(1, 1));
        assertThat(positions.at(2)).isEqualTo(new Position(2, 1));
        assertThat(positions.at(4)).isEqualTo(new Position(3, 1));
        assertThat(positions.at(7)).isEqualTo(new Position(4, 1));
        assertThat(positions.at(8)).isEqualTo(new Position(4, 2));
    }

    @Test
    void columnsCountCodePoints() {
        Positions positions = new Positions("ж😀x");
        assertThat(positions.at(1)).isEqualTo(new Position(1, 2));
        assertThat(positions.at(3)).isEqualTo(new Position(1, 3));
        assertThat(positions.at(4)).isEqualTo(new Position(1, 4));
    }

    @Test
    void offsetsMayComeInAnyOrderAndLieOutside() {
        Positions positions = new Positions("ab\ncd");
        assertThat(positions.at(99)).isEqualTo(new Position(2, 3));
        assertThat(positions.at(1)).isEqualTo(new Position(1, 2));
        assertThat(positions.at(-1)).isEqualTo(new Position(1, 1));
    }

    @Test
    void aLineOfALargerTextKeepsItsNumber() {
        assertThat(Positions.inLine("a\rb", 7).at(2)).isEqualTo(new Position(7, 3));
    }
}
