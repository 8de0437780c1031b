package eu.inclusion.pathway.workflow.coediting;

import eu.inclusion.pathway.coediting.CoEditorInvited;
import eu.inclusion.pathway.correspondence.CoeditingLetter.CoEditorInvitation;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.net.URI;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a person who was invited to a draft, with the link that signs in. */
@Component
class CoEditorInvitationLetter {

    private final Outbox outbox;
    private final SignInLinks links;

    CoEditorInvitationLetter(Outbox outbox, SignInLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    @EventListener
    void on(CoEditorInvited fact) {
        URI link = URI.create(links.forLetter(fact.email(), "/portal/applications/" + fact.applicationId().text()));
        outbox.put(new Letter(new Recipient(fact.email(), fact.name(), fact.language()),
                new CoEditorInvitation(fact.applicant(), ProgrammeTime.dayOf(fact.until().minusMillis(1)), link), null, null, "co-editor-invitation/" + fact.coEditor()));
    }
}
