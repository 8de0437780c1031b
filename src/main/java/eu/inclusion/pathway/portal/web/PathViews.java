package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what an organisation may see of its paths. */
@Component
class PathViews {

    private final OrganisationPaths paths;
    private final PathTimeline timeline;
    private final PathMeetings meetings;
    private final SentLetters letters;
    private final NationalAgencies agencies;

    PathViews(OrganisationPaths paths, PathTimeline timeline, PathMeetings meetings, SentLetters letters, NationalAgencies agencies) {
        this.paths = paths;
        this.timeline = timeline;
        this.meetings = meetings;
        this.letters = letters;
        this.agencies = agencies;
    }

    /** The organisation's paths: those that go on first, then the latest. */
    List<PathView> of(Organisation organisation) {
        return paths.findByOrganisationIdOrderByOpenedAt(organisation.id()).stream()
                .sorted(Comparator.comparing((OrganisationPath path) -> !path.status().isOpen())
                        .thenComparing(OrganisationPath::openedAt, Comparator.reverseOrder()))
                .map(path -> view(path, organisation)).toList();
    }

    private PathView view(OrganisationPath path, Organisation organisation) {
        return new PathView(path, agencies.get(path.agency()), new PhaseSteps(path, timeline.of(path.id())).all(),
                meetings.events(path), meetings.mentorings(path), lettersTo(organisation, path.reference()));
    }

    /** Not those that went to others in the same case: a mentor, an agency. */
    private List<SentLetter> lettersTo(Organisation organisation, String reference) {
        return letters.ofCase(reference, 0).letters().stream()
                .filter(letter -> organisation.isSpokenForBy(letter.recipientEmail())).toList();
    }
}
