package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;

/** Agencies agreed that one of them does something. */
public record ActionAgreed(AgreedActionId actionId, String reference, AgencyCode agency) {
}
