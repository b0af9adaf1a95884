package org.researcharchive.web.desk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What a browser kept of a form whose page expired: the names of its inputs, nested as the form itself, with what stood
 * in them. It comes from outside and is only ever text in the form, checked like any other when it is saved.
 */
final class KeptForm {

    private static final Logger LOG = System.getLogger(KeptForm.class.getName());
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private KeptForm() {}

    /** Fills the form; false, and the form as it was, when the text is not such a form. */
    static boolean putBack(String kept, PublicationForm form) {
        try {
            form.become(JSON.readValue(kept, PublicationForm.class));
            return true;
        } catch (JsonProcessingException e) {
            LOG.log(Level.WARNING, "A browser kept a form that cannot be read: {0}", e.getOriginalMessage());
            return false;
        }
    }
}
