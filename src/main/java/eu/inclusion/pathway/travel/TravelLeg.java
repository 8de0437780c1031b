package eu.inclusion.pathway.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A part of a journey.
 *
 * @param cost in the currency in which it was paid
 * @param rate how much of that currency one euro was, as the claimant found it; 1 for euros
 */
@Table("travel_leg")
public record TravelLeg(LocalDate travelledOn, String departure, String arrival, TravelMode travelledBy, BigDecimal cost, String currency,
        BigDecimal rate) {

    static final String EURO = "EUR";

    /** What it cost in euros, to the cent. */
    public BigDecimal euros() {
        return cost.divide(rate, 2, RoundingMode.HALF_UP);
    }

    boolean isInEuros() {
        return currency.equals(EURO);
    }
}
