package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.ImportDesk;
import org.researcharchive.importing.ImportPreviews;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobView;
import org.researcharchive.search.drift.DriftCheck;
import org.researcharchive.search.reindex.ReindexPreparation;
import org.researcharchive.search.reindex.ReindexScope;

/** Long-running work: starting, watching and cancelling it. For administrators. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    private static final String ID = "{id}";
    private static final int LISTED = 50;

    @Inject
    private JobBoard board;

    @Inject
    private ImportDesk imports;

    @Inject
    private ImportPreviews previews;

    @GET
    @Operation(summary = "List the newest jobs")
    public List<JobJson> list() {
        return board.list(LISTED).stream().map(JobJson::of).toList();
    }

    @GET
    @Path(ID)
    @Operation(summary = "Read how a job stands")
    public JobJson read(@PathParam("id") long id) {
        return JobJson.of(board.get(id));
    }

    @POST
    @Path("reindex")
    @Operation(
            summary = "Rebuild the index",
            description =
                    "Without a parameter all of it, beside the one that is searched meanwhile. With any of category,"
                            + " series, from, to, ids (numbers with commas between them) or failuresOf (a job) only these"
                            + " records are written again. 409 while one is running.")
    public Response reindex(@Context UriInfo address) {
        Map<String, String> said = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> said.put(name, String.join(",", values)));
        ReindexScope scope = ReindexScope.of(said);
        return accepted(board.start(scope.kind(), scope.parameters()));
    }

    @POST
    @Path("reindex/back")
    @Operation(
            summary = "Go back to the index that was searched before",
            description = "It is brought up to the database first. 409 while a reindex is running.")
    public Response goBack() {
        return accepted(board.start(JobKind.REINDEX, Map.of(ReindexPreparation.BACK, "true")));
    }

    @POST
    @Path("drift-check")
    @Operation(
            summary = "Compare the index with the database",
            description = "Id, version and content of every record and document. With repair=true exactly those that"
                    + " differ are put right. 409 while one is running.")
    public Response checkForDrift(@QueryParam("repair") @DefaultValue("false") boolean repair) {
        return accepted(board.start(JobKind.DRIFT_CHECK, Map.of(DriftCheck.REPAIR, Boolean.toString(repair))));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Import records",
            description = "The body is JSON Lines, a WordPress export (XML) or a table (CSV), gzipped or not, a page of"
                    + " text, or a zip of several, tables excepted, and of the files that records name. With"
                    + " dryRun=true nothing is changed: the job's report says what an import would do, row by row."
                    + " 409 while an import is running.")
    public Response importRecords(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @QueryParam("name") @DefaultValue("import") String name,
            @QueryParam("source") @Nullable String source,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        if (dryRun) {
            Long job = previews.look(
                            previews.take(body, mediaType, name, source).id(), null)
                    .jobId();
            return accepted(board.get(Objects.requireNonNull(job, "a look without a job")));
        }
        return accepted(imports.start(body, mediaType, name, source));
    }

    @DELETE
    @Path(ID)
    @Operation(
            summary = "Cancel a job",
            description = "It stops at its next safe place; one that is over stays as it is.")
    public Response cancel(@PathParam("id") long id) {
        return accepted(board.cancel(id));
    }

    @POST
    @Path(ID + "/pause")
    @Operation(
            summary = "Pause a job",
            description = "It stops at its next safe place and keeps it; no other of its kind begins meanwhile.")
    public Response pause(@PathParam("id") long id) {
        return accepted(board.pause(id));
    }

    @POST
    @Path(ID + "/resume")
    @Operation(summary = "Let a paused job go on")
    public Response resume(@PathParam("id") long id) {
        return accepted(board.resume(id));
    }

    @GET
    @Path(ID + "/report")
    @Produces("text/csv")
    @Operation(
            summary = "Download what an import refused",
            description = "CSV: file, line, field, value, reason; for a dry run every row, with its outcome.")
    public Response report(@PathParam("id") long id) {
        board.get(id);
        StreamingOutput rows = body -> imports.report(id, body);
        return Response.ok(rows, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"import-" + id + "-report.csv\"")
                .build();
    }

    static Response accepted(JobView job) {
        return Response.accepted(JobJson.of(job))
                .location(UriBuilder.fromPath(ApiApplication.PATH)
                        .path("jobs")
                        .path(Long.toString(job.id()))
                        .build())
                .build();
    }
}
