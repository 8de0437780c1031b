package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.EarlierSubmissions;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.similarity.OtherApplications;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consortium hands in once, and what is much like another application is shown to an officer. */
@ProductTest
abstract class OtherApplicationsTest {

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private OtherApplications others;
    @Autowired
    private RoundCounts counts;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private EligibilityDesk eligibility;
    @Autowired
    private JdbcClient database;
    @Autowired
    private DataSource source;

    @Test
    void theSameOrganisationsApplyOnceWhoeverOfThemApplies() {
        String one = SampleApplication.nextOid();
        String other = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), together(one, other));
        GrantApplication second = applying.written(applying.path(), together(other, one.toLowerCase(Locale.ROOT)));

        assertThat(others.ofSameConsortium(sheets.of(second))).containsExactly(first.reference());

        Submission received = applying.submit(second);
        assertThat(others.ofSameConsortium(applying.again(second), received)).containsExactly(first.reference());
        intake.withdraw(first.applicationId(), "The other one stands.");
        assertThat(others.ofSameConsortium(applying.again(second), received)).isEmpty();
    }

    @Test
    void oneOrganisationMoreIsAnotherConsortium() {
        String one = SampleApplication.nextOid();
        String other = SampleApplication.nextOid();
        applying.submitted(applying.path(), together(one, other));
        SampleApplication three = together(other, one);
        three.with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(one, "Ungdom", "SE"),
                SampleApplication.partner(SampleApplication.nextOid(), "Jugend", "AT")));

        assertThat(others.ofSameConsortium(sheets.of(applying.written(applying.path(), three)))).isEmpty();
    }

    @Test
    void muchTheSameTextIsFoundAlsoAtAnotherAgencyAndByOthers() {
        long text = UUID.randomUUID().getMostSignificantBits();
        Submission youth = applying.submitted(applying.path(), telling(text, 0));
        Submission school = applying.submitted(applying.path(), telling(text, 10).with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        Submission different = applying.submitted(applying.path(), telling(text + 1, 0));

        assertThat(youth.caseAgency()).isNotEqualTo(school.caseAgency());
        assertThat(others.withSimilarText(youth)).singleElement().satisfies(found -> {
            assertThat(found.reference()).isEqualTo(school.reference());
            assertThat(found.percent()).isBetween(60, 95);
        });
        assertThat(others.withSimilarText(school)).extracting(OtherApplications.Similar::reference).containsExactly(youth.reference());
        assertThat(others.withSimilarText(different)).isEmpty();
    }

    @Test
    void whatIsMuchAlikeIsForAnOfficerAndRejectsNobodyByItself() {
        long text = UUID.randomUUID().getMostSignificantBits();
        Submission first = applying.submitted(applying.path(), telling(text, 0));
        Submission second = applying.submitted(applying.path(), telling(text, 0));

        eligibility.checkAdmissibility(second.applicationId());
        eligibility.checkEligibility(second.applicationId());

        assertThat(eligibility.onRecord(second.applicationId()).orElseThrow().outcome().name()).isEqualTo("NEEDS_HUMAN");
        assertThat(eligibility.onRecord(second.applicationId()).orElseThrow().findings()).extracting(FindingOnRecord::rule)
                .contains("similar-application");
        assertThat(eligibility.onRecord(second.applicationId()).orElseThrow().findings().toString()).contains(first.reference(), "100");
    }

    @Test
    void whatWasReceivedBeforeIsCountedAndComparedToo() throws Exception {
        long text = UUID.randomUUID().getMostSignificantBits();
        String partner = SampleApplication.nextOid();
        SampleApplication old = telling(text, 0);
        old.with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(partner, "Ungdom", "SE")));
        Submission earlier = applying.submitted(applying.path(), old);
        database.sql("delete from submission_participant where submission_id = ?").param(earlier.id()).update();
        database.sql("delete from submission_sketch where submission_id = ?").param(earlier.id()).update();
        database.sql("update submission set consortium_key = null where id = ?").param(earlier.id()).update();

        EarlierSubmissions.migrate(source);

        SampleApplication later = telling(text, 0);
        later.with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(partner, "Ungdom", "SE")));
        GrantApplication draft = applying.written(applying.path(), later);
        assertThat(counts.of(sheets.of(draft))).containsExactly(new RoundCounts.Count(partner, 0, 1));
        assertThat(others.withSimilarText(applying.submit(draft))).hasSize(1);
        assertThat(submitted.of(earlier.applicationId()).orElseThrow().consortiumKey()).isEqualTo(earlier.consortiumKey());
    }

    private static SampleApplication together(String applicant, String partner) {
        return new SampleApplication().with(SectionKind.ORGANISATIONS, "applicantOid", applicant)
                .with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(partner, "Ungdom", "SE")));
    }

    /** An application that tells at length, every so many words another one. */
    private static SampleApplication telling(long text, int percentChanged) {
        Random words = new Random(text);
        Random changes = new Random();
        SampleApplication sample = new SampleApplication();
        for (String question : List.of("objectives", "targetGroups", "motivation")) {
            sample.with(SectionKind.DESCRIPTION, question, IntStream.range(0, 200).mapToObj(number -> words.nextInt(5_000))
                    .map(word -> changes.nextInt(100) < percentChanged ? "other" + changes.nextInt() : "word" + word).collect(Collectors.joining(" ")));
        }
        return sample;
    }
}

@OnH2
class OtherApplicationsOnH2Test extends OtherApplicationsTest {
}

@OnPostgreSql
class OtherApplicationsOnPostgreSqlTest extends OtherApplicationsTest {
}
