package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisation.OrganisationRegister;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Everything that keeps events, for tests of what is kept; the same for all of them, so that they share one application. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnableConfigurationProperties(EventSettings.class)
@Import({EventPlanning.class, EventChanging.class, EventAnnouncing.class, EventHistory.class, EventNews.class, EventCapacity.class, EventBook.class,
    EventReferences.class, SendingAgencies.class, Places.class, PlaceGiving.class, Invitations.class, ParticipationStrands.class, Replies.class,
    ReplyFacts.class, Attendance.class, EventRecords.class, EventList.class, Participations.class, InternationalEvents.class,
    SelectedPlaces.class, EventPersons.class, PlaceKeeping.class, EventQuestions.class, EventGuests.class, OrganisationRegister.class, SampleEvents.class})
public @interface EventBeans {
}
