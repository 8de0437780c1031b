package eu.inclusion.pathway.call;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator opens calls and changes what was opened. */
@Service
public class CallDesk {

    private final CallRows rows;
    private final Clock clock;

    CallDesk(CallRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens a round, whenever its deadline is: for a call that was opened elsewhere, or before there was a list of calls. */
    @Transactional
    public void take(CallPlan call, String person) {
        try {
            rows.add(call, person, clock.instant());
        } catch (DuplicateKeyException there) {
            throw new CallOpenedAlready(call);
        }
    }
}
