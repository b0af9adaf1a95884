package org.researcharchive.web.desk.tuning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

/** What a browser kept of a form whose page expired: the names of its inputs, with what stood in them. */
final class KeptInputs {

    private static final Logger LOG = System.getLogger(KeptInputs.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> INPUTS = new TypeReference<>() {};

    private KeptInputs() {}

    /** Reads them; empty where they are of another form, or nobody's. */
    static Optional<Map<String, String>> read(String kept) {
        try {
            return Optional.ofNullable(JSON.readValue(kept, INPUTS));
        } catch (JsonProcessingException e) {
            LOG.log(Level.WARNING, "A browser kept a form that cannot be read: {0}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
