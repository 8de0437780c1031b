package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.AgencyCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an agency pays to those that it sends; it says so itself.
 *
 * @param mostPerPerson for the journey of one person, in euros; nothing where there is no limit
 * @param mostPerNight for an extra night, in euros
 * @param mostNights how many extra nights are paid
 * @param explanation what claimants read
 */
@Table("travel_rules")
public record TravelRules(@Id AgencyCode agency, @Version @Nullable Integer version, @Nullable BigDecimal mostPerPerson,
        @Nullable BigDecimal mostPerNight, @Nullable Integer mostNights, String explanation, Instant changedAt, String changedBy) {

    /** The most that the agency pays for this claim. */
    public BigDecimal most(TravelClaim claim) {
        BigDecimal journey = claim.claimed().subtract(claim.nightsCost());
        return least(journey, mostPerPerson).add(nights(claim)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal nights(TravelClaim claim) {
        if (claim.extraNights() == 0) {
            return BigDecimal.ZERO;
        }
        int paid = mostNights == null ? claim.extraNights() : Math.min(mostNights, claim.extraNights());
        BigDecimal perNight = claim.nightsCost().divide(BigDecimal.valueOf(claim.extraNights()), 2, RoundingMode.HALF_UP);
        return least(least(perNight, mostPerNight).multiply(BigDecimal.valueOf(paid)), claim.nightsCost());
    }

    private static BigDecimal least(BigDecimal claimed, @Nullable BigDecimal most) {
        return most == null ? claimed : claimed.min(most);
    }
}
