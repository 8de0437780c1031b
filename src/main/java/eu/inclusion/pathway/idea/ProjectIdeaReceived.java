package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.AgencyCode;
/** An idea was sent; an officer of the agency is to read it. */
public record ProjectIdeaReceived(ProjectIdeaId ideaId, String reference, AgencyCode agency) {
}
