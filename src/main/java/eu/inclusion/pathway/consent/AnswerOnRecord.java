package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.programme.Oid;

/**
 * What a partner answered about the use of its OID, as the National Agency reads it.
 *
 * @param who         the person who was asked to answer
 * @param ofApplicant whether this person speaks for the applicant too, so that a yes proves nothing
 */
public record AnswerOnRecord(Oid oid, String who, boolean ofApplicant, PartnerAnswer answer) {
}
