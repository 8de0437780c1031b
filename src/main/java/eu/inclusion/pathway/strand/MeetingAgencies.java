package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agencies are invited to a meeting, what each answered, and which were there. */
@Component
public class MeetingAgencies {

    private final JdbcClient database;

    MeetingAgencies(JdbcClient database) {
        this.database = database;
    }

    /** All of a meeting, the host among them, by code. */
    public List<MeetingAgency> of(StrandMeetingId meeting) {
        return database.sql("select agency, answer, who_comes, agenda_points, present from strand_meeting_agency where meeting_id = ? order by agency")
                .param(meeting.value()).query(MeetingAgencies::read).list();
    }

    void invite(StrandMeetingId meeting, Collection<AgencyCode> agencies) {
        agencies.forEach(agency -> database.sql("insert into strand_meeting_agency (meeting_id, agency) values (?, ?)")
                .params(meeting.value(), agency.value()).update());
    }

    void answer(StrandMeetingId meeting, AgencyCode agency, MeetingReply reply, Instant moment, String person) {
        database.sql("""
                        update strand_meeting_agency set answer = ?, who_comes = ?, agenda_points = ?, answered_at = ?, answered_by = ?
                        where meeting_id = ? and agency = ?""")
                .param(reply.answer().name()).param(reply.whoComes()).param(reply.agendaPoints())
                .param(moment.atOffset(ZoneOffset.UTC)).param(person).param(meeting.value()).param(agency.value()).update();
    }

    /** Answers to other days are none to these; gives back who has to answer once more. What agencies want to speak about stays. */
    List<AgencyCode> askAnew(StrandMeetingId meeting) {
        List<AgencyCode> answered = of(meeting).stream().filter(one -> one.answer() != null).map(MeetingAgency::agency).toList();
        database.sql("update strand_meeting_agency set answer = null, answered_at = null, answered_by = null where meeting_id = ?")
                .param(meeting.value()).update();
        return answered;
    }

    void present(StrandMeetingId meeting, Collection<AgencyCode> there) {
        of(meeting).forEach(one -> database.sql("update strand_meeting_agency set present = ? where meeting_id = ? and agency = ?")
                .params(there.contains(one.agency()), meeting.value(), one.agency().value()).update());
    }

    private static MeetingAgency read(ResultSet row, int line) throws SQLException {
        String answer = row.getString("answer");
        return new MeetingAgency(new AgencyCode(row.getString("agency")), answer == null ? null : MeetingAnswer.valueOf(answer),
                row.getString("who_comes"), row.getString("agenda_points"), row.getObject("present", Boolean.class));
    }
}
