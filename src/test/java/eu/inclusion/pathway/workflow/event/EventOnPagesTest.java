package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.Cases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Officers move, cancel and enlarge an event on its page; organisations see what became of it on theirs, and say who comes. */
@ProductTest
@OnH2
class EventOnPagesTest {

    private static final AgencyCode AGENCY = new AgencyCode("LU01");

    @Autowired
    private MockMvc pages;
    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private Events events;
    @Autowired
    private EventPersons persons;
    @Autowired
    private EventPlanning planning;

    @Test
    void anOfficerMovesAnEventAndWhoHasAPlaceIsAskedWhetherItSuits() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        Event event = invited(5, guest);
        cases.complete(guest.reference(), "Task_AnswerInvitation", Map.of("coming", "YES", "persons", 2, "motivation", "To learn",
                "question", "Is there parking?", "who", List.of(Map.of("name", "Mo Peeters", "role", "Coach", "email", "mo@example.org"))));
        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(containsString("Mo Peeters, Coach")))
                .andExpect(content().string(containsString("Is there parking?")));
        pages.perform(get(desk(event) + "/move").with(officer())).andExpect(status().isOk())
                .andExpect(content().string(containsString("1 organisation has a place")));

        pages.perform(moving(event, "31/31/2026", "Flood").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("«31/31/2026» is no day"))).andExpect(content().string(containsString("Flood")));
        pages.perform(moving(event, event.startsOn().plusDays(30).toString(), "").with(officer()).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#reason\"")));
        pages.perform(moving(event, event.startsOn().plusDays(30).toString(), "Flood").with(officer()).with(csrf()))
                .andExpect(redirectedUrl(desk(event)));
        pages.perform(moving(event, event.startsOn().plusDays(40).toString(), "Flood").with(officer()).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("A colleague changed this event")));
        cases.runJobs(event.reference());

        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(containsString("Moved from")))
                .andExpect(content().string(containsString("Has not said yet")));
        pages.perform(get(own(guest)).with(contact(guest))).andExpect(content().string(containsString("Does it still suit you?")));
        pages.perform(post(own(guest) + "/still-coming").param("seen", "0").with(contact(guest)).with(csrf()))
                .andExpect(flash().attribute("done", "portal.event.still-coming.again"));
        pages.perform(post(own(guest) + "/still-coming").param("seen", "1").with(contact(guest)).with(csrf())).andExpect(redirectedUrl(own(guest)));
        pages.perform(get(own(guest)).with(contact(guest))).andExpect(content().string(not(containsString("Does it still suit you?"))));
        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(not(containsString("Has not said yet"))));
    }

    @Test
    void anOrganisationChangesWhoComesAndGivesPlacesBack() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        OrganisationPath next = stage.readyForNationalEvent(AGENCY);
        Event event = invited(3, guest, next);
        cases.complete(guest.reference(), "Task_AnswerInvitation", EventStage.comingWith(3));
        cases.complete(next.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        pages.perform(get(own(guest)).with(contact(guest))).andExpect(status().isOk()).andExpect(content().string(containsString("Prepare to take part")));
        pages.perform(post(own(guest)).param("places", "1").param("persons[0].name", "Mo").param("persons[1].name", "Li").with(contact(guest)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("you named more participants")));
        pages.perform(post(own(guest)).param("places", "2").param("persons[0].name", "Mo").param("persons[1].name", "Li")
                .param("persons[2].name", "Ann").param("persons[2].companion", "true").with(contact(guest)).with(csrf()))
                .andExpect(redirectedUrl(own(guest)));

        assertThat(persons.of(stage.id(guest))).extracting(EventPerson::name).containsExactly("Mo", "Li", "Ann");
        assertThat(stage.latest(next).status()).isEqualTo(ParticipationStatus.OFFERED);
        pages.perform(get(own(guest) + "/giving-back").with(contact(guest))).andExpect(status().isOk());
        pages.perform(post(own(guest) + "/giving-back").with(contact(guest)).with(csrf())).andExpect(redirectedUrl(own(guest)));
        assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.CANCELLED);
        pages.perform(post(own(guest) + "/giving-back").with(contact(guest)).with(csrf())).andExpect(redirectedUrl(own(guest)));
    }

    @Test
    void nobodySeesOrChangesThePartOfAnotherOrganisation() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        Event event = invited(3, guest);
        RequestPostProcessor stranger = Visitors.as(Visitors.contact(new OrganisationId(UUID.randomUUID())));

        pages.perform(get(own(guest)).with(stranger)).andExpect(status().isNotFound());
        pages.perform(post(own(guest) + "/giving-back").with(stranger).with(csrf())).andExpect(status().isNotFound());
        for (RequestPostProcessor other : List.of(Visitors.as(Visitors.officer("BE05")),
                Visitors.as(Visitors.staff(Role.COORDINATOR, AGENCY.value())))) {
            pages.perform(get(desk(event) + "/move").with(other)).andExpect(status().isNotFound());
            pages.perform(get(desk(event) + "/plan").with(other)).andExpect(status().isNotFound());
            pages.perform(saying(event, "Mine", "").with(other).with(csrf())).andExpect(status().isNotFound());
            pages.perform(post(desk(event) + "/cancel").param("reason", "No").param("seen", "0").with(other).with(csrf())).andExpect(status().isNotFound());
            pages.perform(post(desk(event) + "/places").param("capacity", "9").param("seen", "3").with(other).with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void anOfficerAnswersAQuestionAndGivesTheEventOtherPlaces() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        Event event = invited(1, guest);
        cases.complete(guest.reference(), "Task_AnswerInvitation", Map.of("coming", "YES", "persons", 1, "motivation", "To learn", "question", "Is there parking?"));
        String question = desk(event) + "/questions/" + stage.id(guest).text();

        pages.perform(post(question).param("answer", " ").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity());
        pages.perform(post(question).param("answer", "Yes, behind the house").with(officer()).with(csrf())).andExpect(redirectedUrl(desk(event)));
        pages.perform(post(question).param("answer", "No").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity());
        pages.perform(post(desk(event) + "/places").param("capacity", "0").param("seen", "1").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity());
        pages.perform(post(desk(event) + "/places").param("capacity", "7").param("seen", "1").with(officer()).with(csrf())).andExpect(redirectedUrl(desk(event)));

        assertThat(stage.lettersTo(guest)).endsWith("event-question-answered");
        pages.perform(get(own(guest)).with(contact(guest))).andExpect(content().string(containsString("Answer: Yes, behind the house")));
        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(containsString("1 of 7 places taken")))
                .andExpect(content().string(containsString("Places changed from 1 to 7")));
    }

    @Test
    void anOfficerChangesWhatIsSaidOfAnEvent() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        Event event = invited(3, guest);
        int letters = stage.lettersTo(guest).size();
        pages.perform(get(desk(event) + "/plan").with(officer())).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Inclusion day\""))).andExpect(content().string(containsString("Everybody who was invited or comes")));

        pages.perform(saying(event, "", "From nine to four").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#title\""))).andExpect(content().string(containsString("From nine to four")));
        pages.perform(saying(event, "Day", "x".repeat(4003)).with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Make it 3 shorter"))).andExpect(content().string(containsString("x".repeat(4003))));
        pages.perform(saying(event, "Day for all", "From nine to four").with(officer()).with(csrf())).andExpect(redirectedUrl(desk(event)));
        pages.perform(saying(event, "Other day", "Later").with(officer()).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("A colleague changed this event"))).andExpect(content().string(containsString("Other day")));

        Event revised = events.findById(event.id()).orElseThrow();
        assertThat(revised.title()).isEqualTo("Day for all");
        assertThat(revised.forStrands()).containsExactlyInAnyOrder(Strand.NEET, Strand.RURAL_AREAS);
        assertThat(revised.answers()).containsExactly(Need.PARTNERS);
        assertThat(revised.listed()).isTrue();
        cases.runJobs(event.reference());
        assertThat(stage.lettersTo(guest)).hasSize(letters + 1).endsWith("event-changed-invitation");
        pages.perform(saying(event, "Day for all!", "From nine to four", "1").param("tell", "no").with(officer()).with(csrf()));
        cases.runJobs(event.reference());
        assertThat(stage.lettersTo(guest)).as("only the wording was mended").hasSize(letters + 1);
        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(containsString("The title was «Inclusion day»")));
        pages.perform(get(desk(event)).locale(Locale.forLanguageTag("nl")).with(officer())).andExpect(content().string(containsString("De titel was «Inclusion day»")));
        pages.perform(get(desk(event) + "/plan").locale(Locale.forLanguageTag("nl")).with(officer())).andExpect(status().isOk());
    }

    @Test
    void whatOnlyItsFormatSaysCanBeChangedToo() throws Exception {
        Event event = planning.plan(new EventPlan(EventKind.NATIONAL, EventFormat.TRAINING, "Training", new EventVenue("Ghent", null, "Lift"),
                new EventTimes(stage.today().plusDays(90), stage.today().plusDays(90), null, null, stage.today().plusDays(20)), 5, Set.of(), Set.of(),
                "English", "Learn", null, false, Map.of(FormatField.TRAINERS, "Mo")), AGENCY, "anna");

        pages.perform(get(desk(event) + "/plan").with(officer())).andExpect(content().string(containsString(">Mo</textarea>")));
        pages.perform(saying(event, "Training", "").param("trainers", "Mo and Li").param("speakers", "Nobody").with(officer()).with(csrf()))
                .andExpect(redirectedUrl(desk(event)));

        assertThat(events.findById(event.id()).orElseThrow().ownFields()).containsExactly(Map.entry(FormatField.TRAINERS, "Mo and Li"));
    }

    private MockHttpServletRequestBuilder saying(Event event, String title, String agenda) {
        return saying(event, title, agenda, "0");
    }

    private MockHttpServletRequestBuilder saying(Event event, String title, String agenda, String seen) {
        return post(desk(event) + "/plan").param("title", title).param("description", "Meet and plan").param("agenda", agenda)
                .param("language", "English").param("strands", "NEET", "RURAL_AREAS", "NONSENSE").param("needs", "PARTNERS").param("listed", "true")
                .param("seen", seen);
    }

    @Test
    void anOfficerCancelsAnEvent() throws Exception {
        OrganisationPath guest = stage.readyForNationalEvent(AGENCY);
        Event event = invited(3, guest);
        String page = own(guest);

        pages.perform(post(desk(event) + "/cancel").param("reason", "").param("seen", "0").with(officer()).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        pages.perform(post(desk(event) + "/cancel").param("reason", "Snow").param("seen", "0").with(officer()).with(csrf()))
                .andExpect(redirectedUrl(desk(event)));
        cases.runJobs(event.reference());

        assertThat(events.findById(event.id()).orElseThrow().status()).isEqualTo(EventStatus.CANCELLED);
        pages.perform(get(page).with(contact(guest))).andExpect(content().string(containsString("does not take place")))
                .andExpect(content().string(containsString("Snow")));
        pages.perform(get(desk(event)).with(officer())).andExpect(content().string(containsString("Why it was cancelled")))
                .andExpect(content().string(not(containsString("Move the event"))));
    }

    private MockHttpServletRequestBuilder moving(Event event, String day, String reason) {
        return post(desk(event) + "/move").param("startsOn", day).param("endsOn", day).param("startsAt", "9:30").param("endsAt", "16:00")
                .param("replyBy", event.replyBy().plusDays(10).toString()).param("place", "Leuven").param("address", "").param("accessibility", "Lift")
                .param("reason", reason).param("seen", "0");
    }

    private Event invited(int capacity, OrganisationPath... guests) {
        String id = stage.plan(AGENCY, capacity);
        stage.invite(id, guests);
        return events.findById(EventId.of(id)).orElseThrow();
    }

    private String own(OrganisationPath guest) {
        return "/portal/events/" + stage.id(guest).text();
    }

    private static String desk(Event event) {
        return "/desk/events/" + event.reference();
    }

    private static RequestPostProcessor officer() {
        return Visitors.as(Visitors.officer(AGENCY.value()));
    }

    private static RequestPostProcessor contact(OrganisationPath guest) {
        return Visitors.as(Visitors.contact(guest.organisationId()));
    }
}
