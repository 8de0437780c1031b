package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when an invitation holds where nobody says otherwise: the day of the deadline, or a month where that has passed. */
@Component
class InvitationEnd {

    private final Calls calls;
    private final Clock clock;

    InvitationEnd(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    LocalDate of(GrantApplication draft) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return calls.find(draft.callYear(), draft.action(), draft.round())
                .map(call -> ProgrammeTime.dayOf(call.round().closesAt())).filter(day -> !day.isBefore(today)).orElseGet(() -> today.plusMonths(1));
    }
}
