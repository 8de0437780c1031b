package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationAwaitsDeadline;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationLateVersionReceived;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A correction is asked of one version of an application: it ends with that version, and with the application. */
@Component
class LapsedCorrections {

    private final Corrections corrections;

    LapsedCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    @EventListener
    void on(GrantApplicationSubmitted fact) {
        corrections.lapse(fact.applicationId(), CorrectionLapse.REPLACED);
    }

    @EventListener
    void on(GrantApplicationLateVersionReceived fact) {
        corrections.lapse(fact.applicationId(), CorrectionLapse.REPLACED);
    }

    @EventListener
    void on(GrantApplicationAwaitsDeadline fact) {
        corrections.lapse(fact.applicationId(), CorrectionLapse.DEADLINE_MOVED);
    }

    @EventListener
    void on(GrantApplicationDecided fact) {
        corrections.lapse(fact.applicationId(),
                fact.outcome() == ApplicationOutcome.WITHDRAWN ? CorrectionLapse.WITHDRAWN : CorrectionLapse.CLOSED);
    }
}
