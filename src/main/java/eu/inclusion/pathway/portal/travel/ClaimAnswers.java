package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.travel.ClaimDetails;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelLeg;
import eu.inclusion.pathway.travel.TravelMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers of the form as a claim's details, and back. */
final class ClaimAnswers {

    private ClaimAnswers() {
    }

    static ClaimDetails details(Map<String, Object> answers) {
        return new ClaimDetails(required(answers, "accountHolder"), required(answers, "iban"), legs(answers.get("legs")),
                number(answers, "extraNights").intValue(), number(answers, "nightsCost"), text(answers, "rateSource"), text(answers, "remark"));
    }

    private static List<TravelLeg> legs(@Nullable Object rows) {
        return rows instanceof Collection<?> many ? many.stream().map(row -> (Map<?, ?>) row).map(ClaimAnswers::leg).toList() : List.of();
    }

    private static TravelLeg leg(Map<?, ?> row) {
        String currency = required(row, "currency");
        return new TravelLeg(LocalDate.parse(required(row, "travelledOn")), required(row, "departure"), required(row, "arrival"),
                TravelMode.valueOf(required(row, "travelledBy")), number(row, "cost"), currency,
                currency.equals("EUR") ? BigDecimal.ONE : number(row, "rate"));
    }

    static Map<String, Object> of(TravelClaim claim) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("accountHolder", claim.accountHolder());
        answers.put("iban", claim.iban());
        answers.put("extraNights", claim.extraNights());
        answers.put("nightsCost", claim.nightsCost());
        answers.put("legs", claim.legs().stream().map(ClaimAnswers::row).toList());
        if (claim.rateSource() != null) {
            answers.put("rateSource", claim.rateSource());
        }
        if (claim.remark() != null) {
            answers.put("remark", claim.remark());
        }
        return answers;
    }

    private static Map<String, Object> row(TravelLeg leg) {
        Map<String, Object> row = new HashMap<>(Map.of("travelledOn", leg.travelledOn().toString(), "departure", leg.departure(),
                "arrival", leg.arrival(), "travelledBy", leg.travelledBy().name(), "cost", leg.cost(), "currency", leg.currency()));
        if (!leg.currency().equals("EUR")) {
            row.put("rate", leg.rate().stripTrailingZeros());
        }
        return row;
    }

    private static @Nullable String text(Map<?, ?> answers, String key) {
        Object value = answers.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    private static String required(Map<?, ?> answers, String key) {
        return Objects.requireNonNull(text(answers, key), "the form requires it");
    }

    private static BigDecimal number(Map<?, ?> answers, String key) {
        String text = text(answers, key);
        return text == null ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
