package eu.inclusion.pathway.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What everybody may read of events, without signing in. */
@ProductTest
@OnH2
class OpenEventPagesTest {

    /** An agency of which no other test plans events. */
    private static final AgencyCode AGENCY = new AgencyCode("LU01");

    @Autowired
    private EventPlanning planning;
    @Autowired
    private TestClock clock;
    @Autowired
    private MockMvc browser;

    @Test
    void theListLeadsToTheEventAndSaysHowToTakePart() throws Exception {
        String word = UUID.randomUUID().toString();
        Event event = plan("Open <dag> " + word, true);
        open(get("/events").param("text", word)).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/events/" + event.reference() + "\"")))
                .andExpect(content().string(containsString("Open &lt;dag&gt; " + word)))
                .andExpect(content().string(containsString("One event")))
                .andExpect(content().string(containsString("href=\"/interest\"")))
                .andExpect(content().string(containsString("/events/feed.ics?language=en\"")))
                .andExpect(content().string(not(containsString("??"))));
        open(get("/events/" + event.reference())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Lift, quiet room")))
                .andExpect(content().string(containsString("Hoogstraat 1")))
                .andExpect(content().string(containsString("To plan a project")))
                .andExpect(content().string(containsString("09:30 – 16:00")))
                .andExpect(content().string(containsString("href=\"/events/" + event.reference() + ".ics\"")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/events/" + event.reference()).locale(Locale.forLanguageTag("nl")))
                .andExpect(content().string(containsString("Zet dit evenement in je agenda"))).andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theHoursOfAnEventAbroadAreThoseOfItsVenueAndThePagesSaySo() throws Exception {
        Event event = plan("Meet in Dublin", true, new EventVenue("Dublin Castle", null, "Lift", ZoneId.of("Europe/Dublin")));
        open(get("/events/" + event.reference())).andExpect(content().string(containsString("09:30 – 16:00 (local time, Ireland)")));
        open(get("/events").param("text", "Meet in Dublin")).andExpect(content().string(containsString("09:30 – 16:00 (local time, Ireland)")));
        browser.perform(get("/events/" + event.reference()).locale(Locale.forLanguageTag("nl")))
                .andExpect(content().string(containsString("(plaatselijke tijd, Ierland)")));
        open(get("/events/" + event.reference() + ".ics")).andExpect(content().string(containsString("DTSTART;TZID=Europe/Dublin:")))
                .andExpect(content().string(containsString("BEGIN:VTIMEZONE\r\nTZID:Europe/Dublin")));
    }

    @Test
    void whatIsNotListedIsNobodysToRead() throws Exception {
        Event event = plan("Not for all", false);
        open(get("/events").param("text", "Not for all")).andExpect(content().string(not(containsString(event.reference()))));
        open(get("/events/" + event.reference())).andExpect(status().isNotFound());
        open(get("/events/" + event.reference() + ".ics")).andExpect(status().isNotFound());
        open(get("/events/nothing")).andExpect(status().isNotFound());
        open(feed()).andExpect(content().string(not(containsString(event.reference()))));
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() throws Exception {
        open(get("/events").param("agency", "XX99").param("strand", "x").param("format", "").param("kind", "'").param("month", "2026-13")
                .param("text", "a".repeat(5000)).param("page", "-1")).andExpect(status().isOk()).andExpect(content().string(containsString("No open event fits")));
        open(get("/events").param("month", "20xx").param("page", "999")).andExpect(status().isOk());
    }

    @Test
    void theFileOfAnEventCanBeSaved() throws Exception {
        Event event = plan("Save me", true);
        open(get("/events/" + event.reference() + ".ics")).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/calendar")))
                .andExpect(header().string("Content-Disposition", containsString(event.reference() + ".ics")))
                .andExpect(content().string(containsString("UID:" + event.id().text())))
                .andExpect(content().string(not(containsString("METHOD"))));
    }

    @Test
    void aFeedIsFetchedAnewOnlyWhenSomethingChangedAndACancelledEventStaysInIt() throws Exception {
        Event event = plan("Feed me", true);
        MvcResult first = open(feed()).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=900, public"))
                .andExpect(content().string(containsString("SUMMARY:Feed me")))
                .andExpect(content().string(containsString("X-WR-CALNAME:Pathway: open events"))).andReturn();
        String version = first.getResponse().getHeader("ETag");
        browser.perform(head("/events/feed.ics")).andExpect(status().isOk());
        clock.advance(Duration.ofMinutes(5));
        open(feed().header("If-None-Match", version)).andExpect(status().isNotModified());

        planning.cancel(event.id(), "The venue burnt down");
        MvcResult second = open(feed().header("If-None-Match", version)).andExpect(status().isOk()).andReturn();
        assertThat(second.getResponse().getContentAsString()).contains("SUMMARY:Feed me", "STATUS:CANCELLED", "SEQUENCE:1");
        open(get("/events/" + event.reference())).andExpect(content().string(containsString("This event does not take place.")));
    }

    private static MockHttpServletRequestBuilder feed() {
        return get("/events/feed.ics").param("agency", AGENCY.value()).param("strand", "NEET");
    }

    private ResultActions open(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.locale(Locale.ENGLISH));
    }

    private Event plan(String title, boolean listed) {
        return plan(title, listed, new EventVenue("Hollerich", "Hoogstraat 1", "Lift, quiet room"));
    }

    private Event plan(String title, boolean listed, EventVenue venue) {
        LocalDate day = ProgrammeTime.dayOf(clock.instant()).plusDays(60);
        return planning.plan(new EventPlan(EventKind.NATIONAL, EventFormat.TRAINING, title, venue,
                new EventTimes(day, day, LocalTime.of(9, 30), LocalTime.of(16, 0), day.minusDays(20)), 20, Set.of(Strand.NEET), Set.<Need>of(),
                "English", "Meet and plan", null, listed, Map.of(FormatField.LEARNING_OUTCOMES, "To plan a project")), AGENCY, "lia");
    }
}
