package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;

/**
 * An event of a host that other agencies see as an idea.
 *
 * @param committed what agencies would pay together, in whole euros
 */
public record EventIdea(String reference, AgencyCode host, String title, String place, LocalDate startsOn, LocalDate endsOn, int committed) {
}
