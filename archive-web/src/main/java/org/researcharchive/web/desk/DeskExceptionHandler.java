package org.researcharchive.web.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that a page sent in the background with a bare status when something went wrong. Faces would put an
 * error page in the place of what stands typed; the desk's script instead says what happened and leaves the page alone.
 */
class DeskExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(DeskExceptionHandler.class.getName());

    DeskExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (events.hasNext()) {
                answer(faces, events.next().getContext().getException());
                events.remove();
            }
        }
        super.handle();
    }

    private static void answer(FacesContext faces, Throwable error) {
        int status = status(error);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.ERROR, "A request of the desk failed", error);
        }
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.setResponseStatus(status);
        }
        faces.responseComplete();
    }

    private static int status(Throwable error) {
        if (find(error, ViewExpiredException.class) != null) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return find(error, EJBAccessException.class) != null
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static @Nullable Throwable find(@Nullable Throwable error, Class<?> type) {
        Throwable cause = error;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
