package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Strand;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was answered on the public form, checked, in the words of the mapping. */
record InterestAnswers(Map<String, Object> answers) {

    static InterestAnswers of(Map<String, Object> checked) {
        return new InterestAnswers(checked);
    }

    FirstContact firstContact() {
        return new FirstContact(organisation(), ContactSource.PUBLIC_FORM, null, ContactChannel.WEBSITE, ContactResponse.INTERESTED,
                Boolean.TRUE.equals(answers.get("mayInvite")), profile(), text("message"));
    }

    private OrganisationDetails organisation() {
        String community = text("community");
        return new OrganisationDetails(required("name"), null, null, new Country(required("country")),
                community == null ? null : Community.valueOf(community), text("postcode"), required("place"), null, null, null,
                new ContactPerson(required("email"), required("contactName"), null, null, required("language")));
    }

    private MappingProfile profile() {
        MappingProfile nothing = MappingProfile.UNKNOWN;
        return new MappingProfile(strands(), nothing.groups(), null, null, null, nothing.languages(), nothing.needs(), null, null,
                nothing.experience());
    }

    private Set<Strand> strands() {
        return chosen("strands").map(Strand::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> chosen(String key) {
        return answers.get(key) instanceof Collection<?> many ? many.stream().map(String::valueOf) : Stream.of();
    }

    private String required(String key) {
        return String.valueOf(answers.get(key));
    }

    private @Nullable String text(String key) {
        return answers.get(key) instanceof String text ? text : null;
    }
}
