package eu.inclusion.pathway.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/**
 * Gives the application under test everything that drives it as people and time would: every {@link TestComponent}. All of
 * them always, as an application with other beans is another one, and starting one takes long.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "eu.inclusion.pathway", useDefaultFilters = false, includeFilters = @Filter(TestComponent.class),
        excludeFilters = @Filter(TestConfiguration.class))
class PeopleAndTime {
}
