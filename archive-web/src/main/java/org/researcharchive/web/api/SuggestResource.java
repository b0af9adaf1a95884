package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.researcharchive.search.query.PublicationSuggest;

/** Completes what somebody types into a search box. */
@Path("/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    private static final int FRESH_SECONDS = 60;

    @Inject
    private PublicationSuggest suggest;

    @GET
    @Operation(
            summary = "Complete a search text",
            description = "Titles, authors, categories and series with words that begin like those of q, from two"
                    + " letters on; up to five of each.")
    public Response suggest(@QueryParam("q") @DefaultValue("") String text) {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(FRESH_SECONDS);
        return Response.ok(SuggestAnswer.of(suggest.suggest(text)))
                .cacheControl(cache)
                .build();
    }
}
