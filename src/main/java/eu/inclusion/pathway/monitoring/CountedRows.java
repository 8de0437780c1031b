package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of numbers: a row's name, what it is about, and a column for each figure, named as the figure. */
final class CountedRows {

    private CountedRows() {
    }

    static List<YearFigures.Count> read(JdbcClient.StatementSpec counting, Collection<AgencyCode> agencies, Breakdown by, Figure... figures) {
        return counting.param("agencies", agencies.stream().map(AgencyCode::value).toList())
                .query((row, number) -> counts(row, by, figures)).list().stream().flatMap(List::stream).toList();
    }

    private static List<YearFigures.Count> counts(ResultSet row, Breakdown by, Figure... figures) throws SQLException {
        Subject subject = Subject.valueOf(row.getString("subject"));
        List<YearFigures.Count> counts = new ArrayList<>();
        for (Figure figure : figures) {
            counts.add(new YearFigures.Count(new YearFigures.Spot(subject, figure, by, row.getString("row_name")),
                    row.getLong(figure.name().toLowerCase(Locale.ROOT))));
        }
        return counts;
    }
}
