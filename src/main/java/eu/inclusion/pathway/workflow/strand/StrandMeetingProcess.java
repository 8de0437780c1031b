package eu.inclusion.pathway.workflow.strand;

/**
 * The contract between the model {@code strand-meeting} and the code. Business key: the meeting's reference for the host; for an invited
 * agency that reference with the agency's code behind it.
 */
final class StrandMeetingProcess {

    static final String PROCESS = "strand-meeting";

    /** The meeting's id, text. */
    static final String STRAND_MEETING_ID = "strandMeetingId";
    /** The part that the agency of this case plays: HOST or INVITED. */
    static final String AGENCY_ROLE = "agencyRole";
    static final String HOST = "HOST";
    static final String INVITED = "INVITED";

    private StrandMeetingProcess() {
    }
}
