package org.researcharchive.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.RecordAddress;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;

/** Leads from each address of a record that was merged into another to the same of the one that stands for it now. */
@ApplicationScoped
public class MergedRecords {

    @Inject
    private PublicAddresses records;

    /**
     * What is answered instead of saying that a record is gone, if it was merged.
     *
     * @param answer what the record's own page answers
     * @param form see {@code Address}; null for the page itself
     */
    public Answer instead(Answer answer, long id, @Nullable String form) {
        if (!isGone(answer)) {
            return answer;
        }
        return records.mergedInto(id)
                .<Answer>map(record -> new Answer.Moved(address(record, form)))
                .orElse(answer);
    }

    private static boolean isGone(Answer answer) {
        return answer instanceof Answer.Refused
                || (answer instanceof Answer.Shown shown && shown.status() == HttpServletResponse.SC_GONE);
    }

    private static String address(RecordAddress record, @Nullable String form) {
        String address = Addresses.publication(record.id(), record.slug());
        return form == null ? address : Addresses.form(address, form);
    }
}
