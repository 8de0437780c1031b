package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.PreparationLetter;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.preparation.GuardianAsked;
import eu.inclusion.pathway.preparation.InfopackPublished;
import eu.inclusion.pathway.preparation.PersonLinkMade;
import eu.inclusion.pathway.preparation.PreparationForgotten;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to persons, guardians and organisations what happens while an event is prepared. */
@Component
class PreparationLetters {

    private final Outbox outbox;
    private final Post post;
    private final PreparationPost persons;
    private final SignInLinks.Settings settings;
    private final MessageSource messages;

    PreparationLetters(Outbox outbox, Post post, PreparationPost persons, SignInLinks.Settings settings, MessageSource messages) {
        this.outbox = outbox;
        this.post = post;
        this.persons = persons;
        this.settings = settings;
        this.messages = messages;
    }

    /** The link also goes to the person, where we know an address. */
    @EventListener
    void on(PersonLinkMade fact) {
        PreparationPost.Known known = persons.of(fact.participationId());
        persons.person(fact.personId()).filter(person -> person.email() != null).ifPresent(person -> outbox.put(new Letter(
                new Recipient(Objects.requireNonNull(person.email()), person.name(), known.language()),
                new PreparationLetter.PreparationLink(person.name(), known.organisation().name(), known.details(), page("/preparations/" + fact.secret())),
                known.participation().agency(), known.participation().pathReference(), "preparation-link/" + UUID.randomUUID())));
    }

    @EventListener
    void on(GuardianAsked fact) {
        PreparationPost.Known known = persons.of(fact.participationId());
        outbox.put(new Letter(new Recipient(Objects.requireNonNull(fact.guardian().email()), fact.guardian().name(), known.language()),
                new PreparationLetter.GuardianPermissionRequest(fact.person(), known.organisation().name(), fact.guardian().accompaniedBy(),
                        known.details(), page("/guardian-permissions/" + fact.secret())),
                known.participation().agency(), known.participation().pathReference(), "guardian-permission/" + UUID.randomUUID()));
    }

    /** Who was written to, and about whom, goes with what was told. */
    @EventListener
    void on(PreparationForgotten fact) {
        String reference = persons.of(fact.participationId()).participation().pathReference();
        List.of("guardian-permission-request", "preparation-link").forEach(letter -> outbox.forgetRecipients(reference, letter));
    }

    /** Every organisation with a place is told, of a later edition also what is new. */
    @EventListener
    void on(InfopackPublished fact) {
        fact.withPlace().stream().map(persons::of).forEach(known -> post.toOrganisation(known.organisation().id(), known.participation().agency(),
                known.participation().pathReference(), "infopack/" + known.participation().id().text() + "/" + fact.edition(),
                "/portal/preparations/" + known.participation().id().text() + "/infopack", (organisation, link) -> fact.edition() == 1
                        ? new PreparationLetter.InfopackReady(organisation.name(), known.details(), link)
                        : new PreparationLetter.InfopackChanged(organisation.name(), known.details(), changes(fact, known.language()), link)));
    }

    private List<String> changes(InfopackPublished fact, Locale language) {
        List<String> changes = new ArrayList<>(fact.changed().stream()
                .map(section -> messages.getMessage("preparation.infopack.section." + section, null, language)).toList());
        if (fact.otherFiles()) {
            changes.add(messages.getMessage("preparation.infopack.files", null, language));
        }
        return changes;
    }

    private URI page(String address) {
        return URI.create(settings.baseUrl() + address);
    }
}
