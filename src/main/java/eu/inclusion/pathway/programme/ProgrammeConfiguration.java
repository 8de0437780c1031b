package eu.inclusion.pathway.programme;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the programme's data once, at the start; the application does not start with data that contradict themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgrammeProperties.class)
class ProgrammeConfiguration {

    @Bean
    ProgrammeFiles programmeFiles(ResourceLoader loader, ProgrammeProperties properties) {
        return new ProgrammeFiles(loader, properties.location());
    }

    @Bean
    NationalAgencies nationalAgencies(ProgrammeFiles files) {
        return AgencyFile.read(files);
    }

    @Bean
    Countries countries(ProgrammeFiles files) {
        return CountryFile.read(files);
    }

    @Bean
    TimeZones timeZones(ProgrammeFiles files) {
        return TimeZoneFile.read(files);
    }

    @Bean
    Priorities priorities(ProgrammeFiles files, ObjectProvider<InventedCalls> invented) {
        Priorities read = PriorityFile.read(files);
        return invented.stream().reduce(read, (all, calls) -> all.lasting(calls.modelYear(), calls.lastYear()), (one, other) -> one);
    }

    @Bean
    Topics topics(ProgrammeFiles files) {
        return Topics.read(files);
    }

    @Bean
    RuleSets ruleSets(ProgrammeFiles files, ObjectProvider<InventedCalls> invented) {
        RuleSets read = RuleSetFiles.read(files);
        List<RuleSet> all = new ArrayList<>(read.all());
        invented.forEach(calls -> all.addAll(calls.ruleSets(read)));
        return new RuleSets(all);
    }

    @Bean
    SanctionsList sanctionsList(ProgrammeFiles files) {
        return SanctionsFile.read(files);
    }

    @Bean
    Charters charters(ProgrammeFiles files) {
        return CharterFile.read(files);
    }

    @Bean
    Waivers waivers(ProgrammeFiles files) {
        return Waivers.read(files);
    }

    @Bean
    CallPractice callPractice(ProgrammeFiles files) {
        return CallPractice.read(files);
    }

    @Bean
    ActionTypes actionTypes(ProgrammeFiles files) {
        return ActionTypeFile.read(files);
    }

    @Bean
    StrandMemberships strandMemberships(ProgrammeFiles files) {
        return StrandMembershipFile.read(files);
    }
}
