package eu.inclusion.pathway.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is signed in, where one is (for the language switch), and whether all is invented. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final boolean demo;

    PageFrame(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ModelAttribute("visitor")
    Visitor visitor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return Visitor.of(signedIn);
    }

    /** The page's address with its question, as the browser shows it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? withQuery(request.getRequestURI(), request.getQueryString()) : failed.toString();
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
