package eu.inclusion.pathway.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets large files in only where files are asked for, and says of one that is too large that it is so, before anything reads it: later it
 * would look like a page without its token against forgery.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LargeUploads extends OncePerRequestFilter {

    private static final Pattern ANNEXES = Pattern.compile("(/portal/applications/[0-9a-f-]{36}/sections/annexes)\\?kind=([A-Z_]{1,40})");
    private static final List<String> FILES_ASKED_FOR = List.of("/desk/mapping-lists", "/portal/applications/", "/portal/preparations/", "/desk/events/");
    private static final DataSize ELSEWHERE = DataSize.ofMegabytes(2);

    private final DataSize most;

    LargeUploads(MultipartProperties settings) {
        this.most = settings.getMaxRequestSize();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (request.getContentLengthLong() <= most(request.getRequestURI())) {
            rest.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private long most(String address) {
        return (FILES_ASKED_FOR.stream().anyMatch(address::startsWith) ? most : ELSEWHERE).toBytes();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher annexes = ANNEXES.matcher(request.getRequestURI() + "?" + request.getQueryString());
        if (annexes.matches()) {
            response.sendRedirect(annexes.group(1) + "?too-large=" + annexes.group(2));
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }
}
