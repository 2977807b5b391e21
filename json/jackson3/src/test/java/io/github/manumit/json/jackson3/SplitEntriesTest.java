package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What the rules find does not change if a person is split into two entries that same-as joins. */
class SplitEntriesTest {

    /** Rules on how a list is written. */
    private static final Set<String> AS_WRITTEN = Set.of("participant.duplicate");

    /** Rules on roles that protect a person, which are told apart by the entry. */
    private static final Set<String> OF_DISCLOSURE = Set.of("disclosure.public-identifier");

    private static final List<CaseFile> FILES = RuleExample.caseFiles().stream()
            .filter(file -> !file.persons().isEmpty())
            .filter(file -> file.persons().stream().map(Person::id).distinct().count()
                    == file.persons().size())
            .distinct()
            .toList();

    private static List<String> codes(CaseFile file) {
        return CaseValidator.standard().check(file).stream()
                .map(Finding::code)
                .filter(code -> !AS_WRITTEN.contains(code) && !OF_DISCLOSURE.contains(code))
                .sorted()
                .toList();
    }

    @Property(tries = 600)
    void referencesToEitherEntryMeanTheSame(@ForAll("files") CaseFile file, @ForAll long seed) {
        assertThat(codes(new Split(seed, false).of(file))).isEqualTo(codes(file));
    }

    @Property(tries = 600)
    void birthAndAgesCountInEitherEntry(@ForAll("files") CaseFile file, @ForAll long seed) {
        assertThat(codes(new Split(seed, true).of(file))).isEqualTo(codes(file));
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return Arbitraries.of(FILES);
    }

    /** Gives a person a second entry, to which some of the references lead from then on. */
    private static final class Split {

        private final Random random;
        private final boolean ages;
        private String split = "";

        Split(long seed, boolean ages) {
            this.random = new Random(seed);
            this.ages = ages;
        }

        CaseFile of(CaseFile file) {
            Person one = file.persons().get(random.nextInt(file.persons().size()));
            split = one.id();
            CaseFile changed = (CaseFile) record(file, Shape.of(CaseFile.class));
            Person second = Person.builder("second").build();
            Person first = changed.persons().stream()
                    .filter(each -> each.id().equals(split))
                    .findFirst()
                    .orElseThrow();
            if (ages) {
                second = second.toBuilder().ages(first.traits().ages()).build();
                first = first.toBuilder().ages(List.of()).build();
            }
            return changed.with(first)
                    .with(second)
                    .with(Relation.builder("joined")
                            .kind(RelationKind.SAME_AS)
                            .from(first.ref())
                            .to(second.ref())
                            .build());
        }

        private Object record(Object record, Shape shape) {
            Object[] values = new Object[shape.members().size()];
            for (Member member : shape.members()) {
                values[member.position()] = value(member.get(record), member.kind());
            }
            return shape.make(values);
        }

        private @Nullable Object value(@Nullable Object value, Kind kind) {
            if (value == null) {
                return null;
            } else if (kind instanceof Kind.Listed listed) {
                List<Object> list = new ArrayList<>();
                for (Object each : (List<?>) value) {
                    Object other = value(each, listed.element());
                    list.add(other == null ? each : other);
                }
                return list;
            } else if (kind instanceof Kind.Nested nested) {
                return record(value, nested.shape());
            }
            boolean changes = value instanceof Ref<?> ref && ref.toString().equals(split) && random.nextBoolean();
            return changes ? Ref.to("second") : value;
        }
    }
}
