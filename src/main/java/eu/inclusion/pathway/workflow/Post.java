package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.correspondence.Attachment;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.AgencyCode;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes to the person whom we know at an organisation; where we know nobody there is no letter, and officers telephone. */
@Component
public class Post {

    private final Outbox outbox;
    private final Organisations organisations;
    private final SignInLinks links;

    Post(Outbox outbox, Organisations organisations, SignInLinks links) {
        this.outbox = outbox;
        this.organisations = organisations;
        this.links = links;
    }

    /**
     * Puts a letter into the outbox.
     *
     * @param reference the case it is about
     * @param key what makes this letter one, for example {@code path-resting/<path id>/2025-03-01}; it is never written twice
     * @param page the portal's page to which the letter's link leads, signing the reader in
     * @param text the letter, given the organisation and that link
     */
    public void toOrganisation(OrganisationId id, AgencyCode agency, String reference, String key, String page,
            BiFunction<Organisation, URI, LetterText> text) {
        toOrganisation(id, agency, reference, key, page, text, person -> List.of());
    }

    /**
     * The same with files.
     *
     * @param files what goes with the letter, given who reads it
     */
    public void toOrganisation(OrganisationId id, AgencyCode agency, String reference, String key, String page,
            BiFunction<Organisation, URI, LetterText> text, Function<Recipient, List<Attachment>> files) {
        Organisation organisation = organisations.findById(id).orElseThrow();
        organisation.contact().ifPresent(person -> outbox.put(new Letter(recipient(person),
                text.apply(organisation, URI.create(links.forLetter(person.email(), page))), agency, reference, key,
                files.apply(recipient(person)))));
    }

    private static Recipient recipient(ContactPerson person) {
        return new Recipient(person.email(), person.name(), person.locale());
    }
}
