package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.DefaultResourceLoader;

/** Data that contradict themselves are refused with the file and the reason; an installation may bring its own. */
class ProgrammeDataTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "organisations: { value: 2|organisations: { value: 1|at least 2 countries, but 1 organisations",
        "minimumMonths: { value: 6|minimumMonths: { value: 30|a duration from 30 to 24 months",
        "value: [30000, 60000]|value: []|lump sums []",
        "deadline: { value: \"2025-03-05T12:00:00\"|deadline: { value: \"2026-03-05T12:00:00\"|round 1 closes in another year",
        "deadline: { value: \"2025-03-05T12:00:00\"|deadline: { value: \"5 March\"|rounds.[0].deadline",
        "value: [BY]|value: [QQ]|'QQ' is no country code",
        "value: [SCHOOL, VET, ADULT, YOUTH]|value: [SPORT]|sport is managed by EACEA",
        "threshold: { value: 60|threshold: { value: 101|a threshold of 101 of 100 points",
        "callYear: 2025|callYear: 2024|it holds the rules of KA210 in call 2024",
        "lumpSums: {|lumpsums: {|lumpsums"
    })
    void rulesThatContradictThemselvesAreRefused(String right, String wrong, String reason) throws IOException {
        String rules = shipped("rules/2025-KA210.yaml");
        assertThat(rules).contains(right);
        own("rules/2025-KA210.yaml", rules.replace(right, wrong));

        assertThatThrownBy(() -> RuleSetFiles.read(files()))
                .isInstanceOf(ProgrammeDataInconsistent.class)
                .hasMessageContainingAll("rules/2025-KA210.yaml", reason);
    }

    @Test
    void aRoundWithoutADeadlineIsRefused() throws IOException {
        own("rules/2025-KA210.yaml", shipped("rules/2025-KA210.yaml").replaceAll("(?m)^    deadline: .*2025-03-05.*\n", ""));

        assertThatThrownBy(() -> RuleSetFiles.read(files())).hasMessageContaining("rounds[1].deadline is missing");
    }

    @Test
    void anAgencyOfAnUnknownCountryIsRefused() throws IOException {
        own("agencies.yaml", shipped("agencies.yaml").replace("country: \"PL\"", "country: \"QQ\""));

        assertThatThrownBy(() -> AgencyFile.read(files())).hasMessageContainingAll("agencies.yaml", "'QQ' is no country code");
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() throws IOException {
        own("countries.yaml", "countries:\n  - codes: [AT\n");

        assertThatThrownBy(() -> CountryFile.read(files())).hasMessageContainingAll("countries.yaml", "line");
    }

    @Test
    void anInstallationMayReplaceOneFileAndKeepsTheOthers() throws IOException {
        own("agencies.yaml", shipped("agencies.yaml").replace("JINT vzw", "Another body"));

        assertThat(AgencyFile.read(files()).get(new AgencyCode("BE05")).name()).isEqualTo("Another body");
        assertThat(RuleSetFiles.read(files()).all()).hasSize(37 + 3 + 2);
    }

    @Test
    void whoStartsTheApplicationReadsWhatToDo() {
        FailureAnalysis analysis = new ProgrammeDataFailureAnalyzer()
                .analyze(new ProgrammeDataInconsistent("agencies.yaml", "the code BE05 stands there twice"));

        assertThat(analysis.getDescription()).contains("agencies.yaml", "BE05");
        assertThat(analysis.getAction()).contains("pathway.programme.location");
    }

    @Test
    void theApplicationDoesNotStartWithDataThatContradictThemselves() throws IOException {
        own("agencies.yaml", shipped("agencies.yaml").replace("code: BE04", "code: BE05"));

        start(folder.toString()).run(context -> assertThat(context.getStartupFailure())
                .rootCause().isInstanceOf(ProgrammeDataInconsistent.class).hasMessageContaining("BE05 stands there twice"));
    }

    @Test
    void theApplicationDoesNotStartWithAFolderThatIsNotThere() {
        start(folder.resolve("nowhere").toString()).run(context -> assertThat(context.getStartupFailure())
                .rootCause().isInstanceOf(ProgrammeDataInconsistent.class).hasMessageContaining("there is no folder"));
    }

    @Test
    void theApplicationStartsWithTheDataWeShip() {
        start(ProgrammeFiles.SHIPPED).run(context -> assertThat(context).hasNotFailed()
                .hasSingleBean(NationalAgencies.class).hasSingleBean(Countries.class).hasSingleBean(Priorities.class)
                .hasSingleBean(RuleSets.class));
    }

    private static ApplicationContextRunner start(String location) {
        return new ApplicationContextRunner().withUserConfiguration(ProgrammeConfiguration.class)
                .withPropertyValues("pathway.programme.location=" + location);
    }

    private ProgrammeFiles files() {
        return new ProgrammeFiles(new DefaultResourceLoader(), folder.toUri().toString());
    }

    private void own(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String shipped(String file) throws IOException {
        return new DefaultResourceLoader().getResource(ProgrammeFiles.SHIPPED + file)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
