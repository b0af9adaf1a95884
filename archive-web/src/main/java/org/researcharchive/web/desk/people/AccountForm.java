package org.researcharchive.web.desk.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.AccountProblem;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.signin.SignedIn;

/** Shows why an account was not changed, in the reader's language: beside the inputs, or above all of them. */
@RequestScoped
public class AccountForm {

    /** Inputs that are called otherwise than their fields, since other forms of the desk have such names too. */
    private static final Map<String, String> INPUTS = Map.of("name", "accountName", "password", "newPassword");

    @Inject
    private FieldErrors errors;

    /** Shows all problems of a refused change. */
    public void refused(InvalidAccountException refusal) {
        List<Violation> fields = refusal.problems().stream()
                .filter(problem -> !problem.field().equals("account"))
                .map(problem -> new Violation(input(problem), problem.value(), words(problem)))
                .toList();
        errors.show(fields);
        refusal.problems().stream()
                .filter(problem -> problem.field().equals("account"))
                .forEach(problem -> Notices.refused(words(problem)));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }

    /** A problem in words. */
    public static String words(AccountProblem problem) {
        return DeskWords.say("people.problem." + problem.reason(), String.valueOf(problem.value()));
    }

    /** The number of the session that a page is shown in. */
    static long thisSession() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SignedIn known = SignedIn.of(request);
        return known == null ? 0 : known.session();
    }

    private static String input(AccountProblem problem) {
        return INPUTS.getOrDefault(problem.field(), problem.field());
    }
}
