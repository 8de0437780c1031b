package eu.inclusion.pathway.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where a contact goes after signing in: to the page that the letter was about, else to the portal's first page. */
class AfterContactSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    AfterContactSignIn(RequestCache wanted) {
        setDefaultTargetUrl("/portal");
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        String target = request.getParameter("to");
        if (target != null && SignInLinks.isOwnPage(target)) {
            getRedirectStrategy().sendRedirect(request, response, target);
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
