package eu.inclusion.pathway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A table to take away opens in spreadsheets, whatever stands in it. */
class TableFileTest {

    private static final int LONGEST = 32_767;

    @Test
    void aTextThatIsTooLongForACellIsCutAndSaysSo() throws IOException {
        assertThat(cell("x".repeat(LONGEST))).isEqualTo("x".repeat(LONGEST));
        assertThat(cell("x".repeat(LONGEST + 1))).hasSize(LONGEST).endsWith("x…");
    }

    @Test
    void aSignOfTwoCharactersIsNotCutInTwo() throws IOException {
        assertThat(cell("x".repeat(LONGEST - 2) + "\uD83C\uDF99xx")).isEqualTo("x".repeat(LONGEST - 2) + "…");
    }

    private static String cell(String text) throws IOException {
        byte[] file = new TableFile(List.of("Idea"), List.of(List.of(text))).xlsx("Ideas");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().get(1).getCellText(0);
        }
    }
}
