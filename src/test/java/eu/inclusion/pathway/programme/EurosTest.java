package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sums are written as their reader writes them. */
class EurosTest {

    @Test
    void aSumIsWrittenToTheCentInTheReadersWay() {
        BigDecimal sum = new BigDecimal("1350.4");

        assertThat(Euros.of(sum, Locale.ENGLISH)).isEqualTo("€ 1,350.40");
        assertThat(Euros.of(sum, Locale.forLanguageTag("nl"))).isEqualTo("€ 1.350,40");
        assertThat(Euros.of(new BigDecimal("42.505"), Locale.ENGLISH)).isEqualTo("€ 42.51");
    }
}
