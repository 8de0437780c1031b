package eu.inclusion.pathway.event;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives each event a reference that people can say on the telephone: agency, kind, year and a number. */
@Component
class EventReferences {

    private static final String SEQUENCE = "event_number";

    private final DataFieldMaxValueIncrementer numbers;

    EventReferences(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        this.numbers = product.equals("H2")
                ? new H2SequenceMaxValueIncrementer(database, SEQUENCE)
                : new PostgresSequenceMaxValueIncrementer(database, SEQUENCE);
    }

    String next(String agency, EventPlan plan) {
        return agency + "-" + plan.kind().sign() + "-" + plan.times().startsOn().getYear() + "-" + numbers.nextLongValue();
    }
}
