package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.FormTooOld;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.ToDoGone;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Chooses the page for what went wrong: a sentence that says what to do next, and never how the product is made inside. */
@Component
class ErrorPages implements ErrorViewResolver, Ordered {

    /** The request's attribute with what the domain refused. */
    static final String REFUSAL = ErrorPages.class.getName() + ".refusal";

    private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 405, 413, 429);
    private static final int FIRST_OF_OURS = 500;

    private final MessageSource words;

    ErrorPages(MessageSource words) {
        this.words = words;
    }

    /** One answer that was typed on a page that was too old to send it. */
    public record Typed(String name, String value) {
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (request.getAttribute(FormTooOld.ATTRIBUTE) != null) {
            return new ModelAndView("portal/too-old", Map.of("target", target(request), "typed", typed(request)), status);
        }
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            return new ModelAndView(refusal instanceof ToDoGone ? "portal/to-do-gone" : "portal/refused", Map.of("sentence", sentence(refusal)), status);
        }
        return new ModelAndView("portal/error", Map.of("kind", kind(status.value())), status);
    }

    private static String kind(int status) {
        if (OWN_WORDS.contains(status)) {
            return String.valueOf(status);
        }
        return status < FIRST_OF_OURS ? "request" : "server";
    }

    private String sentence(Refusal refusal) {
        return words.getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), LocaleContextHolder.getLocale());
    }

    private static String target(HttpServletRequest request) {
        return OwnPage.orFirst(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }

    /** What was typed is offered for sending again only if one of our own pages sent it; a stranger's page gets no second chance. */
    private static List<Typed> typed(HttpServletRequest request) {
        List<Typed> typed = new ArrayList<>();
        if (fromOurselves(request)) {
            request.getParameterMap().forEach((name, values) -> {
                if (!name.equals("_csrf") && !name.equals("password")) {
                    List.of(values).forEach(value -> typed.add(new Typed(name, value)));
                }
            });
        }
        return typed;
    }

    private static boolean fromOurselves(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(ownOrigin(request));
    }

    private static @Nullable String ownOrigin(HttpServletRequest request) {
        String port = request.getServerPort() == (request.isSecure() ? 443 : 80) ? "" : ":" + request.getServerPort();
        return UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName()).build().toUriString() + port;
    }
}
