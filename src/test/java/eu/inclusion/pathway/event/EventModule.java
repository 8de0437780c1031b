package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisation.OrganisationRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The beans of events, for tests of what is kept in modules that build on them. */
@TestConfiguration
@EnableConfigurationProperties(EventSettings.class)
@Import({EventPlanning.class, EventBook.class, EventReferences.class, Places.class, PlaceGiving.class, Invitations.class, ParticipationStrands.class,
    Replies.class, ReplyFacts.class, EventPersons.class, Attendance.class, SendingAgencies.class, OrganisationRegister.class})
public class EventModule {
}
