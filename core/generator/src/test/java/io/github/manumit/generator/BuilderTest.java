package io.github.manumit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuilderTest {

    private static final String ENTITY = """
            package io.github.manumit.casefile;
            public interface Entity<E extends Entity<E>> { String id(); }
            """;

    private static final String CLAIM = """
            package io.github.manumit.casefile;
            import io.github.manumit.value.Built;
            import org.jspecify.annotations.Nullable;
            @Built public record Claim<E extends Entity<E>>(String id, @Nullable E says) {
                public static <E extends Entity<E>> ClaimBuilder<E> builder(String id) {
                    return new ClaimBuilder<>(id);
                }
            }
            """;

    private static final String META = """
            package io.github.manumit.casefile;
            import io.github.manumit.value.Built;
            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;
            /**
             * What all share.
             *
             * @param <E> the kind of entity
             * @param claims what sources say otherwise, see {@link Claim} and
             *     {@link Claim#says() what it says} & {@link java.util.List}
             * @param note a note
             * @param absent why, by name
             * @param names the rival of the owner's
             */
            @Built public record Meta<E extends Entity<E>>(
                    List<Claim<E>> claims, @Nullable String note, Map<String, String> absent, List<String> names) {
                public static <E extends Entity<E>> MetaBuilder<E> builder() { return new MetaBuilder<>(); }
                public MetaBuilder<E> toBuilder() { return new MetaBuilder<>(this); }
            }
            """.replace(" & ", " &amp; ");

    private static final String PERSON = """
            package io.github.manumit.party;
            import io.github.manumit.casefile.*;
            import io.github.manumit.value.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            /**
             * A person.
             *
             * @param id the id
             * @param names all names.
             */
            @Built public record Person(
                    String id,
                    List<@Nullable String> names,
                    @Nullable Sex sex,
                    List<Sex> rivals,
                    int count,
                    byte @Nullable [] raw,
                    @Singular("means") List<? extends CharSequence> means,
                    List<List<String>> grids,
                    SortedMap<String, Integer> sorted,
                    Map.@Nullable Entry<String, Integer> entry,
                    @Inline Traits traits,
                    @Inline @Nullable Looks looks,
                    @Inline Meta<Person> meta) implements Entity<Person> {
                public static PersonBuilder builder(String id) { return new PersonBuilder(id); }
                public PersonBuilder toBuilder() { return new PersonBuilder(this); }
            }
            """;

    private static final String TRAITS = """
            package io.github.manumit.party;
            import io.github.manumit.value.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            @Built public record Traits(List<String> citizenships, @Inline @Nullable Looks looks) {}
            """;

    private static final String LOOKS = """
            package io.github.manumit.party;
            import org.jspecify.annotations.Nullable;
            @io.github.manumit.value.Built public record Looks(@Nullable String hair, List<String> scars) {}
            """.replace("List<", "java.util.List<");

    private static final String SHARED = """
            package io.github.manumit.party;
            import io.github.manumit.casefile.*;
            import io.github.manumit.value.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            /**
             * What many share.
             *
             * @param seen who was seen
             * @param why why not
             * @param text a text
             * @param <E> of what
             */
            @Built(shared = true) public record Note<E extends Entity<E>>(
                    @Singular("seen") List<E> seen, Map<String, String> why, @Nullable String text) {
                public static <E extends Entity<E>> NoteBuilder<E> builder() { return new NoteBuilder<>(); }
                public NoteBuilder<E> toBuilder() { return new NoteBuilder<>(this); }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void aBuilderSetsAddsFlattensAndCopies() throws Exception {
        Compilation compilation = people("""
                package io.github.manumit;
                import io.github.manumit.casefile.*;
                import io.github.manumit.party.*;
                import java.util.*;
                public class Use {
                    public static Object run() {
                        Person says = Person.builder("p1").build();
                        List<String> given = new ArrayList<>(List.of("a"));
                        PersonBuilder builder = Person.builder("p1")
                                .names(given)
                                .addName("b")
                                .sex(Sex.FEMALE)
                                .addRivals(Sex.of("org:x"), Sex.FEMALE)
                                .count(3)
                                .addMeans("force")
                                .addGrids(List.of("x"), List.of("y"))
                                .addGrid(List.of("z"))
                                .sorted(new TreeMap<>(Map.of("k", 1)))
                                .addSorted("j", 0)
                                .addCitizenship("KZ")
                                .addClaims(Claim.<Person>builder("c1").says(says).build())
                                .addClaim(Claim.<Person>builder("c2").build())
                                .note("n")
                                .hair("grey");
                        given.add("later");
                        Person person = builder.build();
                        Person copy = person.toBuilder().build();
                        Person other = person.toBuilder().names(List.of()).hair(null).looks((Looks) null).id("p2").build();
                        builder.addName("c");
                        return List.of(
                                person.names(), person.sex(), person.rivals().size(), person.count(), person.means(),
                                person.grids(), person.sorted(), person.traits(), person.looks(),
                                person.meta().claims().size(), person.meta().note(), copy.equals(person),
                                other.id(), other.names(), String.valueOf(other.looks()), other.meta().note(),
                                says.names(), String.valueOf(says.looks()), says.meta().absent(), says.sorted()).toString();
                    }
                }
                """);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.run("io.github.manumit.Use"))
                .isEqualTo("[[a, b], female, 2, 3, [force], [[x], [y], [z]], {j=0, k=1}, "
                        + "Traits[citizenships=[KZ], looks=null], Looks[hair=grey, scars=[]], 2, n, true, "
                        + "p2, [], null, n, [], null, {}, {}]");
    }

    @Test
    void aBuilderPassesLintAndDoclint() throws Exception {
        Compilation compilation = people();

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.complaintsAboutGenerated()).isEmpty();
    }

    @Test
    void settersSayWhatTheRecordSaysOfTheComponent() throws Exception {
        assertThat(people().generated("io.github.manumit.party.PersonBuilder"))
                .contains("""
                            /**
                             * Sets {@code names}: all names.
                             *
                             * @param names the whole list, in order; it is copied
                             * @return this builder
                             */
                            public PersonBuilder names(java.util.List<java.lang.String> names) {
                        """)
                .contains("what sources say otherwise, see {@code Claim} and\n"
                        + "     * what it says &amp; {@link java.util.List}.\n");
    }

    @Test
    void onlyWhatMayBeNullTakesNull() throws Exception {
        assertThat(people().generated("io.github.manumit.party.PersonBuilder"))
                .contains("sex(io.github.manumit.party.@Nullable Sex sex)")
                .contains("raw(byte @Nullable [] raw)")
                .contains("entry(java.util.Map.@Nullable Entry<java.lang.String, java.lang.Integer> entry)")
                .contains("note(java.lang.@Nullable String note)")
                .contains("means(java.util.List<? extends java.lang.CharSequence> means)")
                .contains("meta(io.github.manumit.casefile.Meta<io.github.manumit.party.Person> meta)");
    }

    @Test
    void theOwnersMethodsWinOverThoseOfAnInlineRecord() throws Exception {
        assertThat(people().generated("io.github.manumit.party.PersonBuilder"))
                .doesNotContain("this.meta.names")
                .doesNotContain("this.meta.addName")
                .doesNotContain("this.traits.looks")
                .doesNotContain("this.traits.hair")
                .contains("looks().hair(hair)");
    }

    @Test
    void anInlineRecordsIdIsTheOwnersToGive() throws Exception {
        Compilation compilation = Compilation.of(directory, """
                package io.github.manumit.casefile;
                @io.github.manumit.value.Built public record Header(String id, int revision) {}
                """, """
                package io.github.manumit.casefile;
                import io.github.manumit.value.*;
                @Built public record CaseFile(@Inline Header header) {
                    public static Object run() {
                        return new CaseFileBuilder("c").revision(2).build().toString();
                    }
                }
                """);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.run("io.github.manumit.casefile.CaseFile"))
                .isEqualTo("CaseFile[header=Header[id=c, revision=2]]");
    }

    @Test
    void buildersInheritTheSettersOfASharedRecord() throws Exception {
        Compilation compilation = people(SHARED, """
                package io.github.manumit.party;
                import io.github.manumit.casefile.*;
                import io.github.manumit.value.*;
                import java.util.List;
                /**
                 * A place.
                 *
                 * @param id the id
                 * @param floors its floors
                 * @param note what is shared
                 */
                @Built public record Place(String id, List<String> floors, @Inline Note<Person> note) {
                    public static Object run() {
                        Place place = new PlaceBuilder("pl1")
                                .addSeen(Person.builder("p1").build())
                                .addWhy("a", "b")
                                .text("x")
                                .addFloors("1", "2")
                                .build();
                        Place copy = new PlaceBuilder(place).addWhy("c", "d").build();
                        Place bare = new PlaceBuilder(place).note(new NoteBuilder<Person>().build()).text("y").build();
                        return List.of(
                                place.note().seen().size(), place.note().why(), place.note().text(), place.floors(),
                                copy.note().why(), bare.note().seen(), bare.note().text()).toString();
                    }
                }
                """);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.complaintsAboutGenerated()).isEmpty();
        assertThat(compilation.generated("io.github.manumit.party.PlaceBuilder"))
                .contains("extends io.github.manumit.party.NoteSetters<io.github.manumit.party.Person, PlaceBuilder>")
                .doesNotContain("addWhy");
        assertThat(compilation.run("io.github.manumit.party.Place"))
                .isEqualTo("[1, {a=b}, x, [1, 2], {a=b, c=d}, [], y]");
    }

    @Test
    void aComponentThatHidesAnInheritedSetterIsAnError() throws Exception {
        assertThat(people(SHARED, """
                                package io.github.manumit.party;
                                import io.github.manumit.value.*;
                                @Built public record Place(String text, @Inline Note<Person> note) {}
                                """).errors())
                .contains("No builder: a component has the same name as one whose setter is inherited");
    }

    @Test
    void twoIdsAreAnError() throws Exception {
        assertThat(Compilation.of(directory, """
                                package a;
                                @io.github.manumit.value.Built public record Header(String id) {}
                                """, """
                                package a;
                                import io.github.manumit.value.*;
                                @Built public record CaseFile(String id, @Inline Header header) {}
                                """).errors())
                .containsExactly("No builder: an inline record needs an id of its own, which the builder cannot know");
    }

    @Test
    void aRecordInlineInItselfIsAnError() throws Exception {
        assertThat(Compilation.of(directory, """
                                package a;
                                import io.github.manumit.value.*;
                                @Built public record Knot(@Inline Knot knot) {}
                                """).errors()).containsExactly("No builder: Knot is inline in itself");
    }

    @Test
    void onlyARecordIsBuilt() throws Exception {
        assertThat(Compilation.of(directory, """
                                package a;
                                @io.github.manumit.value.Built public class Plain {}
                                """).errors()).containsExactly("Only a record can be @Built");
    }

    @Test
    void aTypeThatNeverComesIsAnError() throws Exception {
        assertThat(Compilation.of(directory, """
                                package a;
                                @io.github.manumit.value.Built public record Lost(java.util.List<Nowhere> list) {}
                                """).errors())
                .contains("No builder: the type java.util.List<Nowhere> of Lost.list is unknown");
    }

    private Compilation people(String... more) throws Exception {
        Path table = directory.resolve("vocabulary/party/Sex.csv");
        Files.createDirectories(table.getParent());
        Files.writeString(
                table,
                "# Sex.\nword,en,definition,ru,kk,uz,unchecked,source,equivalents\nfemale,Female,A.,,,,,,\nmale,Male,B.,,,,,,\n");
        String[] sources = {ENTITY, CLAIM, META, PERSON, TRAITS, LOOKS};
        String[] all = new String[sources.length + more.length];
        System.arraycopy(sources, 0, all, 0, sources.length);
        System.arraycopy(more, 0, all, sources.length, more.length);
        return Compilation.of(directory, all);
    }
}
