package io.github.manumit.cli;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.DocumentBytes;
import io.github.manumit.json.DocumentStream;
import io.github.manumit.json.DocumentStream.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs in one thread, checks their documents in several, and gives the results back in the order of the inputs.
 * How much is under way is bounded by a share of the memory.
 */
final class DocumentQueue implements AutoCloseable {

    private static final int MOST_EVENTS = 1_024;

    /** What the findings of a document may need. */
    private static final int OVERHEAD = 1 << 18;

    /** A document under way needs several times its size. */
    private static final int SHARE = 16;

    private final List<InputFile> inputs;
    private final Console console;
    private final CaseFileJson json;
    private final CheckedDocument.Keep keep;
    private final ExecutorService workers;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(MOST_EVENTS);
    private final int room;
    private final Semaphore memory;
    private final AtomicLong bytes = new AtomicLong();
    private final Thread reader;

    /** What happens, in order. */
    private sealed interface Event permits Begin, Document, End, Stop {}

    private record Begin(InputFile input) implements Event {}

    private record Document(Future<CheckedDocument> checked, int weight) implements Event {}

    private record End(int documents, @Nullable String problem) implements Event {}

    private record Stop() implements Event {}

    /** Receives the results. */
    interface Receiver {

        /** An input begins. */
        void begin(InputFile input);

        /** A document of it was checked. */
        void document(CheckedDocument document);

        /**
         * The input ends.
         *
         * @param documents how many documents it had
         * @param problem why it could not be read, or not to its end; null if it was
         */
        void end(int documents, @Nullable String problem);

        /** Nothing is there yet. */
        void idle();
    }

    DocumentQueue(List<InputFile> inputs, Console console, CaseFileJson json, CheckedDocument.Keep keep, int jobs) {
        this.inputs = inputs;
        this.console = console;
        this.json = json;
        this.keep = keep;
        this.workers = Executors.newFixedThreadPool(jobs, DocumentQueue::daemon);
        this.room = (int) Math.min(
                Integer.MAX_VALUE, Math.max(OVERHEAD, Runtime.getRuntime().maxMemory() / SHARE));
        this.memory = new Semaphore(room);
        this.reader = daemon(this::readAll);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "manumit", 1 << 22);
        thread.setDaemon(true);
        return thread;
    }

    /** The number of bytes read up to now, as they are in the files. */
    long bytes() {
        return bytes.get();
    }

    /** Passes on all results, in this thread. */
    void receive(Receiver receiver) {
        reader.start();
        try {
            Event event = next(receiver);
            while (!(event instanceof Stop)) {
                pass(event, receiver);
                event = next(receiver);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Event next(Receiver receiver) throws InterruptedException {
        Event event = events.poll();
        if (event == null) {
            receiver.idle();
            event = events.take();
        }
        return event;
    }

    private void pass(Event event, Receiver receiver) throws InterruptedException {
        if (event instanceof Begin begin) {
            receiver.begin(begin.input());
        } else if (event instanceof Document document) {
            if (!document.checked().isDone()) {
                receiver.idle();
            }
            receiver.document(result(document.checked()));
            memory.release(document.weight());
        } else if (event instanceof End end) {
            receiver.end(end.documents(), end.problem());
        }
    }

    private static CheckedDocument result(Future<CheckedDocument> checked) throws InterruptedException {
        try {
            return checked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readAll() {
        try {
            for (InputFile input : inputs) {
                events.put(new Begin(input));
                events.put(read(input));
            }
            events.put(new Stop());
        } catch (InterruptedException e) {
            // nobody receives any more
        }
    }

    private End read(InputFile input) throws InterruptedException {
        int documents = 0;
        try (InputStream in = input.open(console, bytes::addAndGet)) {
            DocumentStream stream = DocumentStream.of(in, input.layout(), json.limits());
            DocumentBytes document = stream.next();
            while (document != null) {
                submit(document);
                documents++;
                document = stream.next();
            }
            if (documents == 0 && stream.layout() == Layout.LINES) {
                submit(DocumentBytes.EMPTY);
            }
            return new End(documents, null);
        } catch (UnusableException e) {
            return new End(documents, e.getMessage());
        } catch (IOException e) {
            return new End(
                    documents,
                    input.name() + ": reading failed (" + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new End(documents, input.name() + ": " + Console.reason(e));
        }
    }

    private void submit(DocumentBytes document) throws InterruptedException {
        int weight = Math.min(room, document.size() + OVERHEAD);
        memory.acquire(weight);
        events.put(new Document(workers.submit(() -> CheckedDocument.of(document, json, keep)), weight));
    }

    @Override
    public void close() {
        reader.interrupt();
        workers.shutdownNow();
    }
}
