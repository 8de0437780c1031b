package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.calendar.FeedAddresses;
import eu.inclusion.pathway.calendar.FeedOwner;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The calendars of an organisation and of an officer: who sees them, what stands in them, and what their private addresses open. */
@ProductTest
@OnH2
class PrivateCalendarTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private FeedAddresses addresses;
    @Autowired
    private Events events;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private IdentityService identities;
    @Autowired
    private TaskService tasks;
    @Autowired
    private MockMvc browser;

    @Test
    void anOrganisationsCalendarFollowsItsInvitation() throws Exception {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);
        String secret = made(path.organisationId());
        assertThat(feed(secret)).contains("UID:" + event, "STATUS:TENTATIVE", "SUMMARY:Inclusion day", "SUMMARY:To do: ", "/portal/to-dos/");

        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        assertThat(feed(secret)).contains("UID:" + event, "STATUS:CONFIRMED").doesNotContain("STATUS:TENTATIVE");
        stage.giveBack(path);
        assertThat(feed(secret)).contains("UID:" + event, "STATUS:CANCELLED");
    }

    @Test
    void anAddressMadeAnewOpensNothingUnderItsOldName() throws Exception {
        OrganisationId organisation = stage.readyForNationalEvent(JINT).organisationId();
        String old = made(organisation);
        assertThat(made(organisation)).isNotEqualTo(old);
        fetch(old).andExpect(status().isNotFound());
        browser.perform(post(page(organisation) + "/end").with(Visitors.as(Visitors.contact(organisation))).with(csrf()));
        assertThat(addresses.of(FeedOwner.of(organisation))).isEmpty();
        browser.perform(get(page(organisation)).locale(Locale.ENGLISH).with(Visitors.as(Visitors.contact(organisation))))
                .andExpect(content().string(containsString("Make a calendar address"))).andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void nobodyElseSeesOrChangesAnOrganisationsAddress() throws Exception {
        OrganisationId organisation = stage.readyForNationalEvent(JINT).organisationId();
        String secret = made(organisation);
        Authentication other = Visitors.contact(new OrganisationId(UUID.randomUUID()));
        browser.perform(get(page(organisation)).with(Visitors.as(other))).andExpect(status().isNotFound());
        browser.perform(post(page(organisation)).with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
        browser.perform(post(page(organisation) + "/end").with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
        assertThat(addresses.of(FeedOwner.of(organisation))).contains(secret);
    }

    @Test
    void aPrivateCalendarIsKeptByNobodyOnTheWay() throws Exception {
        fetch(made(stage.readyForNationalEvent(JINT).organisationId()))
                .andExpect(header().string("Cache-Control", "max-age=900, private")).andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @Test
    void anOfficerSeesTheOwnAgencysEventsAndLastDaysAndOwnTasks() throws Exception {
        String reference = events.findById(EventId.of(stage.plan(JINT, 10))).orElseThrow().reference();
        String month = stage.today().plusDays(90).toString().substring(0, 7);
        see(Visitors.officer("BE05"), month).andExpect(content().string(containsString("/desk/events/" + reference)))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/desk/calendar").param("month", month).param("agency", "BE05").with(Visitors.as(Visitors.staff(Role.COORDINATOR, "BE05", "FI01"))))
                .andExpect(status().isOk()).andExpect(content().string(containsString("/desk/events/" + reference)));
        see(Visitors.officer("BE05"), stage.today().plusDays(21).toString().substring(0, 7))
                .andExpect(content().string(containsString("Last day to answer: Inclusion day")));
        see(Visitors.officer("FI01"), month).andExpect(content().string(not(containsString(reference))));
        see(Visitors.staff(Role.EXPERT, "BE05"), month).andExpect(content().string(not(containsString(reference))));
        see(Visitors.officer("BE05"), "nonsense").andExpect(status().isOk());
    }

    @Test
    void anOfficersAddressShowsWhatTheAccountMaySeeAtThatMoment() throws Exception {
        String account = "cal" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(new StaffAccounts.NewAccount(account, "Cal", "Endar", "", "a long password", Set.of(Role.OFFICER), Set.of(JINT)));
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);
        cases.pass(Duration.ofDays(22), path.reference());
        tasks.setAssignee(tasks.createTaskQuery().processInstanceBusinessKey(path.reference()).singleResult().getId(), account);

        String secret = addresses.renew(FeedOwner.ofStaff(account), account);
        assertThat(feed(secret)).contains("UID:" + event, "UID:reply-by-" + event, "(" + path.reference() + ")", "SUMMARY:Task: ");
        assertThat(feed(secret)).as("a last day counts its changes").containsPattern("UID:reply-by-" + event + "\\r\\nDTSTAMP:[^\\r]+\\r\\nSEQUENCE:[1-9]");

        identities.deleteTenantUserMembership("BE05", account);
        assertThat(feed(secret)).doesNotContain("UID:" + event);
        identities.deleteUser(account);
        fetch(secret).andExpect(status().isNotFound());
    }

    private String made(OrganisationId organisation) throws Exception {
        browser.perform(post(page(organisation)).with(Visitors.as(Visitors.contact(organisation))).with(csrf())).andExpect(status().is3xxRedirection());
        return addresses.of(FeedOwner.of(organisation)).orElseThrow();
    }

    private static String page(OrganisationId organisation) {
        return "/portal/organisations/" + organisation.text() + "/calendar";
    }

    private ResultActions see(Authentication reader, String month) throws Exception {
        return browser.perform(get("/desk/calendar").param("month", month).param("view", "list").locale(Locale.ENGLISH).with(Visitors.as(reader)));
    }

    private ResultActions fetch(String secret) throws Exception {
        return browser.perform(get("/feeds/" + secret + ".ics"));
    }

    private String feed(String secret) throws Exception {
        return fetch(secret).andExpect(status().isOk()).andReturn().getResponse().getContentAsString().replace("\r\n ", "");
    }
}
