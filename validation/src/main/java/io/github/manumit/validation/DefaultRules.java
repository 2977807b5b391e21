package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.value.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that find redundant statements: the same sources on every entity, and references to the file's only incident. */
final class DefaultRules {

    /** Fewer repetitions are not worth reporting. */
    private static final int FEWEST = 3;

    /** Whether every place that could have a certain list has the same one. */
    private static final class Repetition<T> {
        private @Nullable List<T> first;
        private @Nullable Path path;
        private int count;
        private boolean broken;

        void add(List<T> list, EntityKind kind, int index, String property) {
            if (list.isEmpty()) {
                return;
            }
            if (first == null) {
                first = list;
                path = CaseContext.path(kind, index).property(property);
            }
            count++;
            broken = broken || !list.equals(first);
        }

        @Nullable
        Path everywhere() {
            return broken || count < FEWEST ? null : path;
        }
    }

    private DefaultRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("incidents.repeat-default")
                        .reads(
                                CaseFile.class,
                                "incidents[]",
                                "events[]",
                                "transactions[]",
                                "charges[]",
                                "proceedings[]")
                        .readsAll(Entity.class, "incidents", "about")
                        .inFile(CaseFile.class, DefaultRules::incidents),
                Rule.warning("sources.repeat-default")
                        .readsEntitiesBut(EntityKind.SOURCE)
                        .reads(CaseFile.class, "defaultSources")
                        .readsAll(Entity.class, "sources")
                        .inFile(CaseFile.class, DefaultRules::sources));
    }

    private static void sources(CaseFile file, CaseContext context) {
        Repetition<SourceRef> sources = new Repetition<>();
        context.eachEntity((entity, kind, index) -> {
            if (!(entity instanceof Source)) {
                sources.add(entity.meta().sources(), kind, index, "sources");
            }
        });
        List<SourceRef> stated = file.header().defaultSources();
        Path path = sources.everywhere();
        if (path != null && (stated.isEmpty() || stated.equals(sources.first))) {
            context.report(path);
        }
    }

    private static void incidents(CaseFile file, CaseContext context) {
        if (file.incidents().size() != 1) {
            return;
        }
        Repetition<Ref<Incident>> incidents = new Repetition<>();
        context.eachEntity((entity, kind, index) -> {
            if (entity instanceof Event event) {
                incidents.add(event.incidents(), kind, index, "incidents");
            } else if (entity instanceof Transaction transaction) {
                incidents.add(transaction.incidents(), kind, index, "incidents");
            } else if (entity instanceof Charge charge) {
                incidents.add(charge.incidents(), kind, index, "incidents");
            } else if (entity instanceof Proceeding proceeding) {
                incidents.add(proceeding.about(), kind, index, "about");
            }
        });
        Path named = incidents.everywhere();
        if (named != null && List.of(file.incidents().get(0).ref()).equals(incidents.first)) {
            context.report(named);
        }
    }
}
