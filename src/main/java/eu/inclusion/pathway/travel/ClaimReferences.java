package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives each claim a reference that people can say on the telephone: agency, year and a number. */
@Component
class ClaimReferences {

    private static final String SEQUENCE = "travel_claim_number";

    private final DataFieldMaxValueIncrementer numbers;

    ClaimReferences(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        this.numbers = product.equals("H2")
                ? new H2SequenceMaxValueIncrementer(database, SEQUENCE)
                : new PostgresSequenceMaxValueIncrementer(database, SEQUENCE);
    }

    String next(AgencyCode agency, int year) {
        return agency + "-TC-" + year + "-" + numbers.nextLongValue();
    }
}
