package eu.inclusion.pathway.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Gives every page its visitor's language, and every refusal too, also where the engine's own servlets answer. */
@Component("localeResolver")
class ChosenLanguage extends OncePerRequestFilter implements LocaleResolver, Ordered {

    @Override
    public int getOrder() {
        return new OrderedRequestContextFilter().getOrder() + 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(Languages.of(request));
        chain.doFilter(request, response);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A visitor chooses the language with the switch on each page");
    }
}
