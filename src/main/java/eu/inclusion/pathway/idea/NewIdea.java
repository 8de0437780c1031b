package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it is sent.
 *
 * @param organisation     the organisation in our register, where the sender has signed in for it
 * @param organisationName what the organisation is called
 * @param summary          the idea in a few sentences
 * @param partners         who would take part, as it was typed
 * @param profile          what the rules can be asked with
 */
public record NewIdea(@Nullable OrganisationId organisation, String organisationName, String summary, @Nullable String partners,
        FitProfile profile, IdeaSender sender) {
}
