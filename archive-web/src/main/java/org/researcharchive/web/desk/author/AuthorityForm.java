package org.researcharchive.web.desk.author;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.researcharchive.authority.AuthorityProblem;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** Shows why entries were not changed, in the reader's language: beside the inputs, or above all of them. */
@RequestScoped
public class AuthorityForm {

    private static final Set<String> INPUTS =
            Set.of("name", "variants", "biography", "affiliation", "orcid", "website", "target");

    @Inject
    private FieldErrors errors;

    /** Shows all problems of a refused change. */
    void refused(InvalidAuthorityException refusal) {
        List<AuthorityProblem> problems = refusal.problems();
        errors.show(problems.stream()
                .filter(problem -> INPUTS.contains(problem.field()))
                .map(problem -> new Violation(input(problem.field()), null, words(problem)))
                .toList());
        problems.stream()
                .filter(problem -> !INPUTS.contains(problem.field()))
                .forEach(problem -> Notices.refused(words(problem)));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }

    /** Goes on to another page, with what there is to tell. */
    static void goTo(String path) {
        Notices.keep();
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(AuthorityProblem problem) {
        return DeskWords.say(
                "authority.problem." + problem.reason().code(), problem.values().toArray());
    }

    /** Other forms of the desk have inputs of such names, too. */
    private static String input(String field) {
        return "author" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }
}
