package eu.inclusion.pathway.attendance;

import static eu.inclusion.pathway.attendance.Presence.CANCELLED;
import static eu.inclusion.pathway.attendance.Presence.FULL;
import static eu.inclusion.pathway.attendance.Presence.NO_SHOW;
import static eu.inclusion.pathway.attendance.Presence.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.ParticipationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an organisation took part follows from how its persons were there. */
class PresenceTest {

    @Test
    void onePersonThereForAllOfItIsEnough() {
        assertThat(Presence.outcome(List.of(NO_SHOW, PARTIAL, FULL, CANCELLED))).isEqualTo(ParticipationStatus.ATTENDED);
    }

    @Test
    void whoeverWasThereForAPartOnlyCountsAsThat() {
        assertThat(Presence.outcome(List.of(NO_SHOW, PARTIAL, CANCELLED))).isEqualTo(ParticipationStatus.PARTLY_ATTENDED);
    }

    @Test
    void onlyWhenAllSaidSoBeforehandItIsACancellation() {
        assertThat(Presence.outcome(List.of(CANCELLED, CANCELLED))).isEqualTo(ParticipationStatus.CANCELLED);
        assertThat(Presence.outcome(List.of(CANCELLED, NO_SHOW))).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThat(Presence.outcome(List.of())).isEqualTo(ParticipationStatus.NO_SHOW);
    }
}
