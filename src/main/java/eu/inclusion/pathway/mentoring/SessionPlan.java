package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a mentor plans.
 *
 * @param place where, or the address of the meeting on-line
 * @param lateAllTheSame the mentor plans feedback on a draft although it is late for it
 */
public record SessionPlan(Instant startsAt, SessionMode mode, String place, SessionPurpose purpose, boolean lateAllTheSame) {

    LocalDate day() {
        return ProgrammeTime.dayOf(startsAt);
    }
}
