package io.github.manumit.show;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window that runs as a process and is asked by its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Answers answers = new Answers();
    private int asked;

    /** The answers to requests, which may come in several pieces. */
    private static final class Answers implements WebSocket.Listener {
        private final StringBuilder piece = new StringBuilder();
        private volatile CompletableFuture<JsonNode> next = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            piece.append(data);
            if (last) {
                JsonNode answer = JSON.readTree(piece.toString());
                piece.setLength(0);
                if (answer.has("id")) {
                    next.complete(answer);
                }
            }
            from.request(1);
            return null;
        }
    }

    static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path page, int width, String scheme) throws Exception {
        profile = Files.createTempDirectory("browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--window-size=" + width + ",900",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int port = port();
        HttpClient http = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String address = "";
        while (address.isEmpty() && System.nanoTime() < end) {
            HttpResponse<String> list = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            for (JsonNode target : JSON.readTree(list.body())) {
                if (target.get("type").asString().equals("page")) {
                    address = target.get("webSocketDebuggerUrl").asString();
                }
            }
        }
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(address), answers)
                .get(60, TimeUnit.SECONDS);
        ask("Emulation.setDeviceMetricsOverride", """
                {"width": %d, "height": 900, "deviceScaleFactor": 1, "mobile": %b}""".formatted(width, width < 600));
        ask("Emulation.setEmulatedMedia", """
                {"features": [{"name": "prefers-color-scheme", "value": "%s"}]}""".formatted(scheme));
        ask("Page.navigate", "{\"url\": \"%s\"}".formatted(page.toUri()));
        while (!evaluate("location.protocol + document.readyState").equals("file:complete")) {
            if (System.nanoTime() > end) {
                throw new IOException("the browser did not open the page");
            }
            Thread.sleep(100);
        }
    }

    private int port() throws IOException, InterruptedException {
        Path said = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(said)) {
                List<String> lines = Files.readAllLines(said);
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0));
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser did not start");
    }

    private JsonNode ask(String method, String parameters) throws Exception {
        answers.next = new CompletableFuture<>();
        asked++;
        socket.sendText("{\"id\": %d, \"method\": \"%s\", \"params\": %s}".formatted(asked, method, parameters), true)
                .get(60, TimeUnit.SECONDS);
        return answers.next.get(60, TimeUnit.SECONDS).get("result");
    }

    /** The value of an expression, as text. */
    String evaluate(String expression) throws Exception {
        JsonNode result = ask(
                "Runtime.evaluate",
                "{\"returnByValue\": true, \"expression\": %s}"
                        .formatted(JSON.writeValueAsString("String(" + expression + ")")));
        JsonNode value = result == null ? null : result.path("result").get("value");
        return value == null ? "" : value.asString(); // none while a page is replaced
    }

    /** The nodes of the accessibility tree, as "role: name". */
    List<String> accessible() throws Exception {
        JsonNode nodes = ask("Accessibility.getFullAXTree", "{}").get("nodes");
        return nodes.valueStream()
                .filter(node -> !node.get("ignored").asBoolean())
                .map(node -> value(node, "role") + ": " + value(node, "name"))
                .toList();
    }

    private static String value(JsonNode node, String property) {
        JsonNode said = node.get(property);
        return said == null || said.get("value") == null
                ? ""
                : said.get("value").asString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        delete(profile.toFile());
    }

    /** Deletes what is there; processes of the browser that end later still take away files of their own. */
    private static void delete(File file) {
        File[] inner = file.listFiles();
        if (inner != null) {
            for (File each : inner) {
                delete(each);
            }
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
