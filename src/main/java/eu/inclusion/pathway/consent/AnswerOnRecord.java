package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.programme.Oid;

/**
 * What a partner answered about the use of its OID, as the National Agency reads it.
 *
 * @param who the person who was asked to answer
 */
public record AnswerOnRecord(Oid oid, String who, PartnerAnswer answer) {
}
