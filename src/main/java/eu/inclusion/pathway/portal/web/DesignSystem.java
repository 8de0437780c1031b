package eu.inclusion.pathway.portal.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the design system's stylesheet and script under {@code /assets/govuk/}, with our own typeface and colours (ADR 0003). */
@Configuration(proxyBeanMethods = false)
class DesignSystem implements WebMvcConfigurer {

    private static final String STYLESHEET = "classpath*:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/govuk-frontend.min.css";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/govuk/govuk-frontend.min.*")
                .addResourceLocations(folder())
                .setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS))
                .resourceChain(true)
                .addTransformer(new OwnLook());
    }

    private static Resource folder() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(STYLESHEET)[0].createRelative("./");
        } catch (IOException e) {
            throw new IllegalStateException("The design system is not on the class path", e);
        }
    }
}
