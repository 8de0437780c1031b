package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations come in: from the public form, by an officer, or from a mapping list. Each is registered once. */
@Service
@Transactional
public class Intake {

    private final OrganisationRegister register;
    private final ResponsibleAgency responsible;
    private final MappingFile file;
    private final ApplicationEventPublisher facts;

    Intake(OrganisationRegister register, ResponsibleAgency responsible, MappingFile file, ApplicationEventPublisher facts) {
        this.register = register;
        this.responsible = responsible;
        this.file = file;
        this.facts = facts;
    }

    /**
     * An organisation, or somebody in its name, registers its interest on the public page. The answer is the same whether we know
     * the organisation or not. A person whom the register does not know gets no access to a known organisation: its officer is told.
     *
     * @throws CommunityMissing where the language community decides on the agency and was not said
     * @throws NoAgencyForYouth where no agency answers for the country
     */
    public void showInterest(FirstContact contact) {
        OrganisationDetails details = contact.organisation();
        ContactPerson person = details.contact();
        if (person == null) {
            throw new IllegalArgumentException("Interest is registered by a person");
        }
        AgencyCode agency = responsible.of(details).code();
        register.find(details).ifPresentOrElse(
                known -> repeat(known, contact, responsible.of(known, details).code(), person),
                () -> file.open(register.register(details), agency, contact, person.email()));
        facts.publishEvent(new InterestShown(agency, details.name(), person));
    }

    /**
     * An officer registers an organisation of the own agency.
     *
     * @throws AnotherAgencyResponsible where the organisation is another agency's
     * @throws PathAlreadyOpen where it goes a path with this agency already
     */
    public Admission register(FirstContact contact, AgencyCode agency, String officer) {
        Admission admission = file.open(registered(contact, agency), agency, contact, officer);
        if (!admission.pathOpened()) {
            throw new PathAlreadyOpen(contact.organisation().name(), admission.reference());
        }
        return admission;
    }

    /**
     * An organisation comes in on a list of the own agency; one that goes, or went, a path with the agency is left as it is.
     *
     * @throws AnotherAgencyResponsible where the organisation is another agency's
     */
    public Admission admit(FirstContact contact, AgencyCode agency, @Nullable String person) {
        Organisation organisation = registered(contact, agency);
        return file.lastPathOf(organisation, agency).orElseGet(() -> file.open(organisation, agency, contact, person));
    }

    private Organisation registered(FirstContact contact, AgencyCode agency) {
        responsible.expect(agency, contact.organisation());
        Optional<Organisation> known = register.find(contact.organisation());
        known.ifPresent(organisation -> responsible.expect(agency, organisation, contact.organisation()));
        return known.orElseGet(() -> register.register(contact.organisation()));
    }

    private void repeat(Organisation known, FirstContact contact, AgencyCode agency, ContactPerson person) {
        if (known.isSpokenForBy(person.email())) {
            file.interestRepeated(known, agency, contact, person.email());
        } else {
            file.strangerShowedInterest(known, agency, contact, person);
        }
    }
}
