package eu.inclusion.pathway.workflow.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives Tasklist its lists in the reader's language. Cockpit, which asks at the same address, and the REST API keep the English names.
 * Whoever can change filters gets their names as they are kept, so that no translation is saved in their place.
 */
class TasklistLanguage extends OncePerRequestFilter {

    private static final Pattern LISTS = Pattern.compile(".*/(?:task(?:/[^/]+)?|filter(?:/[^/]+/list)?|process-definition)");

    private final TasklistWords words;

    TasklistLanguage(TasklistWords words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String page = request.getHeader(HttpHeaders.REFERER);
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                || page == null || !page.contains("/camunda/app/tasklist/") || !LISTS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && String.valueOf(answer.getContentType()).contains("json")) {
            boolean filtersToo = !request.isUserInRole("ADMINISTRATOR");
            byte[] said = words.said(answer.getContentAsByteArray(), LocaleContextHolder.getLocale(), filtersToo);
            answer.resetBuffer();
            answer.getOutputStream().write(said);
        }
        answer.copyBodyToResponse();
    }
}
