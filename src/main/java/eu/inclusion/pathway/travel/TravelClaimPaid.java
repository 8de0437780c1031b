package eu.inclusion.pathway.travel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An agency has paid a claim. */
public record TravelClaimPaid(TravelClaimId claimId, BigDecimal amount, LocalDate paidOn) {
}
