package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts applications of which the first version was received in a year, and what became of them until now; each in one place. */
@Component
class ApplicationsOfYear {

    private static final String COUNTED = """
            , 'APPLICATIONS' as subject, count(*) as applications_received, count(case when v.late = true then 1 end) as applications_late,
              count(case when a.status in ('SUBMITTED', 'REOPENED') then 1 end) as applications_in_hand,
              count(case when a.status = 'ADMITTED' or a.outcome in ('AWARDED', 'REJECTED') then 1 end) as applications_eligible,
              count(case when a.outcome = 'NOT_ELIGIBLE' then 1 end) as applications_not_eligible,
              count(case when a.outcome = 'OUTSIDE_AGENCIES' then 1 end) as applications_elsewhere,
              count(case when a.status = 'DRAFT' or a.status = 'CLOSED' and a.outcome = 'WITHDRAWN' then 1 end) as applications_withdrawn,
              count(case when a.outcome = 'AWARDED' then 1 end) as applications_awarded
            from submission v join grant_application a on a.id = v.application_id""";
    private static final String OF_YEAR = " where v.case_agency in (:agencies) and v.received_at >= :from and v.received_at < :until"
            + " and v.number = 1 group by row_name";

    private final JdbcClient database;

    ApplicationsOfYear(JdbcClient database) {
        this.database = database;
    }

    List<YearFigures.Count> of(Collection<AgencyCode> agencies, Year year, Breakdown by) {
        String sql = switch (by) {
            case NOTHING -> "select '" + YearFigures.Spot.ALL + "' as row_name" + COUNTED;
            case AGENCY -> "select v.case_agency as row_name" + COUNTED;
            case STRAND -> "select s.strand as row_name" + COUNTED + " join organisation_path_strand s on s.organisation_path_id = a.path_id";
        };
        return CountedRows.read(database.sql(sql + OF_YEAR).param("from", midnight(year.atDay(1)))
                .param("until", midnight(year.plusYears(1).atDay(1))), agencies, by, Subject.APPLICATIONS.figures().toArray(Figure[]::new));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ProgrammeTime.ZONE).toOffsetDateTime();
    }
}
