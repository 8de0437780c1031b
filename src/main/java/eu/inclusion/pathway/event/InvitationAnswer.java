package eu.inclusion.pathway.event;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers to an invitation. Nothing about a person's health or needs is asked at this stage; that follows once
 * the place is sure. Practice of the agencies' training and cooperation activities.
 *
 * @param coming whether it wants to come
 * @param persons how many persons; nothing where it does not come
 */
public record InvitationAnswer(boolean coming, @Nullable Integer persons, @Nullable String motivation, @Nullable String question) {

    public InvitationAnswer {
        if (coming && (persons == null || persons < 1)) {
            throw new IllegalArgumentException("Whoever comes, comes with at least one person");
        }
    }

    public static InvitationAnswer no(@Nullable String reason) {
        return new InvitationAnswer(false, null, reason, null);
    }
}
