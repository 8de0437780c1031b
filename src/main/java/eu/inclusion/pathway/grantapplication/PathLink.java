package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.UUID;

/**
 * The path on which an organisation came to apply.
 *
 * @param id        the path's id
 * @param reference what people call the path, for example BE05-1042
 * @param agency    whose path it is, which need not be the agency that gets the application
 */
public record PathLink(UUID id, String reference, AgencyCode agency) {
}
