package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts events held that began in a year, and who was at them. An event counts with the agency that held it; organisations and
 * persons with the agency that sent them. Events count in the strands that they are for; organisations and their persons in the strands in
 * which they were invited, whoever came uninvited in none.
 */
@Component
class EventsOfYear {

    private static final String HELD = " e.status in ('HELD', 'CLOSED') and e.starts_on >= :from and e.starts_on < :until";
    private static final String SUBJECT = "e.kind || '_EVENTS' as subject";
    private static final String PRESENT = "a.companion = false and a.presence in ('FULL', 'PARTIAL')";

    private final JdbcClient database;

    EventsOfYear(JdbcClient database) {
        this.database = database;
    }

    List<YearFigures.Count> held(Collection<AgencyCode> agencies, Year year, Breakdown by) {
        return count(agencies, year, by, "select " + name(by, "e.agency") + ", " + SUBJECT + ", count(*) as events_held from event e"
                + (by == Breakdown.STRAND ? " join event_strand s on s.event_id = e.id" : "")
                + " where e.agency in (:agencies) and" + HELD + " group by row_name, subject", Figure.EVENTS_HELD);
    }

    List<YearFigures.Count> organisations(Collection<AgencyCode> agencies, Year year, Breakdown by) {
        return count(agencies, year, by, "select " + name(by, "p.agency") + ", " + SUBJECT + """
                , count(distinct p.organisation_id) as organisations_invited,
                  count(distinct case when p.answered_at is not null then p.organisation_id end) as organisations_answered,
                  count(distinct case when p.status = 'NO_SHOW' then p.organisation_id end) as organisations_no_show,
                  count(b.participation_id) as feedback_given, count(f.asked_at) as follow_up_asked,
                  count(f.answered_at) as follow_up_answered,
                  count(case when f.partner in ('YES', 'CONTACT') then 1 end) as follow_up_partners,
                  count(case when f.project in ('APPLIED', 'WRITING', 'IDEA') then 1 end) as follow_up_projects
                from event e join participation p on p.event_id = e.id""" + strands(by, "p.id") + """
                 left join participation_feedback b on b.participation_id = p.id left join follow_up f on f.participation_id = p.id
                where p.agency in (:agencies) and""" + HELD + " group by row_name, subject", Figure.ORGANISATIONS_INVITED,
                Figure.ORGANISATIONS_ANSWERED, Figure.ORGANISATIONS_NO_SHOW, Figure.FEEDBACK_GIVEN, Figure.FOLLOW_UP_ASKED,
                Figure.FOLLOW_UP_ANSWERED, Figure.FOLLOW_UP_PARTNERS, Figure.FOLLOW_UP_PROJECTS);
    }

    /** Those with a part as it is on record, and those that came without any: each once, however often. */
    List<YearFigures.Count> cameOf(Collection<AgencyCode> agencies, Year year, Breakdown by) {
        return count(agencies, year, by, "select " + name(by, "x.agency") + ", x.subject, count(distinct x.organisation) as organisations_came"
                + " from (select p.id as part, " + SUBJECT + ", p.agency, cast(p.organisation_id as varchar(250)) as organisation from event e"
                + " join participation p on p.event_id = e.id where p.status in ('ATTENDED', 'PARTLY_ATTENDED') and" + HELD
                + " union all select p.id, " + SUBJECT + ", coalesce(p.agency, e.agency),"
                + " coalesce(cast(a.organisation_id as varchar(250)), a.organisation) from event e join attendee a on a.event_id = e.id"
                + " left join participation p on p.id = a.participation_id where " + PRESENT + " and" + HELD + ") x"
                + strands(by, "x.part") + " where x.agency in (:agencies) group by row_name, subject", Figure.ORGANISATIONS_CAME);
    }

    /** As recorded person by person; of older events, as many as the organisation came with. */
    List<YearFigures.Count> persons(Collection<AgencyCode> agencies, Year year, Breakdown by) {
        return count(agencies, year, by, "select " + name(by, "x.agency") + ", x.subject,"
                + " sum(case when x.presence <> 'CANCELLED' and x.walk_in = false then x.number else 0 end) as persons_expected,"
                + " sum(case when x.presence in ('FULL', 'PARTIAL') then x.number else 0 end) as persons_came,"
                + " sum(case when x.presence = 'NO_SHOW' then x.number else 0 end) as persons_no_show"
                + " from (select p.id as part, " + SUBJECT + ", coalesce(p.agency, e.agency) as agency, a.presence, a.walk_in, 1 as number"
                + " from event e join attendee a on a.event_id = e.id left join participation p on p.id = a.participation_id"
                + " where a.companion = false and" + HELD + " union all select p.id, " + SUBJECT + ", p.agency, case p.status"
                + " when 'ATTENDED' then 'FULL' when 'PARTLY_ATTENDED' then 'PARTIAL' else p.status end, false, coalesce(p.persons, 1)"
                + " from event e join participation p on p.event_id = e.id where p.status in ('ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW') and"
                + HELD + " and not exists (select 1 from attendee a where a.participation_id = p.id)) x" + strands(by, "x.part")
                + " where x.agency in (:agencies) group by row_name, subject",
                Figure.PERSONS_EXPECTED, Figure.PERSONS_CAME, Figure.PERSONS_NO_SHOW);
    }

    private List<YearFigures.Count> count(Collection<AgencyCode> agencies, Year year, Breakdown by, String sql, Figure... figures) {
        return CountedRows.read(database.sql(sql).param("from", year.atDay(1)).param("until", year.plusYears(1).atDay(1)), agencies, by, figures);
    }

    private static String name(Breakdown by, String agency) {
        return switch (by) {
            case NOTHING -> "'" + YearFigures.Spot.ALL + "'";
            case STRAND -> "s.strand";
            case AGENCY -> agency;
        } + " as row_name";
    }

    private static String strands(Breakdown by, String participation) {
        return by == Breakdown.STRAND ? " join participation_strand s on s.participation_id = " + participation : "";
    }
}
