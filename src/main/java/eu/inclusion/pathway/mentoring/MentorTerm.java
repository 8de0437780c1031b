package eu.inclusion.pathway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The time during which one person was the mentor; kept for good, because whoever coached an organisation must not assess it.
 *
 * @param endedAt when somebody else had to be found, or the mentoring ended; nothing while it lasts
 * @param reason why the mentor could not go on
 */
@Table("mentor_term")
public record MentorTerm(String userId, String name, Instant appointedAt, @Nullable Instant endedAt, @Nullable String reason) {

    static MentorTerm of(Mentor mentor, Instant moment) {
        return new MentorTerm(mentor.userId(), mentor.name(), moment, null, null);
    }

    public Mentor mentor() {
        return new Mentor(userId, name);
    }

    boolean lasts() {
        return endedAt == null;
    }

    MentorTerm ended(Instant moment, @Nullable String why) {
        return lasts() ? new MentorTerm(userId, name, appointedAt, moment, why) : this;
    }
}
