package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.PreparationLetter;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.preparation.GuardianAsked;
import eu.inclusion.pathway.preparation.PersonLinkMade;
import eu.inclusion.pathway.preparation.PreparationForgotten;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to persons and guardians their links while an event is prepared. */
@Component
class PreparationLetters {

    private final Outbox outbox;
    private final PreparationPost persons;
    private final SignInLinks.Settings settings;

    PreparationLetters(Outbox outbox, PreparationPost persons, SignInLinks.Settings settings) {
        this.outbox = outbox;
        this.persons = persons;
        this.settings = settings;
    }

    /** The link also goes to the person, where we know an address. */
    @EventListener
    void on(PersonLinkMade fact) {
        outbox.takeBack("preparation-link/" + fact.personId().text() + "/");
        PreparationPost.Known known = persons.of(fact.participationId());
        persons.person(fact.personId()).filter(person -> person.email() != null).ifPresent(person -> outbox.put(new Letter(
                new Recipient(Objects.requireNonNull(person.email()), person.name(), known.language()),
                new PreparationLetter.PreparationLink(person.name(), known.organisation().name(), known.details(), page("/preparations/" + fact.secret())),
                known.participation().agency(), known.participation().pathReference(), "preparation-link/" + fact.personId().text() + "/" + UUID.randomUUID())));
    }

    @EventListener
    void on(GuardianAsked fact) {
        outbox.takeBack("guardian-permission/" + fact.personId().text() + "/"); // its link works no more
        PreparationPost.Known known = persons.of(fact.participationId());
        outbox.put(new Letter(new Recipient(Objects.requireNonNull(fact.guardian().email()), fact.guardian().name(), known.language()),
                new PreparationLetter.GuardianPermissionRequest(fact.person(), known.organisation().name(), fact.guardian().accompaniedBy(),
                        known.details(), page("/guardian-permissions/" + fact.secret())),
                known.participation().agency(), known.participation().pathReference(), "guardian-permission/" + fact.personId().text() + "/" + UUID.randomUUID()));
    }

    /** Who was written to, and about whom, goes with what was told; what waits still is not sent. */
    @EventListener
    void on(PreparationForgotten fact) {
        String reference = persons.of(fact.participationId()).participation().pathReference();
        List.of("guardian-permission-request", "preparation-link").forEach(letter -> outbox.forgetRecipients(reference, letter));
        fact.persons().forEach(person -> List.of("guardian-permission/", "preparation-link/")
                .forEach(letter -> outbox.takeBack(letter + person.text() + "/")));
    }

    private URI page(String address) {
        return URI.create(settings.baseUrl() + address);
    }
}
