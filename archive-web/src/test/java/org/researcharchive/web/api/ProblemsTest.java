package org.researcharchive.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobKind;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.publication.Violation;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.SearchUnavailableException;

class ProblemsTest {

    @Test
    void everyErrorHasItsStatus() {
        assertThat(status(new InvalidSearchException("from", "abc", "is not a date")))
                .isEqualTo(400);
        assertThat(status(new UnknownRecordException("publication", 7))).isEqualTo(404);
        assertThat(status(new JobAlreadyRunningException(JobKind.REINDEX, 3))).isEqualTo(409);
        assertThat(status(new StalePublicationException(7, 1, 2, "kim", Instant.EPOCH)))
                .isEqualTo(412);
        assertThat(status(new SearchUnavailableException("Search is away", new IllegalStateException())))
                .isEqualTo(503);
        assertThat(status(new EJBException(new UnknownRecordException("publication", 7))))
                .isEqualTo(404);
    }

    @Test
    void strangersAreAskedToSignInAndOthersAreTold() {
        assertThat(Problems.of(new EJBAccessException(), false).status()).isEqualTo(401);
        assertThat(Problems.of(new EJBAccessException(), true).status()).isEqualTo(403);
        assertThat(Problems.of(new AccessLocalException("no", new IllegalStateException()), false)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everyFieldAtFaultIsNamed() throws JsonProcessingException {
        Problem problem = Problems.of(
                new InvalidPublicationException(List.of(
                        new Violation("title", null, "a title is needed"),
                        new Violation("authors[1].orcid", "0000", "is no ORCID iD"))),
                true);
        assertThat(Json.MAPPER.writeValueAsString(problem.at("/api/v1/publications")))
                .isEqualTo("""
                        {"type":"urn:research-archive:problem:invalid","title":"The record cannot be stored as it is",\
                        "status":400,"detail":"2 fields cannot be used as they are; see errors.",\
                        "instance":"/api/v1/publications","errors":[{"field":"title","message":"a title is needed"},\
                        {"field":"authors[1].orcid","value":"0000","message":"is no ORCID iD"}]}""");
    }

    @Test
    void whatIsOurFaultIsNotTold() {
        Problem problem = Problems.of(new IllegalStateException("password=hunter2 at com.example"), true);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("hunter2").doesNotContain("com.example");
    }

    private static int status(Throwable error) {
        return Problems.of(error, true).status();
    }
}
