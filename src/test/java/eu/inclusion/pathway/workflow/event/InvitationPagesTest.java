package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InviteeSearch;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/** Officers choose from the list, read the letter, send, look how it goes, stop, and close the registration. */
@ProductTest
@OnH2
class InvitationPagesTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private InvitationRounds rounds;
    @Autowired
    private Events events;
    @Autowired
    private StaffAccounts accounts;

    @Test
    void anOfficerChoosesReadsTheLetterAndSends() throws Exception {
        AgencyCode agency = new AgencyCode("AT01");
        Authentication officer = officer(agency);
        OrganisationPath rural = stage.ready(agency, EventKind.NATIONAL, Strand.RURAL_AREAS);
        OrganisationPath neet = stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        String page = "/desk/events/" + reference(event);

        web.perform(get(page + "/invitees").param("strand", "RURAL_AREAS").with(Visitors.as(officer)))
                .andExpect(content().string(allOf(containsString(rural.reference()), not(containsString(neet.reference())), containsString("Nobody is chosen yet"))));
        web.perform(post(page + "/invitees").param("strand", "RURAL_AREAS").param("go", "all").with(Visitors.as(officer)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(post(page + "/invitees").param("shown", id(neet)).param("ticked", id(neet)).param("go", "letter").with(Visitors.as(officer)).with(csrf()))
                .andExpect(redirectedUrl(page + "/invitees/letter"));
        web.perform(get(page + "/invitees/letter").with(Visitors.as(officer))).andExpect(content().string(allOf(
                containsString("Send 2 invitations"), containsString("When: "), containsString("Invitation: Inclusion day"), containsString("Uitnodiging: Inclusion day"))));
        web.perform(post(page + "/invitees/letter").param("seen", "1").with(Visitors.as(officer)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("there are 2 now")));
        web.perform(post(page + "/invitees/letter").param("seen", "2").with(Visitors.as(officer)).with(csrf()))
                .andExpect(redirectedUrl(page + "#invitations"));

        assertThat(cases.openTasks(reference(event))).as("sending did the task").isEmpty();
        web.perform(get(page).with(Visitors.as(officer))).andExpect(content().string(allOf(containsString("Stop sending"), containsString("rounds.js"))));
        cases.runJobs(reference(event));
        assertThat(stage.latest(rural).status()).isEqualTo(ParticipationStatus.INVITED);
        web.perform(get(page + "/rounds").with(Visitors.as(officer))).andExpect(content().string(allOf(
                containsString("2 chosen: 2 invited, 0 still to go, 0 left out."), not(containsString("Stop sending")), not(containsString("<html")))));
        web.perform(get(page + "/rounds/1").param("outcome", "WRITTEN").with(Visitors.as(officer)))
                .andExpect(content().string(allOf(containsString(neet.reference()), containsString("Invited by a letter"))));
    }

    @Test
    void ticksAreKeptFromPageToPageAndTakenOutAgain() throws Exception {
        AgencyCode agency = new AgencyCode("BG01");
        Authentication officer = officer(agency);
        OrganisationPath one = stage.readyForNationalEvent(agency);
        OrganisationPath two = stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        String page = "/desk/events/" + reference(event) + "/invitees";

        web.perform(post(page).param("shown", id(one), id(two)).param("ticked", id(one), id(two)).param("text", "Club & co").param("go", "next")
                .with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "?text=Club%20%26%20co&region=&strand=&need=&experience=&earlier=&chosen=&page=1"));
        web.perform(post(page).param("shown", id(one)).with(Visitors.as(officer)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(rounds.chosen(event)).isEqualTo(1);
        web.perform(get(page).param("chosen", "true").with(Visitors.as(officer)))
                .andExpect(content().string(allOf(containsString(two.reference()), not(containsString(one.reference())), containsString("One organisation is chosen"))));
        web.perform(post(page).param("go", "nobody").with(Visitors.as(officer)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(rounds.chosen(event)).isZero();
    }

    @Test
    void aRoundIsStoppedSentOnAndTheRegistrationClosedOnThePage() throws Exception {
        AgencyCode agency = new AgencyCode("PT01");
        Authentication officer = officer(agency);
        stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        stage.invite(event.text());
        String page = "/desk/events/" + reference(event);
        rounds.chooseAll(event, InviteeSearch.ALL, "anna");
        rounds.send(event, "anna");

        web.perform(post(page + "/rounds/1/stop").with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "#invitations"));
        web.perform(post(page + "/rounds/1/stop").with(Visitors.as(officer)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("A colleague has stopped these invitations already.")));
        web.perform(post(page + "/rounds/1/on").with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "#invitations"));
        web.perform(post(page + "/registration/closing").with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "#invitations"));
        web.perform(post(page + "/registration/closing").with(Visitors.as(officer)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("closed the registration already")));
    }

    @Test
    void anOfficerDecidesForAllWhoDidNotAnswerAtOnce() throws Exception {
        AgencyCode agency = new AgencyCode("SK01");
        Authentication officer = officer(agency);
        List<OrganisationPath> silent = Stream.generate(() -> stage.readyForNationalEvent(agency)).limit(27).toList();
        OrganisationPath answered = stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 1));
        stage.invite(event.text(), silent.toArray(OrganisationPath[]::new));
        stage.invite(event.text(), answered);
        cases.complete(answered.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        String page = "/desk/events/" + reference(event);
        web.perform(get(page).with(Visitors.as(officer))).andExpect(content().string(not(containsString("did not answer in time"))));
        cases.pass(Duration.ofDays(22), silent.get(0).reference());
        silent.forEach(one -> cases.runJobs(one.reference()));

        web.perform(get(page).with(Visitors.as(officer))).andExpect(content().string(containsString("27 organisations did not answer in time")));
        web.perform(post(page + "/silence").param("decision", "ASK_AGAIN").with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "#invitations"));
        web.perform(post(page + "/silence").param("decision", "LET_GO").with(Visitors.as(officer)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("a colleague has just decided")));
        cases.complete(silent.get(3).reference(), "Task_DecideWithoutAnswer", Map.of("decision", "DECLINED"));
        cases.runJobs(reference(event));

        assertThat(cases.reachedEnds(reference(event), SilenceDecisionProcess.PROCESS)).containsExactly("EndEvent_SilenceSettled");
        assertThat(cases.openTasks(silent.get(3).reference())).as("was decided about one by one").containsExactly("Task_DecideAfterEvent");
        assertThat(silent.stream().filter(one -> one != silent.get(3))).allSatisfy(one -> {
            assertThat(cases.openTasks(one.reference())).containsExactly("Task_AnswerInvitation");
            assertThat(stage.lettersTo(one)).endsWith("event-invitation-reminder");
        });
        cases.pass(Duration.ofDays(30), silent.get(0).reference());
        silent.forEach(one -> cases.runJobs(one.reference()));
        web.perform(post(page + "/silence").param("decision", "LET_GO").with(Visitors.as(officer)).with(csrf())).andExpect(redirectedUrl(page + "#invitations"));
        cases.runJobs(reference(event));
        assertThat(silent.stream().filter(one -> one != silent.get(3))).allSatisfy(one -> {
            assertThat(cases.openTasks(one.reference())).isEmpty();
            assertThat(stage.latest(one).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        });
        assertThat(stage.latest(answered).status()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void nobodyElseComesToThesePages() throws Exception {
        AgencyCode agency = new AgencyCode("RO01");
        EventId event = EventId.of(stage.plan(agency, 20));
        String page = "/desk/events/" + reference(event);

        for (Authentication other : Set.of(Visitors.officer("BE05"), Visitors.staff(Role.COORDINATOR, "RO01"), Visitors.staff(Role.EXPERT, "RO01"))) {
            web.perform(get(page + "/invitees").with(Visitors.as(other))).andExpect(status().isNotFound());
            web.perform(get(page + "/invitees/letter").with(Visitors.as(other))).andExpect(status().isNotFound());
            web.perform(post(page + "/invitees").with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
            web.perform(post(page + "/invitees/letter").with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
            web.perform(get(page + "/rounds/1").with(Visitors.as(other))).andExpect(status().isNotFound());
            web.perform(post(page + "/registration/closing").with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
            web.perform(post(page + "/silence").param("decision", "LET_GO").with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
        }
        web.perform(get(page + "/rounds").with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isNotFound());
    }

    /** The officer has an account: what is done on the page counts as done in Tasklist. */
    private Authentication officer(AgencyCode agency) {
        String user = "officer" + agency.value();
        accounts.open(new StaffAccounts.NewAccount(user, "Anna", "A", user + "@example.org", "Secret-12345!", Set.of(Role.OFFICER), Set.of(agency)));
        return UsernamePasswordAuthenticationToken.authenticated(new Staff(user, "Anna", Set.of(Role.OFFICER), Set.of(agency.value())), null,
                AuthorityUtils.createAuthorityList("ROLE_STAFF", Role.OFFICER.authority()));
    }

    private String id(OrganisationPath path) {
        return stage.id(path).text();
    }

    private String reference(EventId event) {
        return events.findById(event).orElseThrow().reference();
    }
}
