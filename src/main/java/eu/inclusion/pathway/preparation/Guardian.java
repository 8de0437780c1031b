package eu.inclusion.pathway.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for somebody under 18, and which adult comes along. Programme Guide 2025, Part A, protection of participants.
 *
 * @param email where the question goes; without it the permission comes on paper
 */
public record Guardian(String name, @Nullable String email, @Nullable String phone, String accompaniedBy) {
}
