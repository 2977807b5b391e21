package io.github.manumit.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that runs on a free port, and everything that it prints. */
final class Service implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ConfigurableApplicationContext context;

    Service(Class<?> application, String... settings) {
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
        String[] arguments = new String[settings.length + 1];
        System.arraycopy(settings, 0, arguments, 1, settings.length);
        arguments[0] = "--server.port=0";
        context = SpringApplication.run(application, arguments);
    }

    HttpResponse<String> post(String path, String document, String language) throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What was printed since the last call. */
    String printed() {
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return text;
    }

    @Override
    public void close() {
        context.close();
        System.setOut(out);
        System.setErr(err);
    }
}
