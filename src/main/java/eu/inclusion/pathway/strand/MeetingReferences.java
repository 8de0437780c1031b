package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives each meeting a reference that people can say on the telephone: the host's code, the year and a number. */
@Component
class MeetingReferences {

    private static final String SEQUENCE = "strand_meeting_number";

    private final DataFieldMaxValueIncrementer numbers;

    MeetingReferences(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        this.numbers = product.equals("H2")
                ? new H2SequenceMaxValueIncrementer(database, SEQUENCE)
                : new PostgresSequenceMaxValueIncrementer(database, SEQUENCE);
    }

    String next(AgencyCode host, MeetingPlan plan) {
        return host.value() + "-SM-" + plan.times().startsOn().getYear() + "-" + numbers.nextLongValue();
    }
}
