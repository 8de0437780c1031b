package eu.inclusion.pathway.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * How a planned session went.
 *
 * @param minutes what was talked about
 * @param actions who does what until the next time
 */
public record SessionCourse(SessionStatus status, @Nullable String minutes, @Nullable String actions) {

    public SessionCourse {
        if (status == SessionStatus.PLANNED) {
            throw new IllegalArgumentException("A session that is still planned had no course");
        }
    }
}
