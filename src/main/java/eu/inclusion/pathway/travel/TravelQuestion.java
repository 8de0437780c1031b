package eu.inclusion.pathway.travel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What the agency asked about a claim, and what came of it. */
@Table("travel_question")
public record TravelQuestion(String question, Instant askedAt, String askedBy, @Nullable String answer, @Nullable Instant answeredAt) {

    TravelQuestion answered(String text, Instant now) {
        return new TravelQuestion(question, askedAt, askedBy, text, now);
    }
}
