package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To whom an event has written. A person who speaks for several organisations gets one letter, which names those chosen together. */
@Service
public class InvitationLetters {

    private final JdbcClient database;
    private final Clock clock;

    InvitationLetters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the one letter that the event may write to the person of this organisation. Of two transactions that take the same one at
     * the same moment the later fails as a whole; done again, it finds the letter taken.
     *
     * @return what the letter says besides; nothing where nobody is known to write to, or the person has had the letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InvitationLetter> take(Participation invited) {
        int taken = database.sql("""
                        insert into invitation_letter (event_id, address, participation_id, written_at)
                        select cast(:event as uuid), lower(c.email), cast(:participation as uuid), cast(:moment as timestamp with time zone)
                        from contact_person c where c.organisation_id = :organisation and c.position = 0
                          and not exists (select 1 from invitation_letter l where l.event_id = :event and l.address = lower(c.email))""")
                .param("event", invited.event().value()).param("participation", invited.id().value())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC)).param("organisation", invited.organisationId().value()).update();
        return taken == 0 ? Optional.empty() : Optional.of(new InvitationLetter(chosenWith(invited.id())));
    }

    /** Whether the event has written to the person of this organisation, for it or for another one. */
    @Transactional(readOnly = true)
    public boolean isWritten(Participation invited) {
        return !database.sql("""
                        select 1 from contact_person c join invitation_letter l on l.event_id = ? and l.address = lower(c.email)
                        where c.organisation_id = ? and c.position = 0""")
                .params(invited.event().value(), invited.organisationId().value()).query().listOfRows().isEmpty();
    }

    /** The organisations of the same person that are being invited in the same go. */
    private List<String> chosenWith(ParticipationId invited) {
        return database.sql("""
                        select o.name from invitation_choice own join invitation_round r on r.id = own.round_id and r.status = 'SENDING'
                        join invitation_choice other on other.round_id = own.round_id and other.outcome = 'CHOSEN' and other.address = own.address
                          and other.participation_id <> own.participation_id
                        join participation p on p.id = other.participation_id and p.status in ('AWAITING_INVITATION', 'INVITED')
                        join organisation o on o.id = p.organisation_id
                        where own.participation_id = ? and own.outcome = 'CHOSEN' order by o.name""")
                .param(invited.value()).query(String.class).list();
    }

    /** Those for which a letter was written. */
    Set<ParticipationId> writtenFor(EventId event, Collection<ParticipationId> some) {
        return some.isEmpty() ? Set.of()
                : database.sql("select participation_id from invitation_letter where event_id = :event and participation_id in (:some)")
                .param("event", event.value()).param("some", some.stream().map(ParticipationId::value).toList())
                .query((row, line) -> new ParticipationId(row.getObject("participation_id", UUID.class))).set();
    }

    /** For which organisation the letter to each of these addresses was written, where there is one. */
    Map<String, ParticipationId> carriers(EventId event, Collection<String> addresses) {
        return addresses.isEmpty() ? Map.of()
                : database.sql("select address, participation_id from invitation_letter where event_id = :event and address in (:some)")
                .param("event", event.value()).param("some", addresses)
                .query((row, line) -> Map.entry(row.getString("address"), new ParticipationId(row.getObject("participation_id", UUID.class))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
