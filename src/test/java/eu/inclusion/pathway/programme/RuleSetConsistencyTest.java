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
import org.springframework.core.io.DefaultResourceLoader;

/** Each way in which rules can contradict themselves is refused with its reason, before an application is judged by them. */
class RuleSetConsistencyTest {

    private static final String KA205 = "2014-2020-strategic-partnerships-youth.yaml";
    private static final String KA201 = "2014-2015-strategic-partnerships.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2026-KA240.yaml|version: 1|version: 0|so its name must be 2026-KA240-v0.yaml",
        "2026-KA220.yaml|[SCHOOL, VET, HIGHER_EDUCATION, ADULT, YOUTH]|[]|no field",
        "2026-KA220.yaml|countries: { value: 3|countries: { value: 0|at least one country is needed",
        "2026-KA220.yaml|partnerRegions: { value: [1, 2, 3]|partnerRegions: { value: [1, 15]|there are 1 to 14",
        "2026-KA220.yaml|establishedYears: { value: 2|establishedYears: { value: 0|0 years that the applicant has existed",
        "2026-KA220.yaml|managementPercent: { value: 20|managementPercent: { value: 0|0 percent for management",
        "2026-KA220.yaml|managementPercent: { value: 20|managementPercent: { value: 120|more than the whole grant for management",
        "2026-KA220.yaml|extensionTotalMonths: { value: 36|extensionTotalMonths: { value: 30|longer than after an extension",
        "2026-KA220.yaml|value: [120000, 250000, 400000]|value: [120000, -1]|lump sums",
        "2026-KA220.yaml|startUntil: { value: \"2026-12-31\"|startUntil: { value: \"2026-08-31\"|round 1: projects start after they may",
        "2026-KA220.yaml|startUntil: { value: \"2026-12-31\"|startUntil: { value: \"2028-12-31\"|for more than a year",
        "2026-KA220.yaml|startFrom: { value: \"2026-09-01\"|startFrom: { value: \"2026-03-05\"|projects start before its deadline",
        "2026-KA220.yaml|number: 2|number: 3|round 2 is called 3",
        "2026-KA220.yaml|2026-10-01T12:00:00|2026-02-01T12:00:00|round 2 closes before the one before it",
        "2026-KA220.yaml|2026-03-05T12:00:00|2026-02-29T12:00:00|rounds.[0].deadline",
        "2026-KA220.yaml|2026-03-05T12:00:00|2026-03-29T02:30:00|round 1 closes at a time that clocks in Brussels do not show",
        "2026-KA220.yaml|2026-03-05T12:00:00|2026-10-25T02:30:00|or show twice",
        "2026-KA220.yaml|RELEVANCE: { value: 25|RELEVANCE: { value: 26|101 points in all, not 100",
        "2026-KA220.yaml|RELEVANCE: { value: 25|RELEVANCE: { value: 0|0 points for RELEVANCE",
        "2026-KA220.yaml|threshold: { value: 70|threshold: { value: 50|half of each criterion makes 51",
        "2026-KA220.yaml|tieBreak: [RELEVANCE, IMPACT]|tieBreak: []|nothing breaks a tie",
        "2026-KA220.yaml|tieBreak: [RELEVANCE, IMPACT]|tieBreak: [IMPACT, IMPACT]|a criterion breaks a tie twice",
        "2026-KA210.yaml|extensionMonths: { value: 6|extensionMonths: { value: 0|0 months of extension",
        "2026-KA210.yaml|asApplicant: { value: 1|asApplicant: { value: 6|more applications as applicant than in all",
        "2026-KA210.yaml|asApplicant: { value: 1|asApplicant: { value: 0|0 applications as applicant",
        "2026-KA210.yaml|accessionForms: { value: 90|accessionForms: { value: -1|-1 accession forms",
        "2026-KA210.yaml|others: { value: 6|others: { value: -6|-6 other annexes",
        "2026-KA210.yaml|fileMegabytes: { value: 15|fileMegabytes: { value: 150|a file of 150 megabytes, but 100 for all of them",
        "2026-KA210.yaml|furtherPriorities: { value: 2|furtherPriorities: { value: -2|-2 further priorities",
        "2026-KA210.yaml|topics: { value: 3|topics: { value: -1|-1 topics",
        "2026-KA210.yaml|accountsAboveEur: { value: 60000|accountsAboveEur: { value: -60000|-60000 euro above which accounts",
        "2026-KA240.yaml|value: [SCHOOL_AUTHORITY]|value: []|no kind of organisation may apply",
        "2026-KA240.yaml|schoolsAtHome: { value: 2|schoolsAtHome: { value: 3|a composition of 7, but at least 6 organisations",
        "2026-KA240.yaml|schoolsAbroad: { value: 2|schoolsAbroad: { value: -1|-1 schools abroad",
        "2026-KA240.yaml|confirmed: true|confirmed: yes, please: no|please",
        KA205 + "|most: { value: 450000|most: { value: 450001|450001 euro at most, which no project reaches",
        KA205 + "|perMonth: { value: 12500|perMonth: { value: 0|0 euro a month",
        KA205 + "|lumpSums: { value: []|lumpSums: { value: [60000]|lump sums and unit costs",
        KA205 + "|types: { value: [INNOVATION, EXCHANGE_OF_PRACTICES]|types: { value: []|no type of project",
        KA205 + "|partnerRegions: { value: []|partnerRegions: { value: [4]|partners from some regions, and from the whole world",
        KA205 + "|organisations: { value: 2|organisations: { value: 4|the smaller consortium is larger than the minimum",
        KA205 + "|organisations: { value: 2|organisations: { value: 1|the smaller consortium: at least 2 countries",
        KA201 + "|onlyMonths: { value: [24, 36]|onlyMonths: { value: [24, 40]|the only durations lie outside 24 to 36 months",
        KA201 + "|version: 1|version: -1|version -1; the first is 1"
    })
    void rulesThatContradictThemselvesAreRefused(String file, String right, String wrong, String reason) throws IOException {
        String rules = shipped(file);
        assertThat(rules).contains(right);
        own(file, rules.replace(right, wrong));
        assertThatThrownBy(() -> RuleSetFiles.read(files()))
                .isInstanceOf(ProgrammeDataInconsistent.class).hasMessageContainingAll("rules/" + file, reason);
    }

    @Test
    void aFactWithoutASourceIsRefused() throws IOException {
        own("2026-KA210.yaml", shipped("2026-KA210.yaml").replaceFirst("(threshold: \\{ value: 60, source: )\"[^\"]+\"", "$1\" \""));
        assertThatThrownBy(() -> RuleSetFiles.read(files())).hasMessageContaining("award.threshold has no source");
    }

    @Test
    void aFactThatIsCalledConfirmedWithoutBeingSoIsRefused() throws IOException {
        own("2026-KA210.yaml", shipped("2026-KA210.yaml").replace("confirmed: false", "confirmed: true"));
        assertThatThrownBy(() -> RuleSetFiles.read(files()))
                .hasMessageContaining("is called confirmed, but its source says it is not");
    }

    @Test
    void aLaterVersionIsAFileOfItsOwnAndIsTheLatest() throws IOException {
        own("2025-KA210-v2.yaml", shipped("2025-KA210.yaml").replace("action: KA210", "action: KA210\nversion: 2")
                .replace("maximumMonths: { value: 24", "maximumMonths: { value: 30"));
        RuleSets ruleSets = RuleSetFiles.read(files());
        assertThat(ruleSets.find(2025, Action.KA210)).get().extracting(rules -> rules.project().maximumMonths().value()).isEqualTo(30);
        assertThat(ruleSets.find(2025, Action.KA210, 1)).get().extracting(rules -> rules.project().maximumMonths().value()).isEqualTo(24);
        assertThat(ruleSets.find(2025, Action.KA210, 3)).isEmpty();
        assertThat(ruleSets.latest()).filteredOn(rules -> rules.callYear() == 2025).hasSize(2);
        assertThat(ruleSets.all()).filteredOn(rules -> rules.callYear() == 2025).hasSize(3);
    }

    @Test
    void aVersionInAFileOfAnotherNameIsRefused() throws IOException {
        own("2025-KA210.yaml", shipped("2025-KA210.yaml").replace("action: KA210", "action: KA210\nversion: 2"));
        assertThatThrownBy(() -> RuleSetFiles.read(files())).hasMessageContaining("its name must be 2025-KA210-v2.yaml");
    }

    @Test
    void twoFilesOfOneVersionAreRefused() throws IOException {
        own("my-own-youth.yaml", shipped(KA205));
        assertThatThrownBy(() -> RuleSetFiles.read(files()))
                .hasMessageContaining("KA205 has two rule sets of version 1 for call 2014");
    }

    @Test
    void oneCallOfASeriesIsCorrectedByALaterVersionInAFileOfItsOwn() throws IOException {
        own("2018-KA205-v2.yaml", shipped("2025-KA210.yaml").replace("action: KA210", "action: KA205\nversion: 2")
                .replace("2026", "2019").replace("\"2025", "\"2018").replace("callYear: 2025", "callYear: 2018"));
        RuleSets ruleSets = RuleSetFiles.read(files());
        assertThat(ruleSets.find(2018, Action.KA205)).get().extracting(RuleSet::version).isEqualTo(2);
        assertThat(ruleSets.find(2018, Action.KA205, 1)).isPresent();
        assertThat(ruleSets.find(2019, Action.KA205)).get().extracting(RuleSet::version).isEqualTo(1);
    }

    @Test
    void aSeriesOfNoCallIsRefused() throws IOException {
        own(KA205, shipped(KA205).replaceAll("(?s)rounds:\n.*consortium:", "rounds: {}\nconsortium:"));
        assertThatThrownBy(() -> RuleSetFiles.read(files())).hasMessageContaining("it holds the rules of no call");
    }

    private ProgrammeFiles files() {
        return new ProgrammeFiles(new DefaultResourceLoader(), folder.toUri().toString());
    }

    private void own(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules").resolve(file), text);
    }

    private static String shipped(String file) throws IOException {
        return new DefaultResourceLoader().getResource(ProgrammeFiles.SHIPPED + "rules/" + file)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
