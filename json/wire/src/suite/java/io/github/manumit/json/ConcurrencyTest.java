package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    @Test
    void eightThreadsGetTheSameResults() throws Exception {
        CaseFileJson json = CaseFileJson.standard();
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = json.write(ArbitraryCaseFiles.of(i));
            documents.add(i % 3 == 0 ? text.substring(0, text.length() * 2 / 3) : text);
        }
        Callable<List<List<Finding>>> work = () -> documents.stream()
                .map(document -> json.check(document).findings())
                .toList();
        List<List<Finding>> expected = work.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<List<Finding>>> result :
                    threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
