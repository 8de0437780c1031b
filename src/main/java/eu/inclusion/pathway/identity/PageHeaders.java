package eu.inclusion.pathway.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What browsers are told about our own pages: they load nothing from elsewhere, run no script that stands in the page, are shown in
 * nobody's frame and tell nobody where a visitor came from. Behind TLS Spring adds that the site is never to be opened without.
 */
record PageHeaders(RequestMatcher ours) {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static PageHeaders everywhere() {
        return new PageHeaders(AnyRequestMatcher.INSTANCE);
    }

    static PageHeaders without(RequestMatcher others) {
        return new PageHeaders(new NegatedRequestMatcher(others));
    }

    void configure(HttpSecurity http) throws Exception {
        http.headers(headers -> headers
                .addHeaderWriter(onOurs(new ContentSecurityPolicyHeaderWriter(POLICY)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    }

    private HeaderWriter onOurs(HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(ours, writer);
    }
}
