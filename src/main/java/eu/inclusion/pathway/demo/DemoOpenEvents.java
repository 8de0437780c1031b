package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's list shows besides: other formats, other strands, one that was called off, and one that is today. */
@Component
@Profile("demo")
class DemoOpenEvents {

    private static final AgencyCode FLEMISH = new AgencyCode("BE05");
    private static final AgencyCode DUTCH = new AgencyCode("NL02");
    private static final AgencyCode POLISH = new AgencyCode("PL01");

    private final EventPlanning planning;
    private final EventChanging changing;
    private final DemoToday today;
    private final DemoTime time;

    DemoOpenEvents(EventPlanning planning, EventChanging changing, DemoToday today, DemoTime time) {
        this.planning = planning;
        this.changing = changing;
        this.today = today;
        this.time = time;
    }

    void announce(List<DemoCase> cases) {
        today.hold(cases);
        time.daysAgo(9);
        plan(FLEMISH, EventFormat.TRAINING, "Writing a first project: a training in plain words", new EventVenue("De Krook, Ghent",
                        "Miriam Makebaplein 1", "Step-free from the tram; lift; quiet room on the first floor; speech-to-text on the screen."),
                38, 1, Set.of(), Set.of(Need.APPLICATION_SUPPORT), "Dutch", Map.of(FormatField.LEARNING_OUTCOMES,
                        "You can describe your idea on one page, and you know what the form asks.", FormatField.TRAINERS, "Two coaches of JINT"));
        plan(DUTCH, EventFormat.CONFERENCE, "Inclusion in the countryside: conference", new EventVenue("De Nieuwe Kolk, Assen", "Weiersstraat 1",
                        "Step-free; induction loop; sign language on request."),
                75, 2, Set.of(Strand.RURAL_AREAS), Set.of(Need.PARTNERS), "English", Map.of(FormatField.EDITION, "4", FormatField.THEME, "Nobody too far away"));
        plan(POLISH, EventFormat.STUDY_VISIT, "How youth clubs welcome newcomers: a study visit", new EventVenue("Lublin", null,
                        "One of the three clubs has steps; helpers are there."),
                52, 3, Set.of(Strand.POST_MIGRATION), Set.of(), "Polish and English",
                Map.of(FormatField.HOSTING_ORGANISATIONS, "Three youth clubs in Lublin and Chełm"));
        Event off = plan(FLEMISH, EventFormat.INFORMATION_DAY, "Information evening, on the spot and on screen", new EventVenue("JINT, Brussels",
                        "Grétrystraat 26", "Lift; the evening is also on the screen."), 20, 1, Set.of(), Set.of(Need.INFORMATION), "Dutch", Map.of());
        time.daysAgo(3);
        changing.cancel(off.id(), "The speaker is ill; a new evening follows.", off.sequence(), DemoStaff.officerOf(FLEMISH));
        time.runDue(off.reference());
    }

    private Event plan(AgencyCode agency, EventFormat format, String title, EventVenue venue, int startsIn, int days, Set<Strand> strands,
            Set<Need> needs, String language, Map<FormatField, String> details) {
        LocalDate starts = ProgrammeTime.dayOf(time.now()).plusDays(startsIn);
        Event event = planning.plan(new EventPlan(EventKind.NATIONAL, format, title, venue,
                new EventTimes(starts, starts.plusDays(days - 1L), LocalTime.of(9, 30), LocalTime.of(16, 30), starts.minusDays(12)), 24, strands, needs,
                language, "You meet others who work with the same young people, and leave with a next step.",
                "09:30 welcome with coffee\n10:00 getting to know each other\n12:30 lunch\n13:30 workshops\n16:00 what comes next", true, details),
                agency, DemoStaff.officerOf(agency));
        time.runDue(event.reference());
        return event;
    }
}
