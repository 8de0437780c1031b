package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.NationalAgencies;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Mapping and the modules it calls, for tests without the engine. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = {Intake.class, OrganisationRegister.class, PathJournal.class, NationalAgencies.class})
class MappingModules {
}
