package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;

/** What agencies agree that one of them does, and until when. */
public record NewAction(String what, AgencyCode agency, LocalDate dueOn) {

    private static final int LONGEST = 1000;

    void requireSound(LocalDate today) {
        if (what.isBlank() || what.length() > LONGEST) {
            throw new StrandWorkNotTold("strand.action.what-missing", LONGEST);
        }
        if (dueOn.isBefore(today)) {
            throw new StrandWorkNotTold("strand.action.due-past");
        }
    }
}
