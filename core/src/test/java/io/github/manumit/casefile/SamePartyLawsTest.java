package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.Ref;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.value.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Being the same party is an equivalence. */
class SamePartyLawsTest {

    private static final int PERSONS = 7;

    /** Two entries and whether they are surely the same. */
    record Link(int from, int to, boolean sure) {}

    private static CaseIndex index(List<Link> links) {
        CaseFileBuilder file = CaseFile.builder("https://example.org/1");
        for (int i = 0; i < PERSONS; i++) {
            file.addPerson(Person.builder("p" + i).build());
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            file.addRelation(Relation.builder("r" + i)
                    .kind(link.sure() ? RelationKind.SAME_AS : RelationKind.POSSIBLY_SAME_AS)
                    .from(Ref.<Person>to("p" + link.from()))
                    .to(Ref.<Person>to("p" + link.to()))
                    .build());
        }
        return CaseIndex.of(file.build());
    }

    /** What the links reach from one entry, in either direction. */
    private static Set<Integer> reached(int from, List<Link> links, boolean sureOnly) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            int at = open.pop();
            for (Link link : links) {
                boolean leads = (link.from() == at || link.to() == at) && (link.sure() || !sureOnly);
                if (leads && reached.add(link.from() == at ? link.to() : link.from())) {
                    open.push(link.from() == at ? link.to() : link.from());
                }
            }
        }
        return reached;
    }

    @Property
    void entriesAreTheSameIfLinksConnectThemInAnyDirection(@ForAll("links") List<Link> links) {
        CaseIndex index = index(links);
        List<Person> persons = index.caseFile().persons();
        for (int i = 0; i < PERSONS; i++) {
            Set<Integer> surely = reached(i, links, true);
            Set<Integer> perhaps = reached(i, links, false);
            for (int j = 0; j < PERSONS; j++) {
                Answer expected = surely.contains(j) ? Answer.YES : perhaps.contains(j) ? Answer.CANNOT_SAY : Answer.NO;
                assertThat(index.isSame(persons.get(i), persons.get(j))).isEqualTo(expected);
                assertThat(index.sameId("p" + i).equals(index.sameId("p" + j))).isEqualTo(surely.contains(j));
            }
            assertThat(index.entriesOf(persons.get(i)))
                    .containsExactlyInAnyOrderElementsOf(
                            surely.stream().map(persons::get).toList());
        }
    }

    @Property
    void theOrderOfTheRelationsDoesNotMatter(@ForAll("links") List<Link> links) {
        List<Link> turned = new ArrayList<>();
        links.forEach(link -> turned.add(0, new Link(link.to(), link.from(), link.sure())));
        CaseIndex one = index(links);
        CaseIndex other = index(turned);
        for (Person some : one.caseFile().persons()) {
            for (Person another : one.caseFile().persons()) {
                assertThat(other.isSame(some, another)).isEqualTo(one.isSame(some, another));
            }
        }
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Integer> entry = Arbitraries.integers().between(0, PERSONS - 1);
        return Combinators.combine(entry, entry, Arbitraries.of(true, false))
                .as(Link::new)
                .list()
                .ofMaxSize(8);
    }
}
