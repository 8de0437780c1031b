package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one organisation answers to the call for one international event. Only what was submitted counts.
 *
 * @param byTelephone whether an officer wrote down what the organisation said
 * @param writtenBy who wrote the answers as they stand: an e-mail address or a staff account
 * @param priority its place in its agency's order, from 1
 * @param agencyComment what the agency tells the host of it
 * @param hostPriority its place on the host's waiting list, from 1
 * @param participationId its part in the event, once it was selected
 */
@Table("event_application")
public record EventApplication(
        @Id EventApplicationId id,
        @Version @Nullable Integer version,
        EventId eventId,
        @Column("organisation_path_id") OrganisationPathId pathId,
        String pathReference,
        OrganisationId organisationId,
        AgencyCode agency,
        EventApplicationStatus status,
        @Embedded.Empty ApplicationTexts texts,
        boolean byTelephone,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant submittedAt,
        @Nullable Integer priority,
        @Nullable String agencyComment,
        @Nullable Integer hostPriority,
        @Nullable ParticipationId participationId,
        @MappedCollection(idColumn = "event_application_id", keyColumn = "position") List<ApplyingPerson> persons) {

    public EventApplication {
        persons = List.copyOf(persons);
    }

    static EventApplication begun(EventId event, ReadyPath path, ApplicationAnswers answers, Hand hand) {
        return new EventApplication(EventApplicationId.random(), null, event, path.id(), path.reference(), path.organisation(), path.agency(),
                EventApplicationStatus.DRAFT, answers.texts(), hand.byTelephone(), hand.person(), hand.at(), null, null, null, null, null,
                answers.persons());
    }

    /** For how many persons it asks; one where none is named. */
    public int places() {
        return Math.max(1, persons.size());
    }

    /** Those whom it would send, as the event knows who comes. */
    List<NamedPerson> named() {
        return persons.stream().limit(EventPersons.MOST).map(one -> new NamedPerson(one.name(), one.role(), one.email())).toList();
    }

    /** The answers as they stand. */
    public ApplicationAnswers answers() {
        return new ApplicationAnswers(persons, texts);
    }

    EventApplication saying(ReadyPath path, ApplicationAnswers answers, EventApplicationStatus next, Hand hand) {
        return new EventApplication(id, version, eventId, path.id(), path.reference(), organisationId, path.agency(), next, answers.texts(),
                hand.byTelephone(), hand.person(), hand.at(), next == EventApplicationStatus.SUBMITTED ? hand.at() : null, null, null, null, null,
                answers.persons());
    }

    EventApplication now(EventApplicationStatus next) {
        return with(next, priority, hostPriority, participationId);
    }

    EventApplication preselected(int rank) {
        return with(EventApplicationStatus.PRESELECTED, rank, null, null);
    }

    EventApplication waiting(int rank) {
        return with(EventApplicationStatus.WAITING_LIST, priority, rank, null);
    }

    EventApplication selected(ParticipationId participation) {
        return with(EventApplicationStatus.SELECTED, priority, hostPriority, participation);
    }

    EventApplication commented(@Nullable String comment) {
        return new EventApplication(id, version, eventId, pathId, pathReference, organisationId, agency, status, texts, byTelephone, writtenBy,
                writtenAt, submittedAt, priority, comment, hostPriority, participationId, persons);
    }

    private EventApplication with(EventApplicationStatus next, @Nullable Integer rank, @Nullable Integer hostRank, @Nullable ParticipationId part) {
        return new EventApplication(id, version, eventId, pathId, pathReference, organisationId, agency, next, texts, byTelephone, writtenBy,
                writtenAt, submittedAt, rank, agencyComment, hostRank, part, persons);
    }
}
