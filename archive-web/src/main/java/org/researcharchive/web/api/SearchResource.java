package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;

/**
 * Searches published records.
 *
 * <p>A parameter that does not exist is refused: a filter with a typing error would otherwise give a total that looks
 * right and is not.
 */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private PublicationSearch search;

    @Inject
    private Links links;

    @GET
    @Operation(
            summary = "Search published records",
            description = "q, repeatable category (path), author (id), series, type, tag, language, year; from and to"
                    + " (inclusive, YYYY, YYYY-MM or YYYY-MM-DD); sort (relevance, newest, oldest, title); page (from 1);"
                    + " size (1 to 100). Values of one filter widen each other, filters narrow each other.")
    public SearchAnswer search(@Context UriInfo uri) {
        SearchParameters.check(uri.getQueryParameters());
        return SearchAnswer.of(search.search(SearchRequest.ofParameters(uri.getQueryParameters())), links);
    }
}
