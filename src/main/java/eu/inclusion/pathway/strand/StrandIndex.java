package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The strands at a glance. */
@Component
public class StrandIndex {

    private final JdbcClient database;
    private final StrandMembers members;
    private final MeetingList meetings;
    private final Clock clock;

    StrandIndex(JdbcClient database, StrandMembers members, MeetingList meetings, Clock clock) {
        this.database = database;
        this.members = members;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** One strand. */
    public StrandSummary of(Strand strand) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        MeetingLine next = meetings.of(strand).stream().filter(line -> line.status() == MeetingStatus.PLANNED && !line.endsOn().isBefore(today))
                .min(Comparator.comparing(MeetingLine::startsOn)).orElse(null);
        int open = database.sql("""
                        select count(*) from agreed_action a join strand_meeting_strand s on s.meeting_id = a.meeting_id
                        where s.strand = ? and a.status = 'OPEN'""")
                .param(strand.name()).query(Integer.class).single();
        return new StrandSummary(strand, members.of(Set.of(strand), today).size(), next, open);
    }
}
