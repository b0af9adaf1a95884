package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.export.FoundList;
import org.researcharchive.search.export.FoundLists;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.web.export.Cutter;
import org.researcharchive.web.export.ExportFormat;
import org.researcharchive.web.export.ExportTurns;
import org.researcharchive.web.export.ResultExport;

/** Hands out the whole list that a search finds. */
@Path("/search/export")
@RequestScoped
public class SearchExportResource {

    private static final Logger LOG = System.getLogger(SearchExportResource.class.getName());

    @Inject
    private FoundLists lists;

    @Inject
    private ResultExport export;

    @Inject
    private ExportTurns turns;

    @Inject
    private Links links;

    @GET
    @Operation(
            summary = "Take a whole list of results away",
            description =
                    "format (csv, bibtex, ris, csl-json, jsonl) and the parameters of the search but page and size,"
                            + " which do not count here. Streamed in the order of the list; an answer that breaks off is not"
                            + " complete.")
    public Response export(
            @QueryParam("format") @Nullable String format, @Context UriInfo uri, @Context HttpServletRequest request) {
        SearchParameters.check(uri.getQueryParameters(), "format");
        ExportFormat wanted = ExportFormat.of(format == null ? "" : format);
        SearchRequest search = SearchRequest.ofParameters(uri.getQueryParameters());
        // whole addresses are made of the request, which is not at hand any more when the list is written
        String start = links.to("");
        ExportTurns.Turn turn = turns.take();
        FoundList list = turn.orRelease(() -> lists.open(search));
        StreamingOutput body = to -> {
            try (turn;
                    list) {
                export.write(list, wanted, path -> start + path, to);
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.DEBUG, "A reader went away before the end of a list", e);
                Cutter.cut(request);
            } catch (SearchUnavailableException e) {
                LOG.log(Level.WARNING, "A list of results broke off; its reader was cut off: {0}", e.getMessage());
                Cutter.cut(request);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A list of results broke off; its reader was cut off", e);
                Cutter.cut(request);
            }
        };
        return answer(wanted, body);
    }

    /** Says what an export would be without opening a list that nobody would close. */
    @HEAD
    public Response describe(@QueryParam("format") @Nullable String format, @Context UriInfo uri) {
        SearchParameters.check(uri.getQueryParameters(), "format");
        SearchRequest.ofParameters(uri.getQueryParameters());
        return answer(ExportFormat.of(format == null ? "" : format), null);
    }

    private static Response answer(ExportFormat wanted, @Nullable StreamingOutput body) {
        return Response.ok(body)
                .type(wanted.mediaType() + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + wanted.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
