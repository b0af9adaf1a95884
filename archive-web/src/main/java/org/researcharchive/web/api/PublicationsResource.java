package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicTombstones;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.Tombstone;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.cite.CitationFormat;
import org.researcharchive.web.site.Addresses;

/**
 * Records one by one. Everyone reads what is published; staff read and write in any status. A record's version is its
 * entity tag.
 */
@Path("/publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {

    private static final String ID = "{id}";

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicTombstones tombstones;

    @Inject
    private PublicAddresses addresses;

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private Links links;

    @Context
    private SecurityContext security;

    @GET
    @Path(ID)
    @Operation(summary = "Read a record", description = "Staff also read records that are not published.")
    public Response read(@PathParam("id") long id, @Context Request request) {
        PublicationDetails publication = visible(id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(VersionTag.of(publication.version()));
        return unchanged != null
                ? unchanged.build()
                : Response.ok(json(publication))
                        .tag(VersionTag.of(publication.version()))
                        .header("Cache-Control", isStaff() ? "private, no-cache" : "public, no-cache")
                        .header("Vary", "Accept, Authorization")
                        .build();
    }

    @GET
    @Path(ID)
    @Produces({
        "application/x-bibtex;qs=0.3",
        "application/x-research-info-systems;qs=0.2",
        "application/vnd.citationstyles.csl+json;qs=0.1"
    })
    @Operation(summary = "Read how a record is cited", description = "The Accept header chooses the format.")
    public Response cite(@PathParam("id") long id, @Context HttpHeaders headers) {
        PublicationDetails publication = visible(id);
        CitationFormat format = CitationFormat.accepted(headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList());
        return Response.ok(format.file(publication, url(publication)).getBytes(StandardCharsets.UTF_8))
                .type(format.mediaType() + ";charset=UTF-8")
                .header("Cache-Control", isStaff() ? "private, no-cache" : "public, no-cache")
                .header("Vary", "Accept, Authorization")
                .build();
    }

    private PublicationDetails visible(long id) {
        if (isStaff()) {
            return catalog.get(id);
        }
        Optional<PublicationDetails> published = archive.publication(id);
        if (published.isPresent()) {
            return published.get();
        }
        addresses.mergedInto(id).ifPresent(record -> {
            throw new RedirectionException(
                    Response.Status.MOVED_PERMANENTLY, URI.create(links.to("/api/v1/publications/" + record.id())));
        });
        throw new ApiException(tombstones
                .of(id)
                .map(PublicationsResource::withdrawn)
                .orElseGet(() -> Problem.of(
                        404,
                        "Not found",
                        "No publication " + id + " is published; if it is a draft, sign in as staff to read it.")));
    }

    private static Problem withdrawn(Tombstone stone) {
        String reason = stone.reason() == null ? "No reason was given." : "The reason: " + stone.reason();
        return Problem.of(
                410,
                "Withdrawn",
                "Publication " + stone.id() + " was withdrawn. " + reason + " Staff can still read it.");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store a new record", description = "Without a status it is published, as in an import.")
    public Response create(InputStream body, @Context UriInfo uri) throws IOException {
        requireStaff();
        PublicationDraft draft = RecordReader.read(body);
        PublicationDetails stored = catalog.create(
                draft.status() == null
                        ? draft.toBuilder().status(PublicationStatus.PUBLISHED).build()
                        : draft);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(stored.id()))
                        .build())
                .tag(VersionTag.of(stored.version()))
                .entity(json(stored))
                .build();
    }

    @PUT
    @Path(ID)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a record", description = "If-Match carries the ETag of the version that was read.")
    public Response replace(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body)
            throws IOException {
        requireStaff();
        long version = VersionTag.required(ifMatch);
        PublicationDetails stored = catalog.update(id, version, RecordReader.read(body));
        return Response.ok(json(stored)).tag(VersionTag.of(stored.version())).build();
    }

    @DELETE
    @Path(ID)
    @Operation(summary = "Withdraw a record", description = "It keeps its data and its number but is shown to no one.")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        requireStaff();
        PublicationDetails present = catalog.get(id);
        long version = ifMatch == null ? present.version() : VersionTag.required(ifMatch);
        if (present.record().status() != PublicationStatus.WITHDRAWN) {
            catalog.changeStatus(id, version, PublicationStatus.WITHDRAWN);
        }
        return Response.noContent().build();
    }

    private PublicationJson json(PublicationDetails publication) {
        String url = url(publication);
        return isStaff() ? PublicationJson.forStaff(publication, url) : PublicationJson.forAnyone(publication, url);
    }

    private String url(PublicationDetails publication) {
        return links.to(Addresses.publication(publication.id(), publication.slug()));
    }

    private boolean isStaff() {
        return security.isUserInRole(Role.CURATOR);
    }

    /** The catalogue checks this too; here it comes before a fault in the body is told to a stranger. */
    private void requireStaff() {
        if (!isStaff()) {
            throw new ApiException(Problems.notAllowed(security.getUserPrincipal() != null));
        }
    }
}
