package eu.inclusion.pathway.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses whoever may not be here. Where the reason is only that a page was open for too long, so that its token against forgery is
 * not valid any more, it says so to the error page, which can then keep what was typed.
 */
public class FormTooOld implements AccessDeniedHandler {

    /** The request's attribute that says so. */
    public static final String ATTRIBUTE = FormTooOld.class.getName();

    private final HttpStatus otherwise;

    private FormTooOld(HttpStatus otherwise) {
        this.otherwise = otherwise;
    }

    /** Says to a person who may not be here that it is so. */
    static FormTooOld orForbidden() {
        return new FormTooOld(HttpStatus.FORBIDDEN);
    }

    /** Says nothing of what may be here: there is no such page. */
    static FormTooOld orNotFound() {
        return new FormTooOld(HttpStatus.NOT_FOUND);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!response.isCommitted()) {
            boolean tooOld = refusal instanceof CsrfException;
            if (tooOld) {
                request.setAttribute(ATTRIBUTE, true);
            }
            response.sendError(tooOld ? HttpStatus.FORBIDDEN.value() : otherwise.value());
        }
    }
}
