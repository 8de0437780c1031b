package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Calls for international events and what organisations answer to them, through the product's own services. {@code @Import} it. */
@TestComponent
public class SampleCalls {

    private final EventPlanning planning;
    private final InternationalCallDesk desk;
    private final Applying applying;
    private final Clock clock;

    SampleCalls(EventPlanning planning, InternationalCallDesk desk, Applying applying, Clock clock) {
        this.planning = planning;
        this.desk = desk;
        this.applying = applying;
        this.clock = clock;
    }

    /** What an organisation answers that would come with so many persons. */
    public static ApplicationAnswers answers(int persons) {
        return new ApplicationAnswers(IntStream.rangeClosed(1, persons)
                .mapToObj(number -> new ApplyingPerson("Person " + number, null, "person" + number + "@example.org", null, new Country("BE"),
                        "Youth worker", LanguageLevel.GOOD)).toList(),
                ApplicationTexts.of("To find partners", "None yet", Set.of(FewerOpportunitiesGroup.SOCIAL_BARRIERS), null));
    }

    /** An event in 150 days, for which nobody is called yet. */
    public Event planned(AgencyCode host, int capacity) {
        LocalDate starts = today().plusDays(150);
        return planning.plan(new EventPlan(EventKind.INTERNATIONAL, "Contact seminar", "Dublin", "Lift, quiet room", starts, starts.plusDays(3),
                starts.minusDays(60), capacity, Set.of(Strand.NEET), "English", "Meet and plan"), host, "anna");
    }

    /** The same, with agencies called: organisations apply for 40 days, agencies propose until the 55th. */
    public Event open(AgencyCode host, int capacity, AgencyCode... sending) {
        Event event = planned(host, capacity);
        desk.open(event.id(), List.of(sending), today().plusDays(40), today().plusDays(55));
        return event;
    }

    public EventApplication apply(EventId event, OrganisationPath path, int persons) {
        return applying.submit(event, path.organisationId(), answers(persons), "mo@example.org");
    }

    public LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
