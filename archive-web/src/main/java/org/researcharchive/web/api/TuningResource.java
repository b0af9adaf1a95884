package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.search.tuning.QueryComparison;
import org.researcharchive.search.tuning.SearchTrial;
import org.researcharchive.search.tuning.TuningComparison;
import org.researcharchive.search.tuning.TuningRelease;
import org.researcharchive.tuning.JudgementDesk;
import org.researcharchive.tuning.Tuning;
import org.researcharchive.tuning.TuningDesk;

/** How searches weigh fields and which words they take for the same: write it, try it, take it live. For administrators. */
@Path("/search/tuning")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TuningResource {

    /** As many as a page of the desk could show; each is run twice. */
    private static final int MOST_WORDS = 20;

    @Inject
    private TuningDesk desk;

    @Inject
    private JudgementDesk judgements;

    @Inject
    private TuningRelease release;

    @Inject
    private SearchTrial trial;

    @Context
    private SecurityContext security;

    @GET
    @Operation(summary = "Read how searches are tuned, and the draft of a change")
    public TuningJson.Versions read() {
        return new TuningJson.Versions(TuningJson.Version.of(release.live()), TuningJson.Version.of(desk.draft()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a draft of how searches are tuned; readers notice nothing",
            description =
                    "basedOn: the number of the draft that was changed; 412 where there is a newer one. weights: 1 to"
                            + " 20 by field. synonyms: one rule a line, 'DPRK, North Korea' or 'DPRK => North Korea'.")
    public TuningJson.Version save(InputStream body) throws IOException {
        TuningJson.Sent sent = sent(body);
        return TuningJson.Version.of(desk.save(
                Objects.requireNonNullElse(sent.basedOn(), 0L), sent.draft().read()));
    }

    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Try a tuning on all judged searches, and on further words",
            description = "Nothing is saved. Figures are nDCG of the first ten answers, now and with this tuning.")
    public TuningJson.Trials tryOut(InputStream body) throws IOException {
        TuningJson.Sent sent = sent(body);
        Tuning tuning = sent.draft().read();
        TuningComparison judged = trial.compare(tuning, judgements.list());
        List<QueryComparison> all = new ArrayList<>(judged.queries());
        Objects.requireNonNullElse(sent.words(), List.<@Nullable String>of()).stream()
                .filter(Objects::nonNull)
                .limit(MOST_WORDS)
                .forEach(words -> all.add(trial.compare(tuning, words)));
        return new TuningJson.Trials(
                figure(judged.meanBefore()),
                figure(judged.meanAfter()),
                all.stream().map(TuningJson.Trial::of).toList());
    }

    @POST
    @Path("{number}/live")
    @Operation(
            summary = "Take the draft live with a new index",
            description = "Searching goes on meanwhile. 412 where there is a newer draft, 409 while an index is built.")
    public Response goLive(@PathParam("number") long number) {
        return JobsResource.accepted(release.goLive(number));
    }

    @GET
    @Path("judgements")
    @Operation(summary = "List the judged searches")
    public List<TuningJson.Judged> judged() {
        return judgements.list().stream().map(TuningJson.Judged::of).toList();
    }

    @PUT
    @Path("judgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Grade records for a search",
            description = "words: the search. grades: 0 to 3 by the number of a record, null to take a grade away.")
    public List<TuningJson.Judged> judge(InputStream body) throws IOException {
        requireAdmin();
        TuningJson.Judged sent = RecordReader.read(body, TuningJson.Judged.class);
        judgements.judge(
                Objects.requireNonNullElse(sent.words(), ""),
                Objects.requireNonNullElse(sent.grades(), Map.<Long, @Nullable Integer>of()));
        return judged();
    }

    private TuningJson.Sent sent(InputStream body) throws IOException {
        requireAdmin();
        return RecordReader.read(body, TuningJson.Sent.class);
    }

    /** Before a body is read: strangers are not told what is wrong with it. */
    private void requireAdmin() {
        if (!security.isUserInRole(Role.ADMIN)) {
            throw new ApiException(Problems.notAllowed(security.getUserPrincipal() != null));
        }
    }

    private static @Nullable Double figure(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
