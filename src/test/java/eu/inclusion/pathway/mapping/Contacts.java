package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** First contacts for tests; every organisation is invented. */
final class Contacts {

    static final MappingProfile PROFILE = new MappingProfile(Set.of(Strand.NEET, Strand.HEALTH_AND_DISABILITIES),
            Set.of(FewerOpportunitiesGroup.DISABILITIES), 4, 99, 373, Set.of("nl", "fr"), Set.of(Need.PARTNERS, Need.MONEY),
            "A first exchange", null, Set.of(new PastSupport("KA205", SupportRole.PARTNER, 2019), new PastSupport("KA152", SupportRole.COORDINATOR, 2022)));

    private Contacts() {
    }

    static FirstContact of(String name, String place, @Nullable String email) {
        return of(details(name, place, null, Community.NL, email), ContactSource.PUBLIC_FORM);
    }

    static FirstContact of(OrganisationDetails details, ContactSource source) {
        return new FirstContact(details, source, LocalDate.of(2025, 1, 14), ContactChannel.FAIR, ContactResponse.INTERESTED, true, PROFILE, "remark");
    }

    static OrganisationDetails details(String name, String place, @Nullable String oid, @Nullable Community community, @Nullable String email) {
        return new OrganisationDetails(name, "vzw", oid == null ? null : new Oid(oid), new Country("BE"), community, "3600", place,
                null, null, null, email == null ? null : new ContactPerson(email, "Jo", "coach", null, "nl"));
    }
}
