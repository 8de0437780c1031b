package eu.inclusion.pathway.identity;

/**
 * A person of the staff, as colleagues look one up.
 *
 * @param userId the account's name
 * @param email empty where none is known
 */
public record StaffMember(String userId, String fullName, String email) {
}
