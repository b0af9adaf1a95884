package org.researcharchive.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Writes answers as JSON, before the server looks for somebody to write them: which of its own writers it finds first
 * changes from one deployment to the next, and only ours knows the record format.
 */
@Provider
public class JsonAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Object answer = response.getEntity();
        if (answer != null && isJson(response.getMediaType()) && !isWritten(answer)) {
            response.setEntity(
                    Json.MAPPER.writeValueAsBytes(answer), response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.valueOf(Problem.MEDIA_TYPE)));
    }

    private static boolean isWritten(Object answer) {
        return answer instanceof byte[] || answer instanceof StreamingOutput;
    }
}
