package io.github.manumit.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: {@code POST /cases} takes a case file, {@code POST /checks} only reports on it. */
@SpringBootApplication
public class CaseService {

    /**
     * Starts the service on port 8080.
     *
     * @param arguments settings for Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseService.class, arguments);
    }
}
