package eu.inclusion.pathway.portal.web;

import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks, and what, is known before the visitor's language is; without this, Jersey's later filter would write over the language. */
@Configuration(proxyBeanMethods = false)
class EarlyRequestContext {

    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }
}
