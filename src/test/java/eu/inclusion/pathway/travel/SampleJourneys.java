package eu.inclusion.pathway.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Journeys that are claimed in tests. */
public final class SampleJourneys {

    private SampleJourneys() {
    }

    /** By train for 40 euros and by bus for 86 zloty at 4.30: 60 euros. */
    public static ClaimDetails there() {
        return new ClaimDetails("Mo", "BE71 0961 2345 6769", List.of(leg("40.00", "EUR", "1"), leg("86.00", "PLN", "4.30")), 0, BigDecimal.ZERO,
                "InforEuro, June 2025", null);
    }

    public static TravelLeg leg(String cost, String currency, String rate) {
        return new TravelLeg(LocalDate.of(2025, 6, 1), "Genk", "Ghent", TravelMode.TRAIN, new BigDecimal(cost), currency, new BigDecimal(rate));
    }
}
