package eu.inclusion.pathway.mentoring;

/**
 * A person of the staff who accompanies organisations.
 *
 * @param userId the account
 */
public record Mentor(String userId, String name) {
}
