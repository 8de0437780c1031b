package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Refusal;

/** The meeting was held or cancelled already. */
public class MeetingNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingNotOpen(String reference) {
        super("strand.meeting.not-open", reference);
    }
}
