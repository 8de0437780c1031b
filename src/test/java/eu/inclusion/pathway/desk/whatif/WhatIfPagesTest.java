package eu.inclusion.pathway.desk.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.roundplace.CountsInCall;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A lead officer sees what other rules would change for the applications of the own agency, and nothing is changed by looking. */
@ProductTest
@OnH2
@Transactional
class WhatIfPagesTest {

    private static final SampleApplication SAMPLE = new SampleApplication();
    private static final String CALL = "2025-KA210-1-BE05";
    private static final String LARGER = "2025-KA220-1";

    @Autowired
    private MockMvc pages;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private EligibilityDesk eligibility;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private Submission received;

    @BeforeEach
    void anApplicationWasReceivedAndExamined() {
        clock.set(TestClock.START);
        received = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "title", "=HYPERLINK(\"evil\")"));
        eligibility.checkAdmissibility(received.applicationId());
        eligibility.checkEligibility(received.applicationId());
    }

    @Test
    void theRulesOfAnotherActionWouldRefuseIt() throws Exception {
        pages.perform(question("/desk/what-if", CALL, LARGER).with(lead("BE05"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(received.reference())))
                .andExpect(content().string(containsString("Not eligible: ")));
        pages.perform(question("/desk/what-if", CALL, "2025-KA210-1").with(lead("BE05"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Another outcome: 0.")));
    }

    @Test
    void whatWasTakenBackAndNotSentAgainIsNotReplayed() throws Exception {
        applying.submitted(applying.path(), new SampleApplication());
        intake.withdraw(received.applicationId(), "We wait a year.");
        intake.reopen(received.applicationId());

        pages.perform(question("/desk/what-if", CALL, LARGER).with(lead("BE05"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(received.reference()))));
    }

    @Test
    void whatPartnersAnsweredCountsAndWhereTheCaseStandsIsSaidBeside() throws Exception {
        String oid = String.valueOf(((Map<?, ?>) ((List<?>) SAMPLE.section(SectionKind.ORGANISATIONS).get("partners")).get(0)).get("oid"));
        Submission refused = applying.submitted(applying.path(), SAMPLE);
        database.sql("insert into consent_at_submission (application_id, submission_version, oid, state) values (?, 1, ?, 'REFUSED')")
                .params(refused.applicationId().value(), oid).update();

        String row = Jsoup.parse(pages.perform(question("/desk/what-if", CALL, "2025-KA210-1").with(lead("BE05"))).andReturn().getResponse()
                .getContentAsString()).select("tbody tr:contains(" + refused.reference() + ")").text();

        assertThat(row).contains("Submitted Not eligible Not eligible");
    }

    @Test
    void placesInTheRoundAreCountedAsInTheExamination(@Autowired RoundCounts counts, @Autowired CountsInCall inCall, @Autowired Calls calls,
            @Autowired SubmittedApplications submitted) {
        List<Submission> all = new ArrayList<>();
        for (int application = 0; application < 4; application++) {
            all.add(applying.submitted(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "partners",
                    SAMPLE.section(SectionKind.ORGANISATIONS).get("partners"))));
            clock.advance(Duration.ofMinutes(1));
        }
        Call call = calls.find(new CallKey(2025, Action.KA210, 1)).orElseThrow();

        Map<GrantApplicationId, List<RoundCounts.Count>> found = inCall.of(call);

        assertThat(all).allSatisfy(one -> assertThat(found.getOrDefault(one.applicationId(), List.of())).containsExactlyInAnyOrderElementsOf(
                counts.before(applying.again(one.applicationId()), one, submitted.content(one))));
        assertThat(found.get(all.get(3).applicationId())).extracting(RoundCounts.Count::total).contains(3);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        List<Long> before = rows();
        pages.perform(question("/desk/what-if", CALL, LARGER).with(lead("BE05"))).andExpect(status().isOk());

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theListIsTakenAwayAsCsvInWhichNothingBecomesAFormula() throws Exception {
        byte[] file = pages.perform(question("/desk/what-if/list.csv", CALL, LARGER).with(lead("BE05"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("what-if.csv"))).andReturn().getResponse().getContentAsByteArray();

        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF\"Reference\";\"Organisation\";\"Project\";")
                .contains("\"" + received.reference() + "\";\"Jeugdhuis ", ";\"'=HYPERLINK(\"\"evil\"\")\"").doesNotContain(";\"=");
    }

    @Test
    void theListIsTakenAwayAsAWorkbookOfTexts() throws Exception {
        byte[] file = pages.perform(question("/desk/what-if/list.xlsx", CALL, LARGER).with(lead("BE05"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();

        assertThat(rows(file)).anySatisfy(row -> assertThat(row).startsWith(received.reference()).contains("=HYPERLINK(\"evil\")", "Youth"))
                .first().satisfies(head -> assertThat(head).startsWith("Reference", "Organisation", "Project"));
    }

    @Test
    void onlyLeadOfficersAskAndOnlyAboutTheirOwnAgency() throws Exception {
        pages.perform(question("/desk/what-if", CALL, LARGER).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isForbidden());
        pages.perform(question("/desk/what-if", CALL, LARGER).with(lead("NL02"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(received.reference())))).andExpect(content().string(not(containsString("BE05"))));
        pages.perform(question("/desk/what-if/list.csv", CALL, LARGER).with(lead("NL02"))).andExpect(status().isNotFound());
        pages.perform(question("/desk/what-if/list.xlsx", CALL, LARGER).with(lead("NL02"))).andExpect(status().isNotFound());
    }

    private List<Long> rows() {
        return Stream.of("eligibility_report", "eligibility_finding", "submission", "submitted_section", "grant_application", "outbox_message")
                .map(table -> database.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Cell::asString).toList()).toList();
        }
    }

    private static MockHttpServletRequestBuilder question(String address, String call, String rules) {
        return get(address).param("call", call).param("rules", rules);
    }

    private static RequestPostProcessor lead(String agency) {
        return Visitors.as(Visitors.staff(Role.LEAD_OFFICER, agency));
    }
}
