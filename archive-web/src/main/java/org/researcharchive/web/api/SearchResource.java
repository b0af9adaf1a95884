package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.RecordMatch;
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

    private static final String ID = "id";

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

    @GET
    @Path("/why")
    @Operation(
            summary = "Tell why a record is among the results of a search",
            description = "id of the record, and the parameters of the search. Each part says what was asked, where and"
                    + " as which word it was found, and how much of the score it makes; the parts make 100 per cent.")
    public WhyAnswer why(@QueryParam("id") @Nullable String id, @Context UriInfo uri) {
        SearchParameters.check(uri.getQueryParameters(), ID);
        long number = number(id);
        SearchRequest request = SearchRequest.ofParameters(uri.getQueryParameters());
        RecordMatch match =
                search.match(number, request).orElseThrow(() -> missing("No publication " + number + " is published."));
        if (!match.found()) {
            throw missing("Publication " + number + " is not among the results of this search; drop words or filters.");
        }
        return WhyAnswer.of(match, links);
    }

    private static long number(@Nullable String id) {
        try {
            return Long.parseLong(id == null ? "" : id);
        } catch (NumberFormatException e) {
            throw new ApiException(Problem.invalid(
                    "A search parameter cannot be used",
                    List.of(new Problem.FieldError(
                            ID, id, "'" + (id == null ? "" : id) + "' is not the number of a record; give id=123."))));
        }
    }

    private static ApiException missing(String why) {
        return new ApiException(Problem.of(404, "Not found", why));
    }
}
