package eu.inclusion.pathway.desk.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.attendance.AttendanceBook;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.attendance.WalkIn;
import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.AttendanceHistory;
import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.EventNight;
import eu.inclusion.pathway.attendance.HeardNeeds;
import eu.inclusion.pathway.attendance.Presence;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.attendance.Statements;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventRecords;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ProjectIdea;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The staff's pages about an event that was held: who came, what was heard, what they thought of it, the report. */
@ProductTest
@OnH2
@Transactional
class AttendancePagesTest {

    private static final Authentication OFFICER = Visitors.officer("BE05");

    @Autowired
    private MockMvc pages;
    @Autowired
    private AutowireCapableBeanFactory house;
    @Autowired
    private AttendanceBook book;
    @Autowired
    private Roster roster;
    @Autowired
    private Door door;
    @Autowired
    private AttendanceHistory history;
    @Autowired
    private Replies replies;
    @Autowired
    private EventRecords records;
    @Autowired
    private HeardNeeds heard;
    @Autowired
    private TestClock clock;

    private EventNight night;
    private Event event;
    private ParticipationId guest;
    private AttendeeId mo;
    private String address;

    @BeforeEach
    void anEventThatWasHeld() {
        clock.set(TestClock.START);
        night = house.createBean(EventNight.class);
        event = night.plan();
        guest = night.coming(event.id(), "Jeugdhuis Zelos", 3);
        mo = night.naming(guest, new NamedPerson("Mo Peeters", null, null)).get(0);
        night.invited(event.id(), "Silent club");
        night.begins();
        book.close(event.id(), Statements.of(List.of(mo.text()), List.of(AttendeeId.of(unnamed()).text()), List.of(), List.of()), "anna");
        event = night.now(event);
        address = "/desk/events/" + event.reference();
    }

    private String unnamed() {
        return roster.of(event).stream().filter(one -> one.name() == null).findFirst().orElseThrow().id().text();
    }

