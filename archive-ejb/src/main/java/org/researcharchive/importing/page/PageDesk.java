package org.researcharchive.importing.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.researcharchive.account.Role;
import org.researcharchive.attachment.FileText;
import org.researcharchive.attachment.UnreadableException;

/** Reads pages that staff paste or drop, for a form that they correct and save. Stores nothing. */
@Stateless
@RolesAllowed(Role.CURATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageDesk {

    /** The longest page, in characters. */
    public static final int LONGEST = 1_000_000;

    @Inject
    private FileText files;

    /**
     * What a page says.
     *
     * @throws UnrecognisedPageException if the text has no line that could be a title
     */
    @RolesAllowed(Role.CURATOR)
    public PageReading read(String text) throws UnrecognisedPageException {
        return new PageRecogniser().reading(text);
    }

    /**
     * The text of a file, such as a PDF or a document of Word.
     *
     * @param content not closed
     * @throws UnreadableException if it cannot be read
     */
    @RolesAllowed(Role.CURATOR)
    public String textOf(InputStream content, String fileName) throws UnreadableException {
        String text = files.of(content, fileName);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
