package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
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
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** An event to come and organisations that have places at it, through the product's own services. */
public record GuestsOfAnEvent(OrganisationRegister register, OrganisationPaths paths, EventPlanning planning, Invitations invitations,
        Replies replies, EventPersons persons, Clock clock) {

    /** An event of an agency in three months, of two days. */
    public Event event(AgencyCode agency, EventKind kind) {
        return planning.plan(new EventPlan(kind, "Meet in Ghent", "Ghent", "Lift", today().plusDays(90), today().plusDays(91), today().plusDays(21),
                100, Set.of(Strand.NEET), "English", "Meet and plan"), agency, "anna");
    }

    /** An organisation of the event's agency that comes with these persons. */
    public ParticipationId comes(Event event, String... names) {
        Organisation organisation = register.register(new OrganisationDetails("Youth club " + UUID.randomUUID(), null, null, new Country("BE"), null,
                null, "Genk", null, null, null, new ContactPerson("club-" + UUID.randomUUID() + "@example.org", "Mo", null, null, "en")));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null,
                event.agency() + "-" + UUID.randomUUID().toString().substring(0, 8), organisation.id(), event.agency(),
                PathStatus.ACTIVE, Phase.NATIONAL_EVENT, clock.instant(), null, null, Set.of(new PathStrand(Strand.NEET))));
        ParticipationId id = invitations.open(path, event.kind()).id();
        invitations.invite(event.id(), List.of(id));
        replies.answer(id, new InvitationAnswer(true, names.length, "To learn", null));
        persons.replace(id, Arrays.stream(names).map(name -> new NamedPerson(name, "Youth worker", name.toLowerCase(Locale.ROOT) + "@example.org")).toList());
        return id;
    }

    public EventPerson person(ParticipationId participation, String name) {
        return persons.of(participation).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    public LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
