package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventSettings;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.NationalAgencies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Attendance and the modules it calls, for tests without the engine and without paper. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({EventSettings.class, AttendanceSettings.class})
@ComponentScan(basePackageClasses = {Door.class, Events.class, OrganisationRegister.class, NationalAgencies.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {EventPrints.class, ReportPrint.class, WalkInOrigins.class}))
class AttendanceModules {
}
