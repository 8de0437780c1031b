package eu.inclusion.pathway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start, outside the demo, what this installation still lacks for real use. */
@Component
@Profile("!demo")
class StartUpAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpAdvice.class);

    private final Environment settings;

    StartUpAdvice(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            LOG.warn("The database is H2, which is for trying out: set spring.datasource.url to a PostgreSQL for real use.");
        }
        if (settings.getProperty("pathway.base-url", "").contains("localhost")) {
            LOG.warn("Links in letters lead to localhost: set pathway.base-url to where people reach Pathway.");
        }
    }
}
