package org.researcharchive.web.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.language.Reader;

/**
 * Keeps the address that was asked for.
 *
 * <p>Views lie below {@code WEB-INF} and are reached by a forward from the servlet that owns the address, so the path
 * of a view is nothing a browser can post to. A form therefore posts to the address of its page, query included. The
 * language too is that of the address, or of the browser where the address names none.
 */
public final class AddressedViewHandler extends ViewHandlerWrapper {

    public AddressedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = addressOfCurrentView(context, viewId);
        return address != null ? address : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Reader.speaks().locale();
    }

    private static @Nullable String addressOfCurrentView(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        if (view == null || !viewId.equals(view.getViewId())) {
            return null;
        }
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object path = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        if (path == null) {
            return null;
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? path.toString() : path + "?" + query;
    }
}
