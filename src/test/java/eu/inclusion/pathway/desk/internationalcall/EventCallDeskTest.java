package eu.inclusion.pathway.desk.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.internationalcall.ActivityStatus;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.CallStage;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventIdeas;
import eu.inclusion.pathway.internationalcall.FundingKind;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.internationalcall.Preselection;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What officers see and do of calls for international events: each agency its own part. */
@ProductTest
@OnH2
class EventCallDeskTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final AgencyCode HOST = new AgencyCode("SE01");
    private static final AgencyCode HUNGARY = new AgencyCode("HU01");
    private static final AgencyCode MALTA = new AgencyCode("MT01");

    @Autowired
    private MockMvc pages;
    @Autowired
    private SampleCalls calls;
    @Autowired
    private InternationalCallDesk desk;
    @Autowired
    private EventIdeas ideas;
    @Autowired
    private Applying applying;
    @Autowired
    private Preselection preselection;

    @Test
    void theHostIsWarnedWhereACallIsNotAsIsUsual() throws Exception {
        Event event = calls.planned(HOST, 20);
        page(HOST, event).andExpect(status().isOk()).andExpect(content().string(containsString("does not say for whom it is")))
                .andExpect(content().string(containsString("TCA knowledge base"))).andExpect(content().string(containsString("Only officers of your agency see it")));

        send(HOST, event, "/call/content", Map.of("participantProfile", "Youth workers", "minimumAge", "16", "learningOutcomes", "Partners",
                "participationTerms", "No fee"));
        desk.open(event.id(), List.of(HUNGARY), calls.today().plusDays(10), calls.today().plusDays(15));

        page(HOST, event).andExpect(content().string(not(containsString("does not say for whom it is"))))
                .andExpect(content().string(containsString("less than one month to apply"))).andExpect(content().string(containsString("less than 10 days between")))
                .andExpect(content().string(containsString("younger than the usual age")));
        page(HUNGARY, event).andExpect(status().isOk()).andExpect(content().string(not(containsString("less than one month"))));
    }

    @Test
    void otherAgenciesSeeAnIdeaCommentItAndCommitMoneyAndNothingBeforeOrAfter() throws Exception {
        Event event = calls.planned(HOST, 20);
        String idea = "/desk/event-ideas/" + event.reference();
        pages.perform(get(idea).with(Visitors.as(Visitors.officer("MT01")))).andExpect(status().isNotFound());
        send(HOST, event, "/call/stage", Map.of("stage", "DRAFT"));
        pages.perform(get(idea).with(Visitors.as(Visitors.officer("MT01")))).andExpect(status().isNotFound());
        send(HOST, event, "/call/stage", Map.of("stage", "IDEA"));
        assertThat(desk.status(event.id())).isEqualTo(ActivityStatus.IDEA);

        pages.perform(get("/desk/event-ideas").with(Visitors.as(Visitors.officer("MT01")))).andExpect(content().string(containsString(event.reference())));
        pages.perform(post(idea + "/comments").param("text", "We would come").with(Visitors.as(Visitors.officer("MT01"))).with(csrf())).andExpect(status().is3xxRedirection());
        pages.perform(post(idea + "/funding").param("kind", "TRAINERS").param("amount", "nothing").with(Visitors.as(Visitors.officer("MT01"))).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        pages.perform(post(idea + "/funding").param("kind", "TRAINERS").param("amount", "1200").with(Visitors.as(Visitors.officer("MT01"))).with(csrf()))
                .andExpect(status().is3xxRedirection());
        page(HOST, event).andExpect(content().string(containsString("We would come"))).andExpect(content().string(containsString("MT01: € 1,200.00, Trainers")));
        pages.perform(get(idea).locale(DUTCH).with(Visitors.as(Visitors.officer("MT01")))).andExpect(content().string(containsString("MT01: € 1.200,00, Trainers")));
        pages.perform(get("/desk/event-ideas").locale(DUTCH).with(Visitors.as(Visitors.officer("MT01")))).andExpect(content().string(containsString("€ 1.200,00")));
        page(MALTA, event).andExpect(status().isNotFound());
        pages.perform(post(idea + "/comments").param("text", "I only look").with(Visitors.as(Visitors.staff(Role.COORDINATOR, "MT01"))).with(csrf()))
                .andExpect(status().isNotFound());

        desk.open(event.id(), List.of(HUNGARY), calls.today().plusDays(40), calls.today().plusDays(55));
        pages.perform(get(idea).with(Visitors.as(Visitors.officer("MT01")))).andExpect(status().isNotFound());
        assertThat(ideas.funding(event.id())).extracting("kind").containsExactly(FundingKind.TRAINERS);
        send(HOST, event, "/call/stage", Map.of("stage", "IDEA")).andExpect(status().isUnprocessableEntity());
        assertThat(desk.get(event.id()).stage()).isEqualTo(CallStage.OPEN);
    }

    @Test
    void anAgencyReadsItsOwnApplicantsAndTheHostOnlyThoseThatWereProposed() throws Exception {
        Event event = calls.open(HOST, 20, HUNGARY, MALTA);
        EventApplication hungarian = calls.apply(event.id(), calls.ready(HUNGARY), 2);
        EventApplication other = calls.apply(event.id(), calls.ready(HUNGARY), 1);
        EventApplication maltese = calls.apply(event.id(), calls.ready(MALTA), 1);

        page(HUNGARY, event).andExpect(content().string(containsString(hungarian.id().text()))).andExpect(content().string(not(containsString(maltese.id().text()))));
        applicant(HUNGARY, event, hungarian).andExpect(status().isOk()).andExpect(content().string(containsString("To find partners")));
        applicant(MALTA, event, hungarian).andExpect(status().isNotFound());
        applicant(HOST, event, hungarian).andExpect(status().isNotFound());
        comment(MALTA, event, hungarian).andExpect(status().isNotFound());
        comment(HUNGARY, event, hungarian).andExpect(status().is3xxRedirection());
        preselection.propose(event.id(), HUNGARY, 2, List.of(hungarian.id()), "Strong year");

        applicant(HOST, event, hungarian).andExpect(status().isOk()).andExpect(content().string(containsString("Knows much")));
        applicant(HOST, event, other).andExpect(status().isNotFound());
        page(HOST, event).andExpect(content().string(containsString(hungarian.id().text()))).andExpect(content().string(not(containsString(other.id().text()))));
        comment(HOST, event, hungarian).andExpect(status().isNotFound());
    }

    @Test
    void anOfficerEntersAnApplicationThatWasMadeOnTheTelephone() throws Exception {
        Event event = calls.open(HOST, 20, HUNGARY);
        OrganisationPath path = calls.ready(HUNGARY);
        String page = "/desk/events/" + event.reference() + "/applicants/by-telephone/HU01";
        pages.perform(get(page).with(Visitors.as(Visitors.officer("HU01")))).andExpect(status().isOk())
                .andExpect(content().string(containsString(path.organisationId().text()))).andExpect(content().string(not(containsString("has a draft"))));
        pages.perform(get(page).with(Visitors.as(Visitors.officer("SE01")))).andExpect(status().isNotFound());
        pages.perform(get(page).with(Visitors.as(Visitors.officer("MT01")))).andExpect(status().isNotFound());

        applying.keep(event.id(), path.organisationId(), SampleCalls.answers(1), "mo@example.org");
        pages.perform(get(page).with(Visitors.as(Visitors.officer("HU01")))).andExpect(content().string(containsString("(has a draft)")))
                .andExpect(content().string(containsString("replaces its draft")));
        pages.perform(telephone(page, "")).andExpect(status().isUnprocessableEntity());
        pages.perform(telephone(page, path.organisationId().text())).andExpect(status().is3xxRedirection());

        assertThat(applying.find(event.id(), path.organisationId())).hasValueSatisfying(one -> {
            assertThat(one.byTelephone()).isTrue();
            assertThat(one.writtenBy()).isEqualTo("anna");
        });
    }

    @Test
    void theHostChangesTheDaysOfTheCallOnceItHasReadWhatIsNotUsual() throws Exception {
        Event event = calls.open(HOST, 20, HUNGARY, MALTA);
        String days = "/desk/events/" + event.reference() + "/call/days";
        pages.perform(get(days).with(Visitors.as(Visitors.officer("HU01")))).andExpect(status().isNotFound());
        pages.perform(get(days).with(Visitors.as(Visitors.officer("SE01")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"" + calls.today().plusDays(40) + "\"")));

        changeDays(HUNGARY, event, 50, 65, "Holidays").andExpect(status().isNotFound());
        changeDays(HOST, event, 40, 55, "Holidays").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("has already")));
        changeDays(HOST, event, 50, 65, " ").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Say why the days")));
        changeDays(HOST, event, -1, 65, "Holidays").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("gone by already")));
        changeDays(HOST, event, 66, 65, "Holidays").andExpect(status().isUnprocessableEntity());
        changeDays(HOST, event, 50, 55, "Holidays").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("less than 10 days between"))).andExpect(content().string(containsString("Holidays")));
        assertThat(desk.get(event.id()).lastDayToApply()).isEqualTo(calls.today().plusDays(40));
        send(HOST, event, "/call/days", Map.of("applyBy", calls.today().plusDays(50).toString(), "preselectBy", calls.today().plusDays(55).toString(),
                "reason", "Holidays", "seen", "0", "allTheSame", "true")).andExpect(status().is3xxRedirection());

        assertThat(desk.get(event.id()).lastDayToApply()).isEqualTo(calls.today().plusDays(50));
        page(HOST, event).andExpect(content().string(containsString("The days of the call changed"))).andExpect(content().string(containsString("Holidays")));
        changeDays(HOST, event, 51, 70, "A colleague was quicker").andExpect(status().isUnprocessableEntity());
        EventApplication hungarian = calls.apply(event.id(), calls.ready(HUNGARY), 1);
        preselection.propose(event.id(), HUNGARY, 1, List.of(hungarian.id()), null);
        send(HOST, event, "/call/days", Map.of("applyBy", calls.today().plusDays(52).toString(), "preselectBy", calls.today().plusDays(70).toString(),
                "reason", "Holidays", "seen", "1")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("HU01 proposed already")));
    }

    @Test
    void theDaysOfTheCallMoveWithTheEvent() throws Exception {
        Event event = calls.open(HOST, 20, HUNGARY);
        String move = "/desk/events/" + event.reference() + "/move";
        pages.perform(get(move).with(Visitors.as(Visitors.officer("SE01")))).andExpect(content().string(containsString("id=\"preselectBy\"")));
        Map<String, String> typed = Map.of("startsOn", event.startsOn().minusDays(60).toString(), "endsOn", event.endsOn().minusDays(60).toString(),
                "replyBy", calls.today().plusDays(50).toString(), "place", event.place(), "accessibility", event.venueAccessibility(), "reason", "Earlier",
                "seen", "0", "applyBy", calls.today().plusDays(40).toString(), "preselectBy", calls.today().plusDays(55).toString());

        send(HOST, event, "/move", typed).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("preselectBy-error")));
        Map<String, String> mended = new HashMap<>(typed);
        mended.put("applyBy", calls.today().plusDays(30).toString());
        mended.put("preselectBy", calls.today().plusDays(45).toString());
        send(HOST, event, "/move", mended).andExpect(status().is3xxRedirection());

        assertThat(desk.get(event.id()).lastDayToApply()).isEqualTo(calls.today().plusDays(30));
        page(HOST, event).andExpect(content().string(containsString("Moved from"))).andExpect(content().string(containsString("The days of the call changed")));
        page(HUNGARY, event).andExpect(status().isOk());
    }

    @Test
    void theHostReadsThatATaskReachesNobodyOfAnAgencyWithoutAccounts() throws Exception {
        Event event = calls.open(HOST, 20, new AgencyCode("LI01"));

        page(HOST, event).andExpect(content().string(containsString("No account here"))).andExpect(content().string(containsString("gets no task")));
        page(new AgencyCode("LI01"), event).andExpect(content().string(not(containsString("No account here"))));
    }

    @Test
    void anEventIsPutOffWithAReasonAndGoesOn() throws Exception {
        Event event = calls.open(HOST, 20, HUNGARY);

        send(HOST, event, "/call/postponement", Map.of("reason", " ")).andExpect(status().isUnprocessableEntity());
        send(HUNGARY, event, "/call/postponement", Map.of("reason", "Not ours")).andExpect(status().isNotFound());
        send(HOST, event, "/call/postponement", Map.of("reason", "The venue is flooded"));
        assertThat(desk.status(event.id())).isEqualTo(ActivityStatus.POSTPONED);
        page(HUNGARY, event).andExpect(content().string(containsString("The venue is flooded")));
        send(HOST, event, "/call/postponement", Map.of("resume", "true"));
        assertThat(desk.status(event.id())).isEqualTo(ActivityStatus.OPEN);
    }

    private ResultActions page(AgencyCode agency, Event event) throws Exception {
        return pages.perform(get("/desk/events/" + event.reference()).with(Visitors.as(Visitors.officer(agency.value()))));
    }

    private ResultActions changeDays(AgencyCode agency, Event event, int applyIn, int proposeIn, String reason) throws Exception {
        return send(agency, event, "/call/days", Map.of("applyBy", calls.today().plusDays(applyIn).toString(), "preselectBy",
                calls.today().plusDays(proposeIn).toString(), "reason", reason, "seen", "0"));
    }

    private ResultActions applicant(AgencyCode agency, Event event, EventApplication one) throws Exception {
        return pages.perform(get("/desk/events/" + event.reference() + "/applicants/" + one.id().text()).with(Visitors.as(Visitors.officer(agency.value()))));
    }

    private ResultActions comment(AgencyCode agency, Event event, EventApplication one) throws Exception {
        return pages.perform(post("/desk/events/" + event.reference() + "/applicants/" + one.id().text() + "/comment").param("comment", "Knows much")
                .with(Visitors.as(Visitors.officer(agency.value()))).with(csrf()));
    }

    private ResultActions send(AgencyCode agency, Event event, String step, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post("/desk/events/" + event.reference() + step).with(Visitors.as(Visitors.officer(agency.value()))).with(csrf());
        typed.forEach(request::param);
        return pages.perform(request);
    }

    private static MockHttpServletRequestBuilder telephone(String page, String organisation) {
        return post(page).with(Visitors.as(Visitors.officer("HU01"))).with(csrf()).param("organisation", organisation)
                .param("persons[0].name", "Mo").param("persons[0].email", "mo@example.org").param("persons[0].country", "BE")
                .param("persons[0].role", "Youth worker").param("persons[0].languageLevel", "GOOD")
                .param("motivation", "To learn").param("experience", "None yet");
    }
}
