package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Letters about a claim for the costs of one person's journey to an event. */
public sealed interface TravelLetter extends LetterText {

    @Override
    default boolean namesItsCase() {
        return true;
    }

    /**
     * The claim came; says what happens next.
     *
     * @param amount claimed, in euros
     * @param link   the claim
     */
    record TravelClaimReceived(String person, EventDetails event, BigDecimal amount, URI link) implements TravelLetter {
    }

    /**
     * The agency asks something before it decides.
     *
     * @param answerBy the last day to answer
     * @param link     where it is answered
     */
    record TravelClaimQuestion(String person, EventDetails event, String question, LocalDate answerBy, URI link) implements TravelLetter {
    }

    /**
     * The agency pays, all or a part.
     *
     * @param amount what it pays, in euros
     * @param reason why not all, where it is a part
     * @param link   the claim
     */
    record TravelClaimApproved(String person, EventDetails event, BigDecimal amount, @Nullable String reason, URI link) implements TravelLetter {
    }

    /**
     * The agency does not pay.
     *
     * @param link the claim
     */
    record TravelClaimRefused(String person, EventDetails event, String reason, URI link) implements TravelLetter {
    }

    /**
     * The agency has paid.
     *
     * @param amount what it paid, in euros
     * @param link   the claim
     */
    record TravelClaimPaid(String person, EventDetails event, BigDecimal amount, LocalDate paidOn, URI link) implements TravelLetter {
    }
}
