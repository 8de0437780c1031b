package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.mentoring.MentoringLine;
import eu.inclusion.pathway.mentoring.MentoringRecords;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom an organisation meets along its path: at events, and in mentoring. */
@Component
class PathMeetings {

    private final Participations participations;
    private final MentoringRecords mentorings;

    PathMeetings(Participations participations, MentoringRecords mentorings) {
        this.participations = participations;
        this.mentorings = mentorings;
    }

    /** What there was of events, from the invitation on. */
    List<ParticipationLine> events(OrganisationPath path) {
        return participations.of(path.id()).stream()
                .filter(line -> line.eventTitle() != null && !line.status().awaitsInvitation()).toList();
    }

    /** What there was of mentoring, from the first mentor on. */
    List<MentoringLine> mentorings(OrganisationPath path) {
        return mentorings.of(path.id()).stream().filter(line -> line.mentor() != null).toList();
    }
}
