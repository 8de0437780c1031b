package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.programme.Refusal;

/** Only a lead officer of the agency approves or refuses a waiver. */
class NotALeadOfficer extends Refusal {

    private static final long serialVersionUID = 1L;

    NotALeadOfficer() {
        super("workflow.grant.not-a-lead-officer");
    }
}
