package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.researcharchive.account.Role;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.index.IndexState;

/** Whether the index is true: what it holds, what waits for it, what it could not take. For staff. */
@Path("/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

    @Inject
    private IndexAdmin index;

    @Context
    private SecurityContext security;

    @GET
    @Operation(summary = "Read the state of the search index")
    public IndexState read() {
        if (Stream.of(Role.CURATOR, Role.EDITOR, Role.ADMIN).noneMatch(security::isUserInRole)) {
            throw new ApiException(Problems.notAllowed(security.getUserPrincipal() != null));
        }
        return index.state();
    }
}
