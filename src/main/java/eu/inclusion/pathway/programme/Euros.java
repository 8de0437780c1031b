package eu.inclusion.pathway.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Sums in euros, to the cent, as a reader writes them: "€ 1,350.40" in English, "€ 1.350,40" in Dutch. */
public final class Euros {

    private static final int CENTS = 2;

    private Euros() {
    }

    public static String of(BigDecimal amount, Locale reader) {
        NumberFormat format = NumberFormat.getInstance(reader);
        format.setMinimumFractionDigits(CENTS);
        format.setMaximumFractionDigits(CENTS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return "€ " + format.format(amount);
    }
}
