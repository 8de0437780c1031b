package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.mentoring.MentoringLine;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.List;

/**
 * A path as its organisation sees it.
 *
 * @param letters those that we wrote to the organisation, the newest first
 */
record PathView(OrganisationPath path, NationalAgency agency, List<PhaseStep> steps, List<ParticipationLine> events,
        List<MentoringLine> mentorings, List<SentLetter> letters) {
}
