package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.PathLetter;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.mapping.InterestShown;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Thanks whoever registered an organisation's interest, at most once a day. The letter is the same whether we know the
 * organisation or not, and its link signs nobody in.
 */
@Component
class ThankForInterestListener {

    private final Outbox outbox;
    private final Clock clock;
    private final URI portal;

    ThankForInterestListener(Outbox outbox, Clock clock, @Value("${pathway.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.clock = clock;
        this.portal = URI.create(baseUrl + "/portal");
    }

    @EventListener
    void on(InterestShown fact) {
        String key = "interest-received/" + fact.agency() + "/" + fact.person().email() + "/" + ProgrammeTime.dayOf(clock.instant());
        outbox.put(new Letter(new Recipient(fact.person().email(), fact.person().name(), fact.person().locale()),
                new PathLetter.InterestReceived(fact.organisation(), portal), fact.agency(), null, key));
    }
}
