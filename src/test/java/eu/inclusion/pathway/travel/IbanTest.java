package eu.inclusion.pathway.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped account number is found before money goes astray. */
class IbanTest {

    @Test
    void aRightNumberIsKeptWithoutSpaces() {
        assertThat(Iban.of("be71 0961 2345 6769")).isEqualTo("BE71096123456769");
        assertThat(Iban.of("NL91 ABNA 0417 1643 00")).isEqualTo("NL91ABNA0417164300");
        assertThat(Iban.of("MT84MALT011000012345MTLCAST001S")).startsWith("MT84");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE71 0961 2345 6768", "BE71", "", "1234567890123456", "BE71 0961 2345 67é9", "BE17 0961 2345 6769"})
    void aWrongNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Iban.of(typed)).isInstanceOfSatisfying(TravelClaimNotPossible.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("travel.not-possible.iban"));
    }
}
