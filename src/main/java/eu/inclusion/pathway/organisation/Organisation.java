package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation that works with young people, as our register knows it.
 *
 * @param matchKey name and place without case, accents, punctuation and legal form: what recognises a duplicate without an OID
 * @param contacts those who speak for it; the first registered is the one we write to
 */
@Table("organisation")
public record Organisation(
        @Id OrganisationId id,
        @Version @Nullable Integer version,
        String name,
        @Nullable String legalForm,
        @Nullable Oid oid,
        Country country,
        @Nullable Community community,
        @Nullable String postcode,
        String place,
        @Nullable String website,
        @Nullable String umbrella,
        @Nullable LocalDate establishedOn,
        String matchKey,
        Instant registeredAt,
        @MappedCollection(idColumn = "organisation_id", keyColumn = "position") List<ContactPerson> contacts) {

    public Organisation {
        contacts = List.copyOf(contacts);
    }

    /** The person we write to, where one is known. */
    public Optional<ContactPerson> contact() {
        return contacts.stream().findFirst();
    }

    /** Whether this e-mail address speaks for the organisation. */
    public boolean isSpokenForBy(String email) {
        return contacts.stream().anyMatch(contact -> contact.email().equalsIgnoreCase(email.strip()));
    }

    Organisation spokenForAlsoBy(ContactPerson person) {
        List<ContactPerson> all = new ArrayList<>(contacts);
        all.add(person);
        return new Organisation(id, version, name, legalForm, oid, country, community, postcode, place, website, umbrella, establishedOn,
                matchKey, registeredAt, all);
    }
}
