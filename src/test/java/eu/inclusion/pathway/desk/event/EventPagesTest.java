package eu.inclusion.pathway.desk.event;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The staff's pages about events: what is planned, for whom it may be read. */
@ProductTest
@OnH2
class EventPagesTest {

    @Autowired
    private MockMvc pages;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private InternationalCallDesk calls;
    @Autowired
    private Clock clock;

    @Test
    void anOfficerReadsWhatIsPlanned() throws Exception {
        Event event = planned(EventKind.NATIONAL, "FR02", "Visit to a farm");

        pages.perform(get("/desk/events").with(Visitors.as(Visitors.officer("FR02")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Visit to a farm"))).andExpect(content().string(containsString("0 of 20")));
        pages.perform(get("/desk/events/" + event.reference()).with(Visitors.as(Visitors.officer("FR02")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Study visit, National event")))
                .andExpect(content().string(containsString("09:30 – 16:00"))).andExpect(content().string(containsString("Station street 1")))
                .andExpect(content().string(containsString("The green farm"))).andExpect(content().string(containsString("partners abroad")))
                .andExpect(content().string(containsString("9.30 Coffee"))).andExpect(content().string(containsString("Everybody can read of it")));
        pages.perform(get("/desk/events/" + event.reference()).locale(Locale.forLanguageTag("nl")).with(Visitors.as(Visitors.officer("FR02"))))
                .andExpect(content().string(containsString("Studiebezoek, Nationaal evenement")));
    }

    @Test
    void aListCanBeMadeNarrow() throws Exception {
        planned(EventKind.NATIONAL, "EL02", "Visit to a harbour");

        for (String narrow : List.of("format=STUDY_VISIT", "strand=NEET", "kind=NATIONAL", "status=PLANNED", "time=ALL", "format=nonsense")) {
            pages.perform(get("/desk/events?" + narrow).with(Visitors.as(Visitors.officer("EL02"))))
                    .andExpect(content().string(containsString("Visit to a harbour")));
        }
        for (String narrow : List.of("format=TRAINING", "strand=RURAL_AREAS", "kind=INTERNATIONAL", "status=OPEN", "time=PAST", "page=1")) {
            pages.perform(get("/desk/events?" + narrow).with(Visitors.as(Visitors.officer("EL02"))))
                    .andExpect(status().isOk()).andExpect(content().string(not(containsString("Visit to a harbour"))));
        }
    }

    @Test
    void nobodyOpensAnEventOfOthers() throws Exception {
        String page = "/desk/events/" + planned(EventKind.NATIONAL, "FR02", "Visit").reference();

        pages.perform(get(page).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isNotFound());
        pages.perform(get(page).with(Visitors.as(Visitors.staff(Role.EXPERT, "FR02")))).andExpect(status().isNotFound());
        pages.perform(get(page).with(Visitors.as(Visitors.staff(Role.COORDINATOR, "FR02", "BE05")))).andExpect(status().isOk());
        pages.perform(get("/desk/events/nonsense").with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isNotFound());
        pages.perform(get("/desk/events").with(Visitors.as(Visitors.staff(Role.EXPERT, "FR02")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("FR02-NE"))));
    }

    @Test
    void anAgencyThatMaySendOrganisationsReadsTheHostsEvent() throws Exception {
        Event event = planned(EventKind.INTERNATIONAL, "FR02", "Visit to the sea");
        calls.open(event.id(), List.of(new AgencyCode("EL02")), event.replyBy().minusDays(20), event.replyBy().minusDays(10));

        pages.perform(get("/desk/events").with(Visitors.as(Visitors.officer("EL02")))).andExpect(content().string(containsString("Visit to the sea")));
        pages.perform(get("/desk/events/" + event.reference()).with(Visitors.as(Visitors.officer("EL02")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Visit to the sea")));
        pages.perform(get("/desk/events/" + event.reference()).with(Visitors.as(Visitors.officer("PT02")))).andExpect(status().isNotFound());
    }

    private Event planned(EventKind kind, String agency, String title) {
        LocalDate starts = ProgrammeTime.dayOf(clock.instant()).plusDays(90);
        return planning.plan(new EventPlan(kind, EventFormat.STUDY_VISIT, title, new EventVenue("Ghent", "Station street 1", "Lift"),
                new EventTimes(starts, starts, LocalTime.of(9, 30), LocalTime.of(16, 0), starts.minusDays(30)), 20, Set.of(Strand.NEET),
                Set.of(Need.PARTNERS), "Dutch", "Look around", "9.30 Coffee", true, Map.of(FormatField.HOSTING_ORGANISATIONS, "The green farm")),
                new AgencyCode(agency), "anna");
    }
}
