package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;

/** What somebody of an agency said to an idea for an international event. */
public record IdeaComment(AgencyCode agency, String person, Instant saidAt, String text) {
}
