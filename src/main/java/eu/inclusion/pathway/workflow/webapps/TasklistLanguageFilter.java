package eu.inclusion.pathway.workflow.webapps;

import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Tasklist's answers pass on their way out. */
@Configuration(proxyBeanMethods = false)
class TasklistLanguageFilter {

    @Bean
    FilterRegistrationBean<Filter> tasklistLanguage(TasklistWords words) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new TasklistLanguage(words));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 3);
        registration.addUrlPatterns("/camunda/api/engine/*");
        return registration;
    }
}
