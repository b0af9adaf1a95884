package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.researcharchive.publication.PublicArchive;

/** The archive in figures. */
@Path("/stats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {

    @Inject
    private PublicArchive archive;

    /** How many records are published, counted at this moment. */
    record Stats(long publications) {}

    @GET
    @Operation(summary = "Count published records")
    public Stats read() {
        return new Stats(archive.total());
    }
}
