package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person told before an event.
 *
 * @param healthConsent whether what stands in {@code wellbeing} may be kept and used for this event
 * @param visa nothing where none is needed
 * @param photos whether pictures with the person may be shown
 * @param contactShared whether the other participants may have the e-mail address
 * @param guardian for those under 18 on the event's first day
 */
public record PersonTold(Wellbeing wellbeing, boolean healthConsent, Age age, CloseContact emergency, @Nullable VisaData visa,
        Journey journey, boolean photos, boolean contactShared, @Nullable Guardian guardian) {

    /** Whether the person is under 18 on that day. */
    public boolean isMinorOn(LocalDate day) {
        return age.isMinorOn(day);
    }
}
