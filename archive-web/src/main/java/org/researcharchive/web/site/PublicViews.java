package org.researcharchive.web.site;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from preparing its script nonce for pages that have nothing of PrimeFaces in them: it would keep the
 * nonce in a session, and a visitor would get a cookie for reading.
 */
public final class PublicViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the view is not known yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getRequestMap().containsKey(PageDelivery.PUBLIC)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
