package eu.inclusion.pathway.applicationform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Action;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rules speak of a partner by its number; whoever reads that is led to its row on the page. */
class SectionSheetTest {

    private static final Map<String, Object> EMPTY = Map.of("oid", "", "legalName", " ");
    private static final Map<String, Object> ALL_WRONG = Map.of("type", "CIRCUS", "years", "many");

    @Test
    void rowsThatAreEmptyOrOfWhichNothingIsRightAreNotCounted() {
        SectionSheet sheet = partners(EMPTY, ALL_WRONG, Map.of("legalName", "Ungdom"), EMPTY, Map.of("legalName", "Nuoret", "years", "many"));

        assertThat(sheet.rowOf("partners", 1)).isEqualTo(OptionalInt.of(2));
        assertThat(sheet.rowOf("partners", 2)).isEqualTo(OptionalInt.of(4));
        assertThat(sheet.rowOf("partners", 3)).isEmpty();
    }

    @Test
    void whereNothingIsRightThereIsNoRow() {
        assertThat(partners(EMPTY, ALL_WRONG).rowOf("partners", 1)).isEmpty();
        assertThat(partners().rowOf("partners", 1)).isEmpty();
    }

    @SafeVarargs
    private static SectionSheet partners(Map<String, Object>... rows) {
        Map<String, Object> typed = Map.of("partners", List.of(rows));
        FormResult result = new FormCheck((feel, values) -> false, Clock.systemUTC())
                .check(new ApplicationForms(new Forms()).of(SectionKind.ORGANISATIONS, Action.KA210), typed, Map.of());
        return new SectionSheet(SectionKind.ORGANISATIONS, 1, typed, result.answers(), result.problems(), List.of(), null, null);
    }
}
