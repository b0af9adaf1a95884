package org.researcharchive.web.desk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * A form as it is kept while somebody types: the names of its inputs, nested as the form itself, with what stood in
 * them. It comes from a browser and is only ever text in the form, checked like any other when it is saved.
 */
final class KeptForm {

    private static final Logger LOG = System.getLogger(KeptForm.class.getName());
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private KeptForm() {}

    /** The form that was kept; empty when the text is no such form. */
    static Optional<PublicationForm> read(String kept) {
        try {
            PublicationForm form = JSON.readValue(kept, PublicationForm.class);
            if (form != null) {
                form.dropMissingRows();
            }
            return Optional.ofNullable(form);
        } catch (JsonProcessingException e) {
            LOG.log(Level.WARNING, "A browser sent a form that cannot be read: {0}", e.getOriginalMessage());
            return Optional.empty();
        }
    }

    static String write(PublicationForm form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form holds nothing but text", e);
        }
    }
}
