package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.programme.Refusal;

/**
 * An organisation is in as many other applications of the round as it may be. Those stay as they are; only this one is not received.
 * NAITDOC, FAQs on the capping of applications.
 */
public class NoPlaceInRound extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param how as applicant beyond the cap of applicants, or as applicant or partner beyond that of all */
    NoPlaceInRound(String how, Consortium.Member member, int others, int most) {
        super("grantapplication.no-place." + how, member.name() == null ? member.oid() : member.name(), member.oid(), others, most);
    }
}
