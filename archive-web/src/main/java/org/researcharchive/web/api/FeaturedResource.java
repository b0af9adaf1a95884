package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.featured.FeaturedDesk;
import org.researcharchive.featured.PublicFeatured;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.web.site.Addresses;

/** The pieces on the home page that staff chose; for everybody to read and for staff to choose. */
@Path("/featured")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeaturedResource {

    @Inject
    private PublicFeatured featured;

    @Inject
    private FeaturedDesk desk;

    @Inject
    private Links links;

    @Context
    private SecurityContext security;

    /** A featured piece; {@code url} is the address of its page. */
    record PieceJson(long id, String title, String url) {}

    /** The pieces in their order. */
    record FeaturedJson(List<PieceJson> publications) {}

    /**
     * A choice.
     *
     * @param publications numbers of records in their order
     */
    record ChoiceJson(@Nullable List<@Nullable Long> publications) {

        /** The numbers; none where nothing was sent. */
        List<Long> numbers() {
            if (publications == null) {
                return List.of();
            }
            List<Long> numbers = publications.stream().filter(Objects::nonNull).toList();
            if (numbers.size() < publications.size()) {
                String message = "'null' is no publication; write the numbers of published records";
                throw new ApiException(Problem.invalid(
                        "The choice for the home page cannot be kept",
                        List.of(new Problem.FieldError("publications", "null", message))));
            }
            return numbers;
        }
    }

    @GET
    @Operation(summary = "Read the pieces that are featured on the home page, in order")
    public FeaturedJson read() {
        return json(featured.pieces());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose the pieces that are featured on the home page",
            description =
                    "publications: the numbers of up to six published records, in order; none takes the block away.")
    public FeaturedJson choose(InputStream body) throws IOException {
        if (security.getUserPrincipal() == null) {
            throw new ApiException(Problems.notAllowed(false));
        }
        return json(
                desk.choose(RecordReader.read(body, ChoiceJson.class).numbers()).pieces());
    }

    private FeaturedJson json(List<PublicationSummary> pieces) {
        return new FeaturedJson(pieces.stream()
                .map(piece -> new PieceJson(
                        piece.id(), piece.title(), links.to(Addresses.publication(piece.id(), piece.slug()))))
                .toList());
    }
}
