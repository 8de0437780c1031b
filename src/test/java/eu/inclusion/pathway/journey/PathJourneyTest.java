package eu.inclusion.pathway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.testing.CountedStatements;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An organisation goes the whole path, and its cost in statements stays what it was. */
@ProductTest
@Import(CountedStatements.class)
abstract class PathJourneyTest {

    /** Round trips of one whole path, all processes of it and its two events included; docs/performance.md says what they are. */
    private static final long STATEMENTS = 3098;
    private static final double GROWTH = 1.05;

    @Autowired
    private WholePath journey;
    @Autowired
    private PathTimeline timeline;
    @Autowired
    private SentLetters letters;
    @Autowired
    private Cases cases;

    @BeforeEach
    void prepare() {
        journey.prepare();
    }

    @Test
    void anOrganisationGoesTheWholePath() {
        OrganisationPath path = journey.walk("Jeugdhuis De Reis", "E10000011");

        assertThat(path.status()).isEqualTo(PathStatus.COMPLETED);
        assertThat(timeline.of(path.id())).filteredOn(entry -> entry.kind() == PathEntry.Kind.PHASE_ENTERED)
                .extracting(PathEntry::phase).containsExactly(Phase.values());
        assertThat(cases.reachedEnds(path.reference(), "organisation-path")).contains("EndEvent_PathCompleted");
        assertThat(cases.openTasks(path.reference())).isEmpty();
        assertThat(letters.ofCase(path.reference(), 0).letters()).hasSizeGreaterThan(5);
    }

    @Test
    void aWholePathCostsNoMoreStatementsThanItDid() {
        journey.walk("Jeugdhuis Warm", "E10000012");
        Map<String, Long> counted = CountedStatements.during(() -> journey.walk("Jeugdhuis Geteld", "E10000013"));
        long all = counted.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all).as("statements of one path: %s", counted).isLessThanOrEqualTo(Math.round(STATEMENTS * GROWTH));
    }
}
