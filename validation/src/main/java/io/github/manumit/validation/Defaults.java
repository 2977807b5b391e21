package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.shape.Path;
import io.github.manumit.source.Source;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds redundant statements: the same sources on every entity, and references to the file's only incident. */
final class Defaults {

    /** Fewer repetitions are not worth reporting. */
    private static final int FEWEST = 3;

    private final CaseFile caseFile;
    private final Consumer<Fault> sink;
    private final Repetition<SourceRef> sources = new Repetition<>();
    private final Repetition<Ref<Incident>> incidents = new Repetition<>();

    /** Whether every place that could have a certain list has the same one. */
    private static final class Repetition<T> {
        private @Nullable List<T> first;
        private @Nullable Path path;
        private int count;
        private boolean broken;

        void add(List<T> list, Path at) {
            if (list.isEmpty()) {
                return;
            }
            if (first == null) {
                first = list;
                path = at;
            }
            count++;
            broken |= !list.equals(first);
        }

        @Nullable
        Path everywhere() {
            return broken || count < FEWEST ? null : path;
        }
    }

    Defaults(CaseScope scope, Consumer<Fault> sink) {
        this.caseFile = scope.caseFile();
        this.sink = sink;
    }

    void entity(Entity<?> entity, Path path) {
        if (!(entity instanceof Source)) {
            sources.add(entity.meta().sources(), path.property("sources"));
        }
        if (entity instanceof Event event) {
            incidents.add(event.incidents(), path.property("incidents"));
        } else if (entity instanceof Transaction transaction) {
            incidents.add(transaction.incidents(), path.property("incidents"));
        } else if (entity instanceof Charge charge) {
            incidents.add(charge.incidents(), path.property("incidents"));
        } else if (entity instanceof Proceeding proceeding) {
            incidents.add(proceeding.about(), path.property("about"));
        }
    }

    void finish() {
        List<SourceRef> stated = caseFile.header().defaultSources();
        Path path = sources.everywhere();
        if (path != null && (stated.isEmpty() || stated.equals(sources.first))) {
            sink.accept(new Fault("sources.repeat-default", path, List.of()));
        }
        Path named = incidents.everywhere();
        if (named != null
                && caseFile.incidents().size() == 1
                && List.of(caseFile.incidents().get(0).ref()).equals(incidents.first)) {
            sink.accept(new Fault("incidents.repeat-default", named, List.of()));
        }
    }
}
