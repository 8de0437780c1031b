package eu.inclusion.pathway.portal.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.CallPostponing;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where organisations apply to come to international events. */
@ProductTest
@OnH2
class EventCallPagesTest {

    private static final AgencyCode HOST = new AgencyCode("IS01");
    private static final AgencyCode SENDING = new AgencyCode("HU01");

    @Autowired
    private MockMvc pages;
    @Autowired
    private SampleCalls calls;
    @Autowired
    private Applying applying;
    @Autowired
    private InternationalCallDesk desk;
    @Autowired
    private CallPostponing postponing;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @Test
    void anOrganisationReadsTheCallKeepsADraftSendsItChangesItAndTakesItBack() throws Exception {
        Event event = calls.open(HOST, 20, SENDING);
        OrganisationPath path = calls.ready(SENDING);
        pages.perform(get(list(path)).with(as(path))).andExpect(status().isOk()).andExpect(content().string(containsString("Contact seminar")));
        pages.perform(get(list(path) + "/" + event.reference()).with(as(path))).andExpect(content().string(containsString("Apply to come")));
        pages.perform(get(form(path, event)).with(as(path))).andExpect(content().string(containsString("an@example.org")));

        send(path, event, "Mo", "", "keep").andExpect(redirectedUrl(list(path) + "/" + event.reference()));
        assertThat(application(event, path).status()).as("a draft does not count").isEqualTo(EventApplicationStatus.DRAFT);
        assertThat(letters(path)).isEmpty();
        send(path, event, "Mo", "", "send").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Why do you want to come?")));
        send(path, event, "Mo", "To find partners", "send").andExpect(redirectedUrl(list(path) + "/" + event.reference()));
        assertThat(application(event, path).status()).isEqualTo(EventApplicationStatus.SUBMITTED);
        send(path, event, "Li", "To learn", "send").andExpect(status().is3xxRedirection());
        assertThat(application(event, path).persons()).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Li"));
        assertThat(letters(path)).hasSizeGreaterThanOrEqualTo(1).containsOnly("event-application-received");

        pages.perform(post(list(path) + "/" + event.reference() + "/withdrawal").with(as(path)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(application(event, path).status()).isEqualTo(EventApplicationStatus.WITHDRAWN);
    }

    @Test
    void theServersClockDecidesToTheSecondWhetherAnApplicationIsInTime() throws Exception {
        Event event = calls.open(HOST, 20, SENDING);
        OrganisationPath inTime = calls.ready(SENDING);
        OrganisationPath late = calls.ready(SENDING);
        Instant lastSecond = Objects.requireNonNull(desk.get(event.id()).closesAt());
        Instant now = clock.instant();
        try {
            clock.set(lastSecond.plusMillis(999));
            send(inTime, event, "Mo", "To learn", "send").andExpect(status().is3xxRedirection());
            clock.set(lastSecond.plusSeconds(1));
            send(late, event, "Mo", "To learn", "send").andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("The last day to apply has gone by")));
            send(inTime, event, "Li", "To learn", "send").andExpect(status().isUnprocessableEntity());
        } finally {
            clock.set(now);
        }

        assertThat(application(event, inTime).persons()).extracting("name").containsExactly("Mo");
        assertThat(applying.find(event.id(), late.organisationId())).isEmpty();
    }

    @Test
    void whoIsNotReadyIsToldWhy() throws Exception {
        Event event = calls.open(HOST, 20, SENDING);
        OrganisationPath early = calls.inPhase(SENDING, Phase.NATIONAL_EVENT);
        OrganisationPath late = calls.inPhase(SENDING, Phase.MENTORING);

        pages.perform(get(list(early) + "/" + event.reference()).with(as(early))).andExpect(status().isOk())
                .andExpect(content().string(containsString("comes after the mapping and the national event"))).andExpect(content().string(not(containsString("Apply to come</a>"))));
        pages.perform(get(list(late) + "/" + event.reference()).with(as(late))).andExpect(content().string(containsString("You were at an international event already")));
        send(early, event, "Mo", "To learn", "send").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void nobodySeesCallsOfOtherAgenciesNorApplicationsOfOthers() throws Exception {
        Event event = calls.open(HOST, 20, SENDING);
        OrganisationPath applied = calls.ready(SENDING);
        calls.apply(event.id(), applied, 1);
        OrganisationPath elsewhere = calls.ready(new AgencyCode("LT01"));

        pages.perform(get(list(elsewhere)).with(as(elsewhere))).andExpect(content().string(not(containsString(event.reference()))));
        pages.perform(get(list(elsewhere) + "/" + event.reference()).with(as(elsewhere))).andExpect(status().isNotFound());
        pages.perform(get(list(applied) + "/" + event.reference()).with(as(elsewhere))).andExpect(status().isNotFound());
        pages.perform(post(list(applied) + "/" + event.reference() + "/withdrawal").with(as(elsewhere)).with(csrf())).andExpect(status().isNotFound());
        assertThat(application(event, applied).status()).isEqualTo(EventApplicationStatus.SUBMITTED);
    }

    @Test
    void nobodyAppliesWhileTheEventIsPutOff() throws Exception {
        Event event = calls.open(HOST, 20, SENDING);
        OrganisationPath path = calls.ready(SENDING);
        postponing.postpone(event.id(), "The venue is flooded", "anna");
        pages.perform(get(list(path) + "/" + event.reference()).with(as(path))).andExpect(content().string(containsString("The venue is flooded")));

        send(path, event, "Mo", "To learn", "send").andExpect(status().isUnprocessableEntity());
        postponing.resume(event.id(), "anna");
        send(path, event, "Mo", "To learn", "send").andExpect(status().is3xxRedirection());
    }

    private ResultActions send(OrganisationPath path, Event event, String name, String motivation, String button) throws Exception {
        MockHttpServletRequestBuilder typed = post(form(path, event)).with(as(path)).with(csrf())
                .param("persons[0].name", name).param("persons[0].email", "mo@example.org").param("persons[0].country", "BE")
                .param("persons[0].role", "Youth worker").param("persons[0].languageLevel", "GOOD")
                .param("motivation", motivation).param("experience", "None yet").param("targetGroups", "SOCIAL_BARRIERS");
        return pages.perform(button.equals("keep") ? typed.param("keep", "true") : typed);
    }

    private EventApplication application(Event event, OrganisationPath path) {
        return applying.find(event.id(), path.organisationId()).orElseThrow();
    }

    private List<String> letters(OrganisationPath path) {
        return database.sql("select letter from outbox_message where reference = ?").param(path.reference()).query(String.class).list();
    }

    private static String list(OrganisationPath path) {
        return "/portal/organisations/" + path.organisationId().text() + "/international-events";
    }

    private static String form(OrganisationPath path, Event event) {
        return list(path) + "/" + event.reference() + "/application";
    }

    private static RequestPostProcessor as(OrganisationPath path) {
        return Visitors.as(Visitors.contact(new OrganisationId(UUID.fromString(path.organisationId().text()))));
    }
}
