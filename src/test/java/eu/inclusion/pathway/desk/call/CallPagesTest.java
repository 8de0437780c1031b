package eu.inclusion.pathway.desk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The staff's pages about calls, on which an administrator opens one from a rule set. */
@ProductTest
@OnH2
@Transactional
class CallPagesTest {

    private static final CallKey KEY = new CallKey(2025, Action.KA220, 2);
    private static final AgencyCode JINT = new AgencyCode("BE05");

    @Autowired
    private MockMvc pages;
    @Autowired
    private Calls calls;
    @Autowired
    private CallDesk desk;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void beforeThisCallIsOpened() {
        clock.set(TestClock.START);
        desk.remove(KEY);
    }

    @Test
    void anAdministratorOpensARoundFromItsRules() throws Exception {
        pages.perform(get("/desk/calls/new").with(administrator())).andExpect(status().isOk())
                .andExpect(content().string(containsString("2025-KA220-2-1"))).andExpect(content().string(not(containsString("2025-KA220-1-1"))));
        pages.perform(get("/desk/calls/new").param("from", "2025-KA220-2-1").with(administrator())).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2025-10-01\""))).andExpect(content().string(containsString("BE05 JINT")));
        pages.perform(typed().param("agency-BE05", "YES").param("agency-NL02", "NO").with(administrator()).with(csrf()))
                .andExpect(redirectedUrl("/desk/calls/2025-KA220-2"));

        Call call = calls.find(KEY).orElseThrow();
        assertThat(call.fields()).containsExactly(Field.YOUTH);
        assertThat(call.round().closesAt()).isEqualTo(Instant.parse("2025-10-02T15:00:00Z"));
        assertThat(call.takesPart(JINT)).isEqualTo(TakesPart.YES);
        assertThat(call.takesPart(new AgencyCode("NL02"))).isEqualTo(TakesPart.NO);
        assertThat(call.takesPart(new AgencyCode("FI01"))).isEqualTo(TakesPart.UNKNOWN);
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        refused(typed("2024-10-02", "17:00:00"), "deadline has passed");
        refused(typed("2025-01-14", "17:00:00"), "deadline has passed");
        refused(typed("2025-03-30", "02:30:00"), "no clock in Brussels shows 02:30:00");
        refused(typed("2025-10-26", "02:30:00"), "show 02:30:00 twice");
        refused(typed("2026-10-02", "17:00:00"), "may start before this deadline");
        refused(typed("someday", "17:00:00"), "is no day with a time");
        refused(typed("", ""), "Type a day and a time");
        pages.perform(typed("2024-10-02", "17:00:00").locale(Locale.forLanguageTag("nl")).with(administrator()).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Deze deadline is voorbij")))
                .andExpect(content().string(containsString("value=\"Notice of today\"")));
        assertThat(calls.find(KEY)).isEmpty();
    }

    @Test
    void inTheNightInWhichAnHourComesTwiceADeadlineBeforeOrAfterItIsKeptToTheSecond() throws Exception {
        opened("26/10/2025", "01:59:59", "2025-10-25T23:59:59Z", "2025-10-26", "01:59:59");
        assertThat(inTime("2025-10-25T23:59:59Z")).isTrue();
        assertThat(inTime("2025-10-26T00:00:00Z")).as("02:00:00 for the first time").isFalse();
        desk.remove(KEY);

        opened("26/10/2025", "03:00:00", "2025-10-26T02:00:00Z", "2025-10-26", "03:00:00");
        assertThat(inTime("2025-10-26T00:30:00Z")).as("02:30:00 for the first time").isTrue();
        assertThat(inTime("2025-10-26T01:30:00Z")).as("02:30:00 for the second time").isTrue();
        assertThat(inTime("2025-10-26T02:00:01Z")).isFalse();
    }

    @Test
    void inTheNightInWhichAnHourIsLeftOutADeadlineBeforeOrAfterItIsKeptToTheSecond() throws Exception {
        opened("30/03/2025", "01:59:59", "2025-03-30T00:59:59Z", "2025-03-30", "01:59:59");
        assertThat(inTime("2025-03-30T01:00:00Z")).as("03:00:00, one second later").isFalse();
        desk.remove(KEY);

        opened("30/03/2025", "03:00:00", "2025-03-30T01:00:00Z", "2025-03-30", "03:00:00");
        assertThat(inTime("2025-03-30T01:00:00Z")).isTrue();
        assertThat(inTime("2025-03-30T01:00:01Z")).isFalse();
    }

    private void opened(String day, String time, String stored, String shownDay, String shownTime) throws Exception {
        pages.perform(typed(day, time).with(administrator()).with(csrf())).andExpect(redirectedUrl("/desk/calls/2025-KA220-2"));
        assertThat(database.sql("select closes_at from programme_call where call_year = 2025 and action = 'KA220' and round = 2")
                .query(OffsetDateTime.class).single().toInstant()).isEqualTo(Instant.parse(stored));
        assertThat(calls.find(KEY).orElseThrow().round().closesAt()).isEqualTo(Instant.parse(stored));
        pages.perform(get("/desk/calls/2025-KA220-2").with(administrator())).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"" + shownDay + "\""))).andExpect(content().string(containsString("value=\"" + shownTime + "\"")))
                .andExpect(content().string(containsString(", " + shownTime + "</strong>")));
    }

    private boolean inTime(String received) {
        return calls.find(KEY).orElseThrow().round().inTime(Instant.parse(received));
    }

    @Test
    void theDeadlineIsExtendedWithAReasonThatEveryoneCanRead() throws Exception {
        pages.perform(typed().with(administrator()).with(csrf()));
        pages.perform(post("/desk/calls/2025-KA220-2/deadline").param("deadline-day", "2025-10-04").param("deadline-time", "12:00")
                .param("reason", " ").with(administrator()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"2025-10-04\""))).andExpect(content().string(containsString("href=\"#reason\"")));
        pages.perform(post("/desk/calls/2025-KA220-2/deadline").param("deadline-day", "2025-10-04").param("deadline-time", "12:00")
                .param("reason", "The form was down").with(administrator()).with(csrf())).andExpect(redirectedUrl("/desk/calls/2025-KA220-2"));

        assertThat(calls.find(KEY).orElseThrow().round().closesAt()).isEqualTo(Instant.parse("2025-10-04T10:00:00Z"));
        pages.perform(get("/desk/calls/2025-KA220-2").with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("The form was down"))).andExpect(content().string(not(containsString("<textarea"))));
    }

    @Test
    void agenciesThatDecideLaterAreEnteredLater() throws Exception {
        pages.perform(typed().with(administrator()).with(csrf()));
        pages.perform(post("/desk/calls/2025-KA220-2/participation").param("agency-BE05", "NO").param("agency-XX99", "YES")
                .with(administrator()).with(csrf())).andExpect(redirectedUrl("/desk/calls/2025-KA220-2"));

        assertThat(calls.find(KEY).orElseThrow().takesPart(JINT)).isEqualTo(TakesPart.NO);
        pages.perform(get("/desk/calls").with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("BE05")));
    }

    @Test
    void aCallOpenedByMistakeIsTakenBackAsLongAsNobodyApplies() throws Exception {
        pages.perform(typed().with(administrator()).with(csrf()));
        pages.perform(post("/desk/calls/2025-KA220-2/taking-back").with(administrator()).with(csrf())).andExpect(redirectedUrl("/desk/calls"));

        assertThat(calls.find(KEY)).isEmpty();
        pages.perform(get("/desk/calls/2025-KA220-2").with(administrator())).andExpect(status().isNotFound());
        pages.perform(get("/desk/calls/nonsense").with(administrator())).andExpect(status().isNotFound());
    }

    private void refused(MockHttpServletRequestBuilder page, String sentence) throws Exception {
        pages.perform(page.with(administrator()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence))).andExpect(content().string(containsString("href=\"#deadline-day\""))).andExpect(content().string(containsString("id=\"deadline-error\"")));
    }

    private static MockHttpServletRequestBuilder typed() {
        return typed("02/10/2025", "17:00");
    }

    private static MockHttpServletRequestBuilder typed(String day, String time) {
        return post("/desk/calls/new").param("from", "2025-KA220-2-1").param("fields", "YOUTH", "NONSENSE")
                .param("opens-day", "2025-01-10").param("opens-time", "00:00:00").param("deadline-day", day).param("deadline-time", time)
                .param("source", "Notice of today");
    }

    private static RequestPostProcessor administrator() {
        return Visitors.as(Visitors.staff(Role.ADMINISTRATOR));
    }
}
