package eu.inclusion.pathway.workflow.coediting;

import eu.inclusion.pathway.consent.PartnerAsked;
import eu.inclusion.pathway.correspondence.CoeditingLetter;
import eu.inclusion.pathway.correspondence.CoeditingLetter.PartnerConsentReminder;
import eu.inclusion.pathway.correspondence.CoeditingLetter.PartnerConsentRequest;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinks;
import java.net.URI;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a partner who was asked whether its OID may be used. */
@Component
class PartnerConsentLetter {

    private final Outbox outbox;
    private final SignInLinks.Settings settings;

    PartnerConsentLetter(Outbox outbox, SignInLinks.Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @EventListener
    void on(PartnerAsked fact) {
        URI link = URI.create(settings.baseUrl() + "/partner-consents/" + fact.secret());
        CoeditingLetter text = fact.reminder()
                ? new PartnerConsentReminder(fact.applicant(), fact.partner(), fact.project(), fact.until(), link)
                : new PartnerConsentRequest(fact.applicant(), fact.partner(), fact.project(), fact.until(), link);
        outbox.put(new Letter(new Recipient(fact.email(), fact.name(), fact.language()), text, null, null, "partner-consent/" + UUID.randomUUID()));
    }
}
