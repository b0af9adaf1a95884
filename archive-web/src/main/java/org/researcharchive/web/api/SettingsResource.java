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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.researcharchive.account.Role;
import org.researcharchive.settings.Institution;
import org.researcharchive.settings.InstitutionSettings;
import org.researcharchive.settings.SettingsDesk;

/** What the institution says of itself on every page; for everybody to read and for administrators to write. */
@Path("/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    private Institution institution;

    @Inject
    private SettingsDesk desk;

    @Context
    private SecurityContext security;

    @GET
    @Operation(summary = "Read the institution's name, address and telephone")
    public InstitutionSettings read() {
        return institution.current();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the institution's name, address and telephone; what is left out goes back to its default")
    public InstitutionSettings write(InputStream body) throws IOException {
        if (!security.isUserInRole(Role.ADMIN)) {
            throw new ApiException(Problems.notAllowed(security.getUserPrincipal() != null));
        }
        desk.save(RecordReader.read(body, InstitutionSettings.class));
        return institution.current();
    }
}
