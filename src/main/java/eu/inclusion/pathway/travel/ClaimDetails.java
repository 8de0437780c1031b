package eu.inclusion.pathway.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person claims.
 *
 * @param extraNights before or after the event, because of the journey
 * @param nightsCost of all extra nights together, in euros
 * @param rateSource where the rates of other currencies were found
 */
public record ClaimDetails(String accountHolder, String iban, List<TravelLeg> legs, int extraNights, BigDecimal nightsCost,
        @Nullable String rateSource, @Nullable String remark) {

    public ClaimDetails {
        legs = List.copyOf(legs);
    }

    /** Refuses what cannot be claimed. */
    void requireSound() {
        require(!legs.isEmpty() || nightsCost.signum() > 0, "nothing-claimed");
        require(legs.stream().allMatch(leg -> leg.cost().signum() >= 0 && leg.rate().signum() > 0), "rate-missing");
        require(legs.stream().allMatch(TravelLeg::isInEuros) || rateSource != null, "rate-source-missing");
        require(extraNights > 0 || nightsCost.signum() == 0, "nights-missing");
    }

    /** All of it in euros. */
    BigDecimal total() {
        return legs.stream().map(TravelLeg::euros).reduce(nightsCost, BigDecimal::add).setScale(2, RoundingMode.HALF_UP);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new TravelClaimNotPossible(otherwise);
        }
    }
}
