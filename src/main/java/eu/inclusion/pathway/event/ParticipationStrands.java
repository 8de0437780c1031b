package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Strand;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The strands in which an organisation was mapped when it became ready for an event. */
@Component
class ParticipationStrands {

    private final JdbcClient database;

    ParticipationStrands(JdbcClient database) {
        this.database = database;
    }

    void note(ParticipationId participation, Collection<Strand> strands) {
        strands.forEach(strand -> database.sql("insert into participation_strand (participation_id, strand) values (?, ?)")
                .params(participation.value(), strand.name()).update());
    }
}
