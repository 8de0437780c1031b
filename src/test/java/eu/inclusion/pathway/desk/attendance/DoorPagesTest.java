package eu.inclusion.pathway.desk.attendance;

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

import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.EventNight;
import eu.inclusion.pathway.attendance.Presence;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The door of an event on an officer's phone. */
@ProductTest
@OnH2
@Transactional
class DoorPagesTest {

    private static final Authentication OFFICER = Visitors.officer("BE05");

    @Autowired
    private MockMvc pages;
    @Autowired
    private AutowireCapableBeanFactory house;
    @Autowired
    private Roster roster;
    @Autowired
    private TestClock clock;

    private EventNight night;
    private Event event;
    private AttendeeId mo;
    private String door;

    @BeforeEach
    void anEventToday() {
        clock.set(TestClock.START);
        night = house.createBean(EventNight.class);
        event = night.plan();
        mo = night.naming(night.coming(event.id(), "Jeugdhuis Zélos", 2), new NamedPerson("Mo Péeters", null, null)).get(0);
        door = "/desk/events/" + event.reference() + "/door";
    }

    @Test
    void oneTapIsAnArrival() throws Exception {
        night.begins();
        pages.perform(get(door).with(Visitors.as(OFFICER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("0 of 2 persons have arrived"))).andExpect(content()
                        .string(containsString("Mo Péeters")))
                .andExpect(content().string(containsString("Person 1, not named")));
        pages.perform(post(door).param("arrived", mo.text()).param("q", "mo p").with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(redirectedUrl(door + "?q=mo%20p")).andExpect(flash().attribute("said", "attendance.said.arrived"));
        pages.perform(get(door).param("q", "peeters").with(Visitors.as(OFFICER))).andExpect(content()
                .string(containsString("1 of 2 persons have arrived")))
                .andExpect(content().string(containsString("Here since"))).andExpect(content().string(not(containsString("Person 1"))));
        pages.perform(get(door).locale(Locale.forLanguageTag("nl")).with(Visitors.as(OFFICER)))
                .andExpect(content().string(containsString("1 van 2 personen zijn aangekomen")));
    }

    @Test
    void whoComesOfAnUnknownOrganisationStandsOnTheEventsPageToBeRegistered() throws Exception {
        night.begins();
        String page = "/desk/events/" + event.reference();
        pages.perform(get(page).with(Visitors.as(OFFICER))).andExpect(content().string(not(containsString("your agency does not know"))));
        pages.perform(post(door + "/walk-in").param("id", UUID.randomUUID().toString()).param("name", "Jo").param("organisation", "Huis <Nieuw>")
                .param("email", "jo@example.org").with(Visitors.as(OFFICER)).with(csrf()));

        pages.perform(get(page).with(Visitors.as(OFFICER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("of organisations that your agency does not know")))
                .andExpect(content().string(containsString("Huis &lt;Nieuw&gt;")))
                .andExpect(content().string(containsString("mailto:jo@example.org")))
                .andExpect(content().string(containsString("/origin\">")));
        pages.perform(get(page).locale(Locale.forLanguageTag("nl")).with(Visitors.as(OFFICER)))
                .andExpect(content().string(containsString("Kwamen onaangekondigd")));
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenBack() throws Exception {
        night.begins();
        pages.perform(post(door).param("arrived", mo.text()).with(Visitors.as(OFFICER)).with(csrf()));
        pages.perform(post(door).param("left", mo.text()).with(Visitors.as(OFFICER)).with(csrf()));
        pages.perform(post(door).param("undo", mo.text() + ".1").with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(flash().attribute("refusal", "attendance.changed-meanwhile"));
        assertThat(roster.find(event, mo).orElseThrow().presence()).isEqualTo(Presence.PARTIAL);
        pages.perform(post(door).param("undo", mo.text() + ".2").with(Visitors.as(OFFICER)).with(csrf()));
        assertThat(roster.find(event, mo).orElseThrow().presence()).isNull();
    }

    @Test
    void whoeverComesUnannouncedIsEnteredOnce() throws Exception {
        night.begins();
        UUID id = UUID.randomUUID();
        pages.perform(get(door + "/walk-in").param("name", "Sam").with(Visitors.as(OFFICER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Sam\""))).andExpect(content()
                        .string(containsString("Jeugdhuis Zélos")));
        pages.perform(post(door + "/walk-in").param("id", id.toString()).param("name", "Sam").param("organisation", " ")
                .with(Visitors.as(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"Sam\""))).andExpect(content()
                        .string(containsString("href=\"#organisation\"")));
        for (int twice = 0; twice < 2; twice++) {
            pages.perform(post(door + "/walk-in").param("id", id.toString()).param("name", "Sam").param("organisation", "New club")
                    .param("email", "")
                    .with(Visitors.as(OFFICER)).with(csrf())).andExpect(redirectedUrl(door));
        }
        assertThat(roster.of(event)).hasSize(3);
    }

    @Test
    void theDoorIsThatOfTheAgencysOfficersOnItsDays() throws Exception {
        pages.perform(get(door).with(Visitors.as(OFFICER))).andExpect(content().string(containsString("The event begins on")))
                .andExpect(content().string(not(containsString("name=\"arrived\""))));
        pages.perform(post(door).param("arrived", mo.text()).with(Visitors.as(OFFICER)).with(csrf()))
                .andExpect(flash().attribute("refusal", "attendance.door-not-open-yet"));
        for (Authentication other : new Authentication[] {Visitors.officer("NL02"), Visitors.staff(Role.COORDINATOR, "BE05"),
                Visitors.staff(Role.MENTOR, "BE05")}) {
            pages.perform(get(door).with(Visitors.as(other))).andExpect(status().isNotFound());
            pages.perform(get(door + "/walk-in").with(Visitors.as(other))).andExpect(status().isNotFound());
            pages.perform(post(door).param("arrived", mo.text()).with(Visitors.as(other)).with(csrf())).andExpect(status().isNotFound());
            pages.perform(post(door + "/walk-in").param("id", UUID.randomUUID().toString()).with(Visitors.as(other)).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        pages.perform(post(door).param("arrived", "nonsense").with(Visitors.as(OFFICER)).with(csrf())).andExpect(status().isBadRequest());
        pages.perform(get("/desk/events/" + event.reference()).with(Visitors.as(OFFICER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("2 persons are expected, of one organisation"))).andExpect(content()
                        .string(containsString(door)));
    }
}
