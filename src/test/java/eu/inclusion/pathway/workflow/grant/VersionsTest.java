package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.grantapplication.ApplicationDrafts;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationIntake;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.SectionKind;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.SubmittedApplications;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An application is submitted as often as the organisation likes; each version is kept and the last one counts. */
@ProductTest
@Import(ApplicationCase.class)
abstract class VersionsTest {

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private SubmittedApplications submitted;

    @Test
    void theLastVersionBeforeTheDeadlineCounts() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        assertThat(submitted.of(draft.id())).contains(first);

        rewrite(draft);
        Submission second = applying.submit(applying.again(draft));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(submitted.of(draft.id())).contains(second);
        assertThat(submitted.versions(draft.id())).containsExactly(first, second);
        assertThat(applying.again(draft).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    private void rewrite(GrantApplication draft) {
        drafts.save(draft.id(), SectionKind.IMPACT, 1, Map.of("assessing", "Anew", "development", "Anew", "sharing", "Anew", "others", "Anew"),
                "an@example.org");
    }
}

@OnH2
class VersionsOnH2Test extends VersionsTest {
}

@OnPostgreSql
class VersionsOnPostgreSqlTest extends VersionsTest {
}
