package eu.inclusion.pathway.correspondence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks in the outbox again and again, and says at the start when nothing can be sent. */
@Component
class OutboxRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRounds.class);

    private final OutboxDelivery delivery;
    private final Postman postman;

    OutboxRounds(OutboxDelivery delivery, Postman postman) {
        this.delivery = delivery;
        this.postman = postman;
    }

    @Scheduled(fixedDelayString = "${pathway.mail.delivery-interval:5s}", initialDelayString = "${pathway.mail.delivery-interval:5s}")
    void deliver() {
        delivery.deliverDue();
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhatIsMissing() {
        if (!postman.isReady()) {
            LOG.warn("No mail server is configured: letters are written and kept, none is sent. Set spring.mail.host"
                    + " (and spring.mail.port, spring.mail.username, spring.mail.password as needed) and pathway.mail.from.");
        }
    }
}
