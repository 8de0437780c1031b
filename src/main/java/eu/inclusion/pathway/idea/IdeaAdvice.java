package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes back.
 *
 * @param action  the action that the officer recommends
 * @param field   the field that the officer recommends
 * @param meeting how one can talk with the officer, where that is offered
 * @param person  the officer's account
 */
public record IdeaAdvice(String text, @Nullable Action action, @Nullable Field field, @Nullable String meeting, String person) {
}
