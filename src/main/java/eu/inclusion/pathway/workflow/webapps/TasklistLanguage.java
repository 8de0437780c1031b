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
    private static final Pattern SUBMISSIONS = Pattern.compile(".*/(?:task|process-definition)/[^/]+/submit-form");

    private final TasklistWords words;

    TasklistLanguage(TasklistWords words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String page = request.getHeader(HttpHeaders.REFERER);
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                || page == null || !page.contains("/camunda/app/tasklist/") || !answered(request.getRequestURI());
    }

    private static boolean answered(String address) {
        return LISTS.matcher(address).matches() || SUBMISSIONS.matcher(address).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (String.valueOf(answer.getContentType()).contains("json") && answer.getContentSize() > 0) {
            byte[] said = said(request, answer);
            answer.resetBuffer();
            answer.getOutputStream().write(said);
        }
        answer.copyBodyToResponse();
    }

    private byte[] said(HttpServletRequest request, ContentCachingResponseWrapper answer) throws IOException {
        byte[] asked = answer.getContentAsByteArray();
        if (SUBMISSIONS.matcher(request.getRequestURI()).matches()) {
            return answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST ? words.refusal(asked) : asked;
        }
        boolean lists = answer.getStatus() == HttpServletResponse.SC_OK;
        return lists ? words.said(asked, LocaleContextHolder.getLocale(), !request.isUserInRole("ADMINISTRATOR")) : asked;
    }
}
