package io.github.manumit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program, which answers a line with a path by a line with a JSON object. */
final class OtherRunner implements Runner {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final String name;
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(OtherRunner::daemon);

    OtherRunner(List<String> command) throws UnusableException {
        this.name = command.get(0);
        try {
            this.process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UnusableException(name + ": cannot be started");
        }
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "manumit-runner");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Answer answer(Path document) throws UnusableException {
        try {
            questions.write(document + "\n");
            questions.flush();
        } catch (IOException e) {
            throw new UnusableException(name + ": ended before it had answered for all documents");
        }
        return answer(line(), document.getFileName());
    }

    private String line() throws UnusableException {
        try {
            String line = reading.submit(answers::readLine).get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            if (line != null) {
                return line;
            }
        } catch (TimeoutException e) {
            throw new UnusableException(name + ": did not answer within " + LONGEST_WAIT_SECONDS + " seconds");
        } catch (ExecutionException e) {
            throw new UnusableException(name + ": its answer could not be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnusableException(name + ": ended before it had answered for all documents");
    }

    private Answer answer(String line, Path document) throws UnusableException {
        try {
            JsonNode answer = JsonMapper.shared().readTree(line);
            if (answer.path("valid").isBoolean()) {
                return new Answer(answer.get("valid").asBoolean(), findings(answer), written(answer));
            }
        } catch (JacksonException e) {
            // said below
        }
        throw new UnusableException(name + ": its answer for " + document + " is not an object with \"valid\"");
    }

    private static @Nullable List<Corpus.Expected> findings(JsonNode answer) {
        if (!answer.path("findings").isArray()) {
            return null;
        }
        List<Corpus.Expected> findings = new ArrayList<>();
        answer.get("findings").forEach(each -> findings.add(Corpus.Expected.of(each)));
        return findings;
    }

    private static @Nullable String written(JsonNode answer) {
        return answer.path("written").isString() ? answer.get("written").asString() : null;
    }

    @Override
    public void close() {
        reading.shutdownNow();
        process.destroy();
    }
}
