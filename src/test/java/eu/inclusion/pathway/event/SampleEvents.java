package eu.inclusion.pathway.event;

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
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Events with organisations at them, for tests of what is kept; without any process. */
public class SampleEvents {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EventPlanning planning;
    private final Invitations invitations;
    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final Clock clock;

    SampleEvents(EventPlanning planning, Invitations invitations, OrganisationRegister register, OrganisationPaths paths, Clock clock) {
        this.planning = planning;
        this.invitations = invitations;
        this.register = register;
        this.paths = paths;
        this.clock = clock;
    }

    /** An event in ninety days. */
    public Event planned(EventKind kind, AgencyCode agency, int capacity) {
        return planning.plan(plan(kind, capacity), agency, "anna");
    }

    public EventPlan plan(EventKind kind, int capacity) {
        return new EventPlan(kind, "Inclusion day", "Brussels", "Lift", today().plusDays(90), today().plusDays(91), today().plusDays(21),
                capacity, Set.of(Strand.NEET), "English", "Meet");
    }

    /** New organisations of the event's agency, invited to it. */
    public List<ParticipationId> invited(Event event, int number) {
        List<ParticipationId> guests = Stream.generate(() -> ready(event.agency(), event.kind())).limit(number).toList();
        invitations.invite(event.id(), guests);
        return guests;
    }

    /** A new organisation that waits for an event. */
    public ParticipationId ready(AgencyCode agency, EventKind kind) {
        String number = "s" + NUMBER.incrementAndGet();
        Organisation organisation = register.register(new OrganisationDetails("Club " + number, null, null, new Country("BE"), null, null, "Genk",
                null, null, null, null));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, agency + "-" + number, organisation.id(), agency,
                PathStatus.ACTIVE, Phase.NATIONAL_EVENT, clock.instant(), null, null, Set.of(new PathStrand(Strand.NEET), new PathStrand(Strand.RURAL_AREAS))));
        return invitations.open(path, kind).id();
    }

    public LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
