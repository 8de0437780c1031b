package eu.inclusion.pathway.organisation;

import java.time.Clock;
import java.util.Optional;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations are registered once, however often they are heard of. */
@Service
public class OrganisationRegister {

    private final Organisations organisations;
    private final Clock clock;

    OrganisationRegister(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The organisation that these details are about, if we know it: by OID, else by name and place in the same country. */
    public Optional<Organisation> find(OrganisationDetails details) {
        if (details.oid() != null) {
            Optional<Organisation> known = organisations.findByOid(details.oid());
            if (known.isPresent()) {
                return known;
            }
        }
        return organisations.findByMatchKeyAndCountry(MatchKey.of(details.name(), details.place()), details.country()).stream()
                .filter(candidate -> details.oid() == null || candidate.oid() == null)
                .findFirst();
    }

    /** Registers an organisation that is not known yet; ask {@link #find} first. */
    @Transactional
    public Organisation register(OrganisationDetails details) {
        return organisations.save(new Organisation(OrganisationId.random(), null, details.name().strip(), details.legalForm(),
                details.oid(), details.country(), details.community(), details.postcode(), details.place().strip(),
                details.website(), details.umbrella(), details.establishedOn(), MatchKey.of(details.name(), details.place()),
                clock.instant(), details.contact() == null ? List.of() : List.of(details.contact())));
    }

    /** An officer has spoken with somebody who speaks for the organisation; one who is known already stays as known. */
    @Transactional
    public void addContact(OrganisationId id, ContactPerson person) {
        Organisation organisation = organisations.findById(id).orElseThrow();
        if (!organisation.isSpokenForBy(person.email())) {
            organisations.save(organisation.spokenForAlsoBy(person));
        }
    }
}
