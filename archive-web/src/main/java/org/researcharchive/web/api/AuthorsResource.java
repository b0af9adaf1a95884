package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorDetails;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.web.site.Addresses;

/** Authors of published records. */
@Path("/authors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthorsResource {

    @Inject
    private PublicAuthors authors;

    @Inject
    private Links links;

    /** An author; {@code publications} counts the published records. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuthorJson(
            long id,
            String slug,
            String name,
            String sortName,
            @Nullable String affiliation,
            @Nullable String biography,
            @Nullable String orcid,
            @Nullable String website,
            long publications,
            String url) {}

    @GET
    @Path("{id}")
    @Operation(summary = "Read what is known of an author")
    public AuthorJson read(@PathParam("id") long id) {
        AuthorDetails author = authors.author(id)
                .orElseThrow(() -> new ApiException(
                        Problem.of(404, "Not found", "No published record has an author with the number " + id + ".")));
        return new AuthorJson(
                author.id(),
                author.slug(),
                author.name(),
                author.sortName(),
                author.affiliation(),
                author.biography(),
                author.orcid(),
                author.website(),
                author.publications(),
                links.to(Addresses.author(author.id(), author.slug())));
    }
}
