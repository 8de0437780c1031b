package eu.inclusion.pathway.portal.application;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a submission had reached us whole, before anybody asks who sends it and before anything waits for a lock: that moment
 * decides whether it is in time. Programme Guide 2025, Part C, pp. 441-459.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MomentOfReceipt extends OncePerRequestFilter {

    /** The request's attribute with the moment. */
    static final String RECEIVED_AT = "pathway.received-at";

    private final Clock clock;

    MomentOfReceipt(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !request.getRequestURI().endsWith("/submission");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Reads the body to its end first: nobody gains time by opening a request before the deadline and filling it after.
        request.getParameterMap();
        request.setAttribute(RECEIVED_AT, clock.instant());
        chain.doFilter(request, response);
    }
}
