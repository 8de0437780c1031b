package eu.inclusion.pathway.travel;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Until when a journey can be claimed, and how long claims are kept with names.
 *
 * @param claimWithin counted from the event's last day; our own choice, agencies differ
 * @param keptAfterDecision how long names, accounts and receipts are kept for whoever checks the accounts, counted from the decision or
 *     the payment. Grants can be audited for five years after the final payment (Programme Guide 2025, Part C); whether that holds for
 *     journeys that an agency pays is not confirmed
 */
@ConfigurationProperties("pathway.travel")
public record TravelSettings(@DefaultValue("P60D") Period claimWithin, @DefaultValue("P5Y") Period keptAfterDecision) {

    /** The last day to send a claim. */
    public LocalDate lastDay(LocalDate endsOn) {
        return endsOn.plus(claimWithin);
    }
}
