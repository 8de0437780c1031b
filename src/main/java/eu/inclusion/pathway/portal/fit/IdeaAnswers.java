package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.idea.IdeaSender;
import eu.inclusion.pathway.idea.NewIdea;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered on the form for ideas, checked, in the words of the domain. */
record IdeaAnswers(Map<String, Object> answers) {

    /** @param before what the wizard was told, if the sender comes from there; what the form says counts */
    NewIdea idea(@Nullable FitProfile before, @Nullable OrganisationId organisation) {
        return new NewIdea(organisation, required("organisation"), required("summary"), text("partners"), profile(before),
                new IdeaSender(required("name"), required("email"), text("phone"), required("language")));
    }

    private FitProfile profile(@Nullable FitProfile before) {
        String where = required("impact");
        Impact impact = where.equals(FitChoices.UNKNOWN) ? null : Impact.valueOf(where);
        String community = text("community");
        Country country = new Country(required("country"));
        Community spoken = community == null ? null : Community.valueOf(community);
        OrganisationType type = OrganisationType.valueOf(required("type"));
        return before == null ? FitProfile.of(impact, country, spoken, type) : before.with(impact, country, spoken, type);
    }

    String email() {
        return required("email");
    }

    String organisation() {
        return required("organisation");
    }

    private String required(String question) {
        return String.valueOf(answers.get(question));
    }

    private @Nullable String text(String question) {
        return answers.get(question) instanceof String text && !text.isBlank() ? text : null;
    }
}
