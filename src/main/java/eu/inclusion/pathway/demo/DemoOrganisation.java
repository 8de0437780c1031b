package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;

/** An invented organisation: who it is, and how far it has come. */
record DemoOrganisation(String name, String place, String country, String agency, String oid, Set<Strand> strands, String contact,
        String email, String language, DemoStage stage) {

    private static final LocalDate ESTABLISHED = LocalDate.of(2012, 3, 1);

    OrganisationDetails details() {
        return new OrganisationDetails(name, null, new Oid(oid), new Country(country), country.equals("BE") ? Community.NL : null, null, place,
                null, null, ESTABLISHED, new ContactPerson(email, contact, null, null, language));
    }

    AgencyCode agencyCode() {
        return new AgencyCode(agency);
    }
}