    @Test
    void aCorrectionNeedsAReasonAndStaysReadable() throws Exception {
        String person = address + "/attendance/" + mo.text();
        pages.perform(get(address + "/attendance").with(Visitors.as(OFFICER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Mo Peeters"))).andExpect(content()
                        .string(containsString("2 persons of one organisation came")));
        pages.perform(get(person).with(Visitors.as(OFFICER))).andExpect(status().isOk()).andExpect(content()
                .string(containsString("value=\"FULL\" checked")));
        pages.perform(post(person).param("presence", "NO_SHOW").param("reason", " ").with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#reason\"")))
                .andExpect(content().string(containsString("value=\"NO_SHOW\" checked")));
        pages.perform(post(person).param("presence", "NO_SHOW").param("reason", "It was her sister").with(Visitors.as(OFFICER))
                .with(csrf()))
                .andExpect(redirectedUrl(address + "/attendance"));
        assertThat(roster.find(event, mo).orElseThrow().presence()).isEqualTo(Presence.NO_SHOW);
        pages.perform(get(address + "/attendance").with(Visitors.as(OFFICER))).andExpect(content()
                .string(containsString("It was her sister")))
                .andExpect(content().string(containsString("There became Did not show up")));
    }

    @Test
    void whoCameUnannouncedIsOfAKnownOrganisationOrOfANewOneWhosePathBegins() throws Exception {
        Event tonight = night.plan();
        ParticipationId invited = night.coming(tonight.id(), "Speelbus Overal vzw", 1);
        night.begins();
        AttendeeId sam = AttendeeId.random();
        AttendeeId lou = AttendeeId.random();
        door.cameUnannounced(tonight.id(), new WalkIn(sam, "Sam", "Speelbus", null), "anna");
        door.cameUnannounced(tonight.id(), new WalkIn(AttendeeId.random(), "Kim", "SPEELBUS", null), "anna");
        door.cameUnannounced(tonight.id(), new WalkIn(lou, "Lou", "Zomerclub Zee", "lou@zee.example"), "anna");
        String page = "/desk/events/" + tonight.reference() + "/attendance/";
        OrganisationId speelbus = replies.get(invited).organisationId();

        pages.perform(get("/desk/events/" + tonight.reference()).with(Visitors.as(OFFICER))).andExpect(content().string(containsString(sam.text() + "/origin")));
        pages.perform(get(page + sam.text() + "/origin").with(Visitors.as(OFFICER))).andExpect(content().string(containsString("Speelbus Overal vzw, ")))
                .andExpect(content().string(containsString("value=\"nl\" selected")))
                .andExpect(content().string(containsString("invited to this event")));
        pages.perform(post(page + sam.text() + "/origin").with(Visitors.as(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#organisation\"")));
        pages.perform(post(page + sam.text() + "/origin").param("organisation", speelbus.text()).with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(redirectedUrl("/desk/events/" + tonight.reference() + "#attendance"));
        assertThat(roster.of(tonight)).filteredOn(one -> one.walkIn() && invited.equals(one.from().participation())).extracting(Attendee::name)
                .containsExactlyInAnyOrder("Sam", "Kim");

        String registering = page + lou.text() + "/origin/new";
        pages.perform(post(registering).param("name", "Zomerclub Zee").param("email", "lou").with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#place\"")))
                .andExpect(content().string(containsString("href=\"#email\"")));
        for (int twice = 0; twice < 2; twice++) {
            pages.perform(post(registering).param("name", "Zomerclub Zee").param("place", "Oostende").param("person", "Lou")
                            .param("email", "lou@zee.example").param("language", "nl").param("mayBeInvited", "true").with(Visitors.as(OFFICER)).with(csrf()))
                    .andExpect(redirectedUrl("/desk/events/" + tonight.reference() + "#attendance"));
        }
        OrganisationId zee = roster.find(tonight, lou).orElseThrow().from().organisation();
        book.close(tonight.id(), Statements.of(List.of(), List.of(), List.of(), List.of()), "anna");
        assertThat(history.of(zee, List.of(EventNight.JINT))).singleElement().satisfies(past ->
                assertThat(past.status()).isEqualTo(ParticipationStatus.ATTENDED));
        assertThat(replies.get(invited).status()).isEqualTo(ParticipationStatus.ATTENDED);
    }

    @Test
    void whoTurnsOutToBeOfAnOrganisationAfterTheEventCountsForIt() throws Exception {
        Event tonight = night.plan();
        ParticipationId silent = night.invited(tonight.id(), "Speelbus Overal vzw");
        night.begins();
        AttendeeId sam = AttendeeId.random();
        door.cameUnannounced(tonight.id(), new WalkIn(sam, "Sam", "De bus", null), "anna");
        book.close(tonight.id(), Statements.of(List.of(), List.of(), List.of(), List.of()), "anna");
        assertThat(replies.get(silent).status()).isEqualTo(ParticipationStatus.NO_ANSWER);

        pages.perform(post("/desk/events/" + tonight.reference() + "/attendance/" + sam.text() + "/origin")
                        .param("organisation", replies.get(silent).organisationId().text()).with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(redirectedUrl("/desk/events/" + tonight.reference() + "#attendance"));

        assertThat(replies.get(silent).status()).isEqualTo(ParticipationStatus.ATTENDED);
        pages.perform(post("/desk/events/" + tonight.reference() + "/attendance/" + sam.text() + "/origin")
                .param("organisation", replies.get(guest).organisationId().text()).with(Visitors.as(Visitors.officer("NL02"))).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatEachOrganisationSaidIsWrittenDownAndNotOverwrittenUnseen() throws Exception {
        String page = address + "/needs/" + replies.get(guest).organisationId().text();
        pages.perform(get(address + "/needs").with(Visitors.as(OFFICER))).andExpect(content()
                .string(containsString("0 of 1 organisations recorded")));
        pages.perform(post(page).with(Visitors.as(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity());
        pages.perform(post(page).param("needs", "PARTNERS", "LANGUAGE").param("needsHeard", "Somebody who speaks Polish")
                .param("expectations", "A visit")
                .with(Visitors.as(OFFICER)).with(csrf())).andExpect(redirectedUrl(address + "/needs"));
        pages.perform(post(page).param("needsHeard", "Typed at the same time").with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Typed at the same time")));
        assertThat(heard.of(replies.get(guest).organisationId(), List.of(EventNight.JINT))).singleElement()
                .satisfies(one -> assertThat(one.needs()).containsExactlyInAnyOrder(Need.PARTNERS, Need.LANGUAGE));
        pages.perform(get(page).with(Visitors.as(OFFICER))).andExpect(content().string(containsString("Somebody who speaks Polish")));
        pages.perform(get("/desk/paths/" + replies.get(guest).pathReference()).with(Visitors.as(OFFICER)))
                .andExpect(content().string(containsString("Mo Peeters: There"))).andExpect(content()
                        .string(containsString("Heard at events"))).andExpect(content().string(containsString("Somebody who speaks Polish")));
    }

    @Test
    void theReportCountsPersonsAndOrganisationsApart() throws Exception {
        records.giveFeedback(guest, new EventRecords.Feedback(4, "=Partners", "Time", ProjectIdea.WITH_PARTNER), "mo@example.org");
        records.close(event.id(), "Shorter forms", "A coach", "anna");

        pages.perform(get(address + "/report").with(Visitors.as(Visitors.staff(Role.COORDINATOR, "BE05")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("200 %"))).andExpect(content().string(containsString("Shorter forms")))
                .andExpect(content().string(containsString("1 of 1"))).andExpect(content().string(containsString("4 of 5")));
        String csv = pages.perform(get(address + "/report.csv").locale(Locale.forLanguageTag("nl")).with(Visitors.as(OFFICER)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("\"Uitnodigingen (organisaties)\";\"organisaties\";\"Uitgenodigd\";\"2\"")
                .contains("\"personen\";\"Gedeeltelijk aanwezig\";\"1\"").contains("\"personen\";\"Niet komen opdagen\";\"1\"");
        byte[] pdf = pages.perform(get(address + "/report.pdf").with(Visitors.as(OFFICER))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Event report", "Took part", "200 %");
        }
    }

    @Test
    void feedbackIsReadWithoutNames() throws Exception {
        records.giveFeedback(guest, new EventRecords.Feedback(4, "=Partners", "Time", ProjectIdea.WITH_PARTNER), "mo@example.org");

        pages.perform(get(address + "/feedback").with(Visitors.as(OFFICER))).andExpect(status().isOk()).andExpect(content()
                .string(containsString("=Partners")))
                .andExpect(content().string(containsString("1 of 1 organisations"))).andExpect(content()
                        .string(not(containsString("Zelos"))));
        pages.perform(get(address + "/feedback.csv").with(Visitors.as(OFFICER))).andExpect(content().string(containsString("'=Partners")))
                .andExpect(content().string(not(containsString("Zelos"))));
    }

    @Test
    void everyPageAsksForTheAgency() throws Exception {
        String organisation = replies.get(guest).organisationId().text();
        for (String page : List.of("/attendance", "/attendance/" + mo.text(), "/needs", "/needs/" + organisation, "/report",
                "/report.pdf", "/report.csv",
                "/feedback", "/feedback.csv")) {
            pages.perform(get(address + page).with(Visitors.as(Visitors.officer("NL02")))).andExpect(status().isNotFound());
            pages.perform(get(address + page).with(Visitors.as(Visitors.staff(Role.EXPERT, "BE05")))).andExpect(status().isNotFound());
        }
        pages.perform(post(address + "/attendance/" + mo.text()).param("presence", "FULL").param("reason", "x")
                .with(Visitors.as(Visitors.staff(Role.COORDINATOR, "BE05"))).with(csrf())).andExpect(status().isNotFound());
        pages.perform(post(address + "/needs/" + organisation).param("needsHeard", "x").with(Visitors.as(Visitors.officer("NL02")))
                .with(csrf()))
                .andExpect(status().isNotFound());
    }
}
