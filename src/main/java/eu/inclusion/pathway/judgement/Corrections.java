package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the agency asks for corrections, and organisations answer. */
@Service
@Transactional
public class Corrections {

    private final CorrectionRequests requests;
    private final Clock clock;

    Corrections(CorrectionRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * An officer asks the organisation to correct one point.
     *
     * @param part the section it is in, or {@link CorrectionRequest#ANNEXES}
     */
    public void ask(GrantApplicationId id, String part, String what, String officer, LocalDate dueOn) {
        requests.save(CorrectionRequest.ask(id, part, what, officer, now(), dueOn));
    }

    /**
     * The organisation answers.
     *
     * @throws CorrectionNotOpen when it was answered already, or the agency no longer waits for it
     */
    public void answer(GrantApplicationId id, String answer, String person) {
        requests.save(open(id).orElseThrow(CorrectionNotOpen::new).answered(answer, person, now()));
    }

    /** The one that the organisation can answer now. */
    @Transactional(readOnly = true)
    public Optional<CorrectionRequest> open(GrantApplicationId id) {
        return of(id).stream().filter(CorrectionRequest::isOpen).findFirst();
    }

    /** All of an application, the oldest first. */
    @Transactional(readOnly = true)
    public List<CorrectionRequest> of(GrantApplicationId id) {
        return requests.findByApplicationIdOrderByAskedAt(id);
    }

    /** Those that are open are no longer waited for. */
    void lapse(GrantApplicationId id, CorrectionLapse why) {
        of(id).stream().filter(CorrectionRequest::isOpen).forEach(one -> requests.save(one.lapsed(why, now())));
    }

    /** An officer has seen what came of them. */
    void see(GrantApplicationId id, String officer) {
        of(id).stream().filter(CorrectionRequest::isToBeSeen).forEach(one -> requests.save(one.seen(officer, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
