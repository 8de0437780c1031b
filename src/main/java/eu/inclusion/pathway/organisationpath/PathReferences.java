package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives each path a reference that people can say on the telephone: the agency's code and a number. */
@Component
class PathReferences {

    private static final String SEQUENCE = "organisation_path_number";

    private final DataFieldMaxValueIncrementer numbers;

    PathReferences(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        this.numbers = product.equals("H2")
                ? new H2SequenceMaxValueIncrementer(database, SEQUENCE)
                : new PostgresSequenceMaxValueIncrementer(database, SEQUENCE);
    }

    String next(AgencyCode agency) {
        return agency + "-" + numbers.nextLongValue();
    }
}
