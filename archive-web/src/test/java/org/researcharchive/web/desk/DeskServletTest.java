package org.researcharchive.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.researcharchive.web.language.Language;

class DeskServletTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void signInIsAskedForBeforeTheDeskInEveryLanguage(Language language) {
        WebServlet mapping = Objects.requireNonNull(DeskServlet.class.getAnnotation(WebServlet.class));
        assertThat(mapping.value())
                .as("the server checks the role on the address that came in, so each language needs its own patterns")
                .contains("/" + language.tag() + "/desk", "/" + language.tag() + "/desk/*");
    }
}
