package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.correspondence.ApplicationLetter;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.roundplace.RoundLimitReached;
import eu.inclusion.pathway.workflow.Post;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to an organisation of our register that it took its last place in a round, with the applications in which it is. */
@Component
class TellRoundLimitListener {

    private final Post post;
    private final Organisations organisations;
    private final MessageSource messages;

    TellRoundLimitListener(Post post, Organisations organisations, MessageSource messages) {
        this.post = post;
        this.organisations = organisations;
        this.messages = messages;
    }

    @EventListener
    void on(RoundLimitReached fact) {
        organisations.findByOid(new Oid(fact.oid())).ifPresent(known -> post.toOrganisation(known.id(), fact.agency(), fact.reference(),
                "round-limit/" + fact.oid() + "/" + fact.reference() + "/" + fact.version(), "/portal/applications",
                (organisation, link) -> new ApplicationLetter.RoundLimit(organisation.name(), fact.oid(), fact.most(),
                        lines(fact.forms(), organisation), link)));
    }

    private List<String> lines(List<RoundCounts.Form> forms, Organisation organisation) {
        Locale reader = organisation.contact().map(ContactPerson::locale).orElse(Locale.ENGLISH);
        return forms.stream().map(form -> messages.getMessage("grantapplication.form-line." + (form.asApplicant() ? "APPLICANT" : "PARTNER"),
                new Object[] {form.reference(), form.applicant()}, reader)).toList();
    }
}
