package eu.inclusion.pathway.followup;

import org.jspecify.annotations.Nullable;

/** What an organisation says half a year later. */
public record FollowUpAnswer(PartnersFound partner, ProjectComing project, @Nullable String learning, @Nullable String trainingNeeds,
        @Nullable String impactOnOrganisation, @Nullable String impactOnRole) {
}
