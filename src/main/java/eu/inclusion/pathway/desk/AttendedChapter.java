package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.attendance.AttendanceHistory;
import eu.inclusion.pathway.attendance.PastAttendance;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the organisation's persons were at earlier events, the latest first: who came, and who did not although expected. */
@Component
@Order(3)
class AttendedChapter implements ChapterSource {

    private final AttendanceHistory history;

    AttendedChapter(AttendanceHistory history) {
        this.history = history;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        Facts facts = new Facts(words);
        history.of(path.organisationId(), scope.agencies()).forEach(one -> facts.labelled(one.title() + ", " + words.day(one.startsOn()), said(one, words),
                null));
        return facts.chapter("attendance.history");
    }

    private static String said(PastAttendance past, Words words) {
        return past.persons().isEmpty() ? words.of("event.participation." + past.status())
                : past.persons().stream().map(one -> words.of("attendance.history.person", one.name() == null
                        ? words.of("attendance.somebody") : one.name(),
                        words.of("attendance.presence." + one.presence()))).collect(Collectors.joining("\n"));
    }
}
