package eu.inclusion.pathway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house: one module per word of the domain, and who may call whom. */
class HouseTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("eu.inclusion.pathway");
    private static final ApplicationModules MODULES = ApplicationModules.of(PathwayApplication.class);

    @Test
    void modulesCallEachOtherOnlyDownTheArrows() {
        assertThat(MODULES.stream()).isNotEmpty();
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItIs() {
        assertThat(MODULES.stream()).allSatisfy(module -> assertThat(module.getDisplayName())
                .as(module.getIdentifier().toString()).isNotEqualTo(module.getIdentifier().toString()));
    }

    @Test
    void everyModuleOfTheDomainNamesWhomItCalls() {
        List<String> mayCallAll = List.of("programme", "workflow", "portal", "desk", "demo", "monitoring", "correspondence", "form");
        assertThat(MODULES.stream().filter(module -> !mayCallAll.contains(name(module)))).isNotEmpty()
                .allSatisfy(module -> assertThat(packageInfo(module)).contains("allowedDependencies"));
    }

    @Test
    void onlyWorkflowKnowsTheEngine() {
        noClasses().that().resideOutsideOfPackage("..pathway.workflow..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(CODE);
        classes().that().haveSimpleName("EngineSettings").should().dependOnClassesThat().resideInAPackage("org.camunda..").check(CODE);
    }

    @Test
    void nobodyCallsWorkflow() {
        noClasses().that().resideOutsideOfPackage("..pathway.workflow..")
                .should().dependOnClassesThat().resideInAPackage("..pathway.workflow..").check(CODE);
    }

    @Test
    void theRulesOfOneSubjectDoNotKnowThoseOfAnother() {
        slices().matching("..pathway.eligibility.(*)..").should().notDependOnEachOther().check(CODE);
        noClasses().that().resideInAnyPackage("..eligibility.participants..", "..eligibility.project..", "..eligibility.money..",
                        "..eligibility.papers..", "..eligibility.round..")
                .should().dependOnClassesThat().resideInAPackage("eu.inclusion.pathway.eligibility").check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().that().doNotHaveSimpleName("ClockConfiguration").and().resideOutsideOfPackage("..demo..")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").check(CODE);
    }

    @Test
    void everyQuestionToTheDatabaseGivesItsConnectionBack() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("outside a transaction an open stream keeps its connection; list() gives it back").check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Dto").check(CODE);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String packageInfo(ApplicationModule module) {
        try (Stream<String> lines = Files.lines(Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java"))) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
