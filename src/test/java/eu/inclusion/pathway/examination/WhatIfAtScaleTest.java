package eu.inclusion.pathway.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.inclusion.pathway.annex.SupplementsInCall;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.SampleCalls;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.roundplace.CountsInCall;
import eu.inclusion.pathway.routing.FieldDecision;
import eu.inclusion.pathway.similarity.ConsortiaInCall;
import eu.inclusion.pathway.testing.CountedStatements;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.ReceivedBySql;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two thousand applications are held against other rules with a handful of statements. */
@PersistenceTest
@Import({ReceivedInCall.class, FactsOnCall.class, SupplementsInCall.class, PartnerConsents.class, CountsInCall.class, ConsortiaInCall.class, CountedStatements.class})
abstract class WhatIfAtScaleTest {

    private static final int MANY = 2_000;
    private static final AgencyCode JINT = new AgencyCode("BE05");

    private final Call call = SampleCalls.call(2025, Action.KA210, 1);
    private final RuleSet larger = RuleSets.shipped().find(2025, Action.KA220).orElseThrow();

    @Autowired
    private JdbcClient database;
    @Autowired
    private ReceivedInCall received;
    @Autowired
    private FactsOnCall file;

    @Test
    void twoThousandApplicationsCostTwentyStatements() throws JsonProcessingException {
        ReceivedBySql store = new ReceivedBySql(database);
        Map<String, String> sections = sections();
        for (int number = 0; number < MANY; number++) {
            store.received(call.key(), JINT.value(), "KA210-YOU-%08d".formatted(number), sections);
        }
        store.received(call.key(), "NL02", "KA210-YOU-OTHERS", sections);
        database.sql("insert into submission_participant (submission_id, oid, role, country) select id, 'E20000001', 'PARTNER', 'SE' from submission").update();
        WhatIf whatIf = new WhatIf(received, file, new ApplicationExamination(EligibilityCheck.shipped(), mock(FieldDecision.class), mock(Calls.class),
                mock(FactsOnFile.class), Clock.systemUTC()));

        List<WhatIfLine> lines = new ArrayList<>();
        long start = System.nanoTime();
        Map<String, Long> statements = CountedStatements.during(() -> lines.addAll(whatIf.replay(call, JINT, larger)));
        LoggerFactory.getLogger(WhatIfAtScaleTest.class).info("{} applications replayed in {} ms", MANY, (System.nanoTime() - start) / 1_000_000);

        assertThat(lines).hasSize(MANY).allMatch(line -> line.after() == Outcome.NOT_ELIGIBLE);
        assertThat(statements).isEqualTo(Map.of("select", 20L));
    }

    private static Map<String, String> sections() throws JsonProcessingException {
        SampleApplication sample = new SampleApplication();
        Map<String, String> sections = new HashMap<>();
        for (SectionKind kind : SampleApplication.written(SectionKind.of(Action.KA210))) {
            sections.put(kind.name(), new ObjectMapper().writeValueAsString(sample.section(kind)));
        }
        return sections;
    }
}

@OnH2
class WhatIfAtScaleOnH2Test extends WhatIfAtScaleTest {
}

@OnPostgreSql
class WhatIfAtScaleOnPostgreSqlTest extends WhatIfAtScaleTest {
}
