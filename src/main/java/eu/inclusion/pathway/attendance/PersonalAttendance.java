package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.Participation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether one person whom an organisation named was at an event; where no person of it is on record, what became of the organisation's place counts. */
@Component
public class PersonalAttendance {

    private final JdbcClient database;

    PersonalAttendance(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public boolean wasThere(EventPersonId person, Participation participation) {
        return ofPerson(person).map(Presence::wasThere)
                .orElseGet(() -> participation.status().tookPart() && !isOnRecordByPerson(participation));
    }

    private Optional<Presence> ofPerson(EventPersonId person) {
        return database.sql("select presence from attendee where id = ? and presence is not null").param(person.value())
                .query((row, line) -> Presence.valueOf(row.getString("presence"))).optional();
    }

    private boolean isOnRecordByPerson(Participation participation) {
        UUID id = participation.id().value();
        return !database.sql("select 1 from attendee where participation_id = ? and presence is not null limit 1").param(id).query().listOfRows().isEmpty();
    }
}
