package eu.inclusion.pathway.mapping;

import org.jspecify.annotations.Nullable;

/** What the mapping survey says, answered by the organisation or by an officer who spoke with it. */
public record SurveyAnswers(ContactResponse response, boolean mayBeInvited, MappingProfile profile, @Nullable String remarks) {
}
