package io.github.manumit.spring;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.validation.CaseValidator;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes case files. */
@RestController
class CaseController {

    // tag::valid
    @PostMapping("/cases")
    @ResponseStatus(HttpStatus.CREATED)
    List<FindingView> take(@Valid @RequestBody CaseFile file, Locale language) {
        // there is no error; what is left are warnings
        return FindingView.of(CaseValidator.standard().check(file), language);
    }
    // end::valid

    // tag::bytes
    @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<FindingView> check(@RequestBody byte[] document, Locale language) {
        return FindingView.of(CaseFileJson.standard().check(document).findings(), language);
    }
    // end::bytes
}
