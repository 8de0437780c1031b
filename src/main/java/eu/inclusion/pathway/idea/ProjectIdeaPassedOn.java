package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.AgencyCode;
/** An agency passed an idea on; officers of another one are to read it. */
public record ProjectIdeaPassedOn(ProjectIdeaId ideaId, String reference, AgencyCode agency) {
}
