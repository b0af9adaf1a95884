package org.researcharchive.web.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubscribersServletTest {

    @Test
    void aCellIsNeverAFormula() {
        assertThat(SubscribersServlet.cell("=cmd()@example.org")).isEqualTo("'=cmd()@example.org");
        assertThat(SubscribersServlet.cell("reader@example.org")).isEqualTo("reader@example.org");
        assertThat(SubscribersServlet.cell(null)).isEmpty();
    }
}
