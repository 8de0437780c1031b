package eu.inclusion.pathway.desk.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingKind;
import eu.inclusion.pathway.strand.MeetingPlan;
import eu.inclusion.pathway.strand.MeetingStatus;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.WorkPlanItem;
import eu.inclusion.pathway.strand.WorkPlanItems;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The staff's pages about strands: what stands there, who may read and who may change it. */
@ProductTest
@OnH2
class StrandPagesTest {

    private static final Authentication HOST = Visitors.officer("BE05");
    private static final Authentication INVITED = Visitors.officer("FI01");
    private static final Authentication STRANGER = Visitors.officer("IE02");
    private static final Authentication COORDINATOR = Visitors.staff(Role.COORDINATOR, "BE05", "IE02");

    @Autowired
    private MockMvc pages;
    @Autowired
    private MeetingDesk meetings;
    @Autowired
    private AgreedActions actions;
    @Autowired
    private WorkPlanItems items;
    @Autowired
    private Clock clock;

    @Test
    void agenciesOfAStrandReadWhatStandsThereAndOthersFindNothing() throws Exception {
        StrandMeeting meeting = planned();

        for (Authentication reader : List.of(HOST, INVITED, COORDINATOR)) {
            pages.perform(seen(get("/desk/strands/POST_MIGRATION"), reader)).andExpect(status().isOk()).andExpect(content().string(containsString("Tea and plans")));
            pages.perform(seen(get("/desk/meetings/" + meeting.reference()), reader)).andExpect(status().isOk())
                    .andExpect(content().string(containsString("No answer yet")));
        }
        pages.perform(seen(get("/desk/strands/POST_MIGRATION"), STRANGER)).andExpect(status().isNotFound());
        pages.perform(seen(get("/desk/meetings/" + meeting.reference()), STRANGER)).andExpect(status().isNotFound());
        pages.perform(seen(get("/desk/meetings/" + meeting.reference()), Visitors.staff(Role.EXPERT, "BE05"))).andExpect(status().isNotFound());
        pages.perform(seen(get("/desk/strands"), STRANGER)).andExpect(content().string(not(containsString("POST_MIGRATION"))));
        pages.perform(seen(get("/desk/strands/NONSENSE"), HOST)).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheHostMovesCancelsAndAgrees() throws Exception {
        StrandMeeting meeting = planned();
        String page = "/desk/meetings/" + meeting.reference();

        for (Authentication other : List.of(INVITED, STRANGER, COORDINATOR)) {
            pages.perform(seen(post(page + "/cancellation").param("reason", "Mine"), other)).andExpect(status().isNotFound());
            pages.perform(seen(action(page, "Call"), other)).andExpect(status().isNotFound());
        }
        assertThat(meetings.get(meeting.id()).status()).isEqualTo(MeetingStatus.PLANNED);

        pages.perform(seen(action(page, "Call the umbrella"), HOST)).andExpect(redirectedUrl(page));
        AgreedAction agreed = actions.findByMeetingIdOrderByReference(meeting.id()).get(0);
        pages.perform(seen(post(page + "/actions/" + agreed.reference() + "/drop").param("why", " "), HOST)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Say why it is no longer needed")));
        pages.perform(seen(post(page + "/actions/" + agreed.reference() + "/drop").param("why", "Done by others"), HOST)).andExpect(redirectedUrl(page));
        pages.perform(seen(post(page + "/cancellation").param("reason", "Strike"), HOST)).andExpect(redirectedUrl(page));
        pages.perform(seen(get(page), INVITED)).andExpect(content().string(containsString("Strike"))).andExpect(content().string(containsString("Done by others")));
    }

    @Test
    void aDayThatCannotBeIsToldAndWhatWasTypedStays() throws Exception {
        StrandMeeting meeting = planned();
        String page = "/desk/meetings/" + meeting.reference();

        pages.perform(seen(post(page + "/times").param("startsOn", "2031-02-30").param("endsOn", "2031-03-01").param("startsAt", "10:00")
                        .param("answerBy", "2031-02-01"), HOST)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("This day or time does not exist"))).andExpect(content().string(containsString("2031-02-30")));
        pages.perform(seen(post(page + "/times").param("startsOn", "2031-03-01").param("endsOn", "2031-03-01").param("startsAt", "")
                        .param("answerBy", "2031-03-01"), HOST)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("before the meeting starts")));
        assertThat(meetings.get(meeting.id()).startsOn()).isEqualTo(meeting.startsOn());

        pages.perform(seen(post(page + "/times").param("startsOn", "2031-03-01").param("endsOn", "2031-03-01").param("startsAt", "")
                        .param("answerBy", "2031-02-01").param("seen", "0"), HOST)).andExpect(redirectedUrl(page));
        assertThat(meetings.get(meeting.id()).startsOn()).isEqualTo(LocalDate.of(2031, 3, 1));
        pages.perform(seen(post(page + "/times").param("startsOn", "2031-04-01").param("endsOn", "2031-04-01").param("startsAt", "")
                        .param("answerBy", "2031-02-01").param("seen", "0"), HOST)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("A colleague changed this")));
    }

    @Test
    void theHostEntersWhatAnAgencyAnswersForWhichNobodyWorksHere() throws Exception {
        StrandMeeting meeting = planned();
        String page = "/desk/meetings/" + meeting.reference();

        pages.perform(seen(get(page), HOST)).andExpect(content().string(containsString("No account here")))
                .andExpect(content().string(containsString("no task")));
        pages.perform(seen(answer(page, "EE01"), INVITED)).andExpect(status().isNotFound());
        pages.perform(seen(answer(page, "BE05"), HOST)).andExpect(status().isNotFound());
        pages.perform(seen(answer(page, "EE01"), HOST)).andExpect(redirectedUrl(page));
        pages.perform(seen(get(page), INVITED)).andExpect(content().string(containsString("Mari, by train")));
    }

    @Test
    void whatIsTooLongIsRefusedWithItsLengthAndStaysOnThePage() throws Exception {
        StrandMeeting meeting = planned();
        String page = "/desk/meetings/" + meeting.reference();
        String long4002 = "a".repeat(3999) + "\r\nbc";

        pages.perform(seen(post(page + "/answers").param("agency", "EE01").param("answer", "COMING").param("agendaPoints", long4002), HOST))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("4,000 characters at most. Make it 2 shorter")))
                .andExpect(content().string(containsString("a".repeat(3999))));
        pages.perform(seen(post(page + "/answers").param("agency", "EE01").param("answer", "COMING")
                .param("agendaPoints", "a".repeat(3998) + "\r\nb"), HOST)).andExpect(redirectedUrl(page));
    }

    @Test
    void aHostThatIsNoFullMemberReadsSo() throws Exception {
        pages.perform(seen(get("/desk/meetings/" + planned().reference()), HOST)).andExpect(content().string(not(containsString("no full member"))));
        pages.perform(seen(get("/desk/meetings/" + plannedBy("IE02").reference()), STRANGER)).andExpect(status().isOk())
                .andExpect(content().string(containsString("no full member"))).andExpect(content().string(containsString("Not a member")));
    }

    private static MockHttpServletRequestBuilder answer(String page, String agency) {
        return post(page + "/answers").param("agency", agency).param("answer", "COMING").param("whoComes", "Mari, by train").param("agendaPoints", "");
    }

    @Test
    void officersOfTheStrandWriteItsWorkPlan() throws Exception {
        String plan = "/desk/strands/POST_MIGRATION/work-plan/new";

        pages.perform(seen(item(plan, "Study visit"), STRANGER)).andExpect(status().isNotFound());
        pages.perform(seen(item(plan, "Study visit"), COORDINATOR)).andExpect(status().isNotFound());
        pages.perform(seen(item(plan, " "), HOST)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("in a few words")));
        pages.perform(seen(item(plan, "Study visit"), INVITED)).andExpect(status().is3xxRedirection());
        WorkPlanItem written = items.findTop200ByStrandAndYearOrderByTitle(Strand.POST_MIGRATION, 2033).get(0);
        String page = "/desk/strands/POST_MIGRATION/work-plan/" + written.id().text();
        pages.perform(seen(get(page), HOST)).andExpect(content().string(containsString("Study visit")));
        pages.perform(seen(item(page, "Two visits").param("version", written.version().toString()), HOST)).andExpect(status().is3xxRedirection());
        pages.perform(seen(item(page, "Three visits").param("version", written.version().toString()), INVITED)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("A colleague changed this"))).andExpect(content().string(containsString("Three visits")));
        pages.perform(seen(get("/desk/strands/POST_MIGRATION?year=2033"), COORDINATOR)).andExpect(content().string(containsString("Two visits")));
    }

    @Test
    void aJointProjectIsWrittenDown() throws Exception {
        String projects = "/desk/strands/POST_MIGRATION/joint-projects/new";

        pages.perform(seen(get(projects), HOST)).andExpect(status().isOk());
        pages.perform(seen(post(projects).param("title", "Plain calls").param("agency", "BE05").param("others", "FI01", "PL01").param("status", "UNDER_WAY")
                .param("web", "ftp://x"), HOST)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("no address of a page")));
        pages.perform(seen(post(projects).param("title", "Plain calls").param("agency", "BE05").param("others", "FI01", "PL01").param("status", "UNDER_WAY")
                .param("web", "https://example.org"), HOST)).andExpect(status().is3xxRedirection());
        pages.perform(seen(get("/desk/strands/POST_MIGRATION"), INVITED)).andExpect(content().string(containsString("Plain calls")))
                .andExpect(content().string(containsString(", FI01")));
    }

    private MockHttpServletRequestBuilder action(String page, String what) {
        return post(page + "/actions").param("what", what).param("agency", "FI01").param("dueOn", "2031-05-01");
    }

    private static MockHttpServletRequestBuilder item(String page, String title) {
        return post(page).param("title", title).param("agency", "FI01").param("year", "2033").param("plannedFor", "May").param("status", "PLANNED");
    }

    private static MockHttpServletRequestBuilder seen(MockHttpServletRequestBuilder request, Authentication reader) {
        return request.with(Visitors.as(reader)).with(csrf());
    }

    private StrandMeeting planned() {
        return plannedBy("BE05");
    }

    private StrandMeeting plannedBy(String host) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return meetings.plan(new MeetingPlan(MeetingKind.STRAND, Set.of(Strand.POST_MIGRATION), "Tea and plans", "Ghent", null,
                new MeetingTimes(today.plusDays(30), today.plusDays(30), LocalTime.of(10, 0), today.plusDays(20)), "Where we stand"), new AgencyCode(host), "anna");
    }
}
