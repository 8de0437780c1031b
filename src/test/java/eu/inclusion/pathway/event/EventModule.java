package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisation.OrganisationRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The beans of events, for tests of what is kept in modules that build on them. */
@TestConfiguration
@EnableConfigurationProperties(EventSettings.class)
@ComponentScan(basePackageClasses = EventModule.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
@Import(OrganisationRegister.class)
public class EventModule {
}
