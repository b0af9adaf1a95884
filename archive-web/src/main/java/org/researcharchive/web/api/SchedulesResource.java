package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobSchedule;
import org.researcharchive.job.JobSchedules;
import org.researcharchive.search.drift.DriftCheck;

/** Jobs that start by themselves. For administrators. */
@Path("/jobs/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchedulesResource {

    @Inject
    private JobSchedules schedules;

    /**
     * What is to be scheduled.
     *
     * @param kind {@code reindex} or {@code drift-check}
     * @param repair whether a check repairs what it finds
     * @param cron minutes, hours, days of the month, months, days of the week
     * @param zone that the hours are meant in; UTC where it is left out
     */
    public record Wanted(
            @Nullable String kind,
            boolean repair,
            @Nullable String cron,
            @Nullable String zone) {}

    @GET
    @Operation(summary = "List the jobs that start by themselves")
    public List<JobSchedule> list() {
        return schedules.list();
    }

    @POST
    @Operation(
            summary = "Let a job start by itself",
            description = "kind is reindex or drift-check (with repair: true it repairs); cron has five fields, such as"
                    + " \"30 3 * * *\" for 3:30 every day in the zone.")
    public Response add(Wanted wanted) {
        String cron = Objects.requireNonNullElse(wanted.cron(), "");
        String zone = Objects.requireNonNullElse(wanted.zone(), "UTC");
        JobSchedule added = switch (Objects.requireNonNullElse(wanted.kind(), "")) {
            case "reindex" -> schedules.add(JobKind.REINDEX, Map.of(), cron, zone);
            case "drift-check" ->
                schedules.add(
                        JobKind.DRIFT_CHECK, Map.of(DriftCheck.REPAIR, Boolean.toString(wanted.repair())), cron, zone);
            default ->
                throw new ApiException(Problem.invalid(
                        "The schedule cannot be kept as it is",
                        List.of(new Problem.FieldError("kind", wanted.kind(), "must be reindex or drift-check"))));
        };
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a schedule away", description = "A run that it has started goes on.")
    public Response remove(@PathParam("id") long id) {
        schedules.remove(id);
        return Response.noContent().build();
    }
}
