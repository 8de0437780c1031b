package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathStrand;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Calls for international events and what organisations answer to them, through the product's own services. {@code @Import} it. */
@TestComponent
public class SampleCalls {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EventPlanning planning;
    private final InternationalCallDesk desk;
    private final Applying applying;
    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final Invitations invitations;
    private final Clock clock;

    SampleCalls(EventPlanning planning, InternationalCallDesk desk, Applying applying, OrganisationRegister register, OrganisationPaths paths,
            Invitations invitations, Clock clock) {
        this.planning = planning;
        this.desk = desk;
        this.applying = applying;
        this.register = register;
        this.paths = paths;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A new organisation that waits for an international event, without any process. */
    public OrganisationPath ready(AgencyCode agency) {
        OrganisationPath path = inPhase(agency, Phase.INTERNATIONAL_EVENT);
        invitations.open(path, EventKind.INTERNATIONAL);
        return path;
    }

    /** A new organisation on its path, which waits for nothing. */
    public OrganisationPath inPhase(AgencyCode agency, Phase phase) {
        String number = "c" + NUMBER.incrementAndGet();
        Organisation organisation = register.register(new OrganisationDetails("Club " + number, null, null, new Country("BE"), null, null, "Genk",
                null, null, null, new ContactPerson(number + "@example.org", "Mo", null, null, "en")));
        return paths.save(new OrganisationPath(OrganisationPathId.random(), null, agency + "-" + number, organisation.id(), agency,
                PathStatus.ACTIVE, phase, clock.instant(), null, null, Set.of(new PathStrand(Strand.NEET))));
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
