package eu.inclusion.pathway.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read however spreadsheets in Belgium and the Netherlands save them. */
class ListFileTest {

    private static final String NAME = "Café Zoë";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accentsSurviveEitherCharacterSet(String charset) {
        byte[] file = ("Organisatie;Gemeente\r\n" + NAME + ";Aalst\r\n").getBytes(Charset.forName(charset));
        assertThat(ListFile.read(file).get(1).cells()).containsExactly(NAME, "Aalst");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstColumnsName() {
        assertThat(cells("\uFEFFOrganisatie;Gemeente")).containsExactly("Organisatie", "Gemeente");
    }

    @Test
    void aFileFullOfEmptyLinesIsReadInNoTime() {
        byte[] file = ("\n".repeat(3_000_000) + "Organisatie\tGemeente\n").getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThatThrownBy(() -> ListFile.read(file)).isInstanceOf(ListNotReadable.class));
    }

    @Test
    void textSavedAsUnicodeByASpreadsheetIsRead() {
        byte[] file = ("\uFEFFOrganisatie\tGemeente\r\n" + NAME + "\tAalst\r\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(ListFile.read(file).get(1).cells()).containsExactly(NAME, "Aalst");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFound(String separator) {
        assertThat(cells("Organisatie" + separator + "\"Strand; of, meer\"" + separator + "Gemeente")).hasSize(3);
    }

    @Test
    void aSeparatorThatTheFileNamesIsTaken() {
        List<ListLine> rows = ListFile.read("sep=,\r\nOrganisatie,Gemeente\r\nA;B,C\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(1).cells()).containsExactly("A;B", "C");
        assertThat(rows.get(1).number()).isEqualTo(3);
    }

    @Test
    void aRowIsNamedByTheLineOnWhichItBegins() {
        List<ListLine> rows = ListFile.read("Organisatie;Gemeente\r\n\"A\r\nB\nC\";Genk\r\n\r\n;\r\nD;Gent\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(ListLine::number).containsExactly(1, 2, 7);
        assertThat(rows.get(1).cell(0)).isEqualTo("A\r\nB\nC");
    }

    @Test
    void aWorkbookIsReadWithItsTextsNumbersDaysAndFormulas() throws IOException {
        List<ListLine> rows = ListFile.read(workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Organisatie</t></is></c><c r="C1" t="inlineStr"><is><t>Gemeente</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>%s</t></is></c><c r="B4"><v>3961</v></c><c r="C4" s="1"><v>46126</v></c>
                <c r="D4"><f>HYPERLINK("http://example.org","klik")</f><v>0</v></c></row>""".formatted(NAME)));
        assertThat(rows).extracting(ListLine::number).containsExactly(1, 4);
        assertThat(rows.get(0).cells()).containsExactly("Organisatie", "", "Gemeente");
        assertThat(rows.get(1).cells()).containsExactly(NAME, "3961", "2026-04-14", "=HYPERLINK(\"http://example.org\",\"klik\")");
    }

    @Test
    void whatIsNoListIsRefusedForItsOwnReason() throws IOException {
        refused(new byte[0], "empty");
        refused("\r\n \r\n;;\r\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(new byte[ListFile.LARGEST_BYTES + 1], "too-large");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "old-workbook");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "wrong-type");
        refused(new byte[] {1, 0, 2, 0, 3}, "wrong-type");
        refused(archive("readme.txt", "no workbook"), "wrong-type");
        refused(archive("xl/workbook.xml", "<broken"), "broken-workbook");
        refused(("A;B\r\n" + "x;y\r\n".repeat(ListFile.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8), "too-many-rows");
        refused(";".repeat(ListFile.MOST_COLUMNS + 1).getBytes(StandardCharsets.UTF_8), "too-many-columns");
        refused("A;B\r\nx;\"never closed\r\ny;z\r\n".getBytes(StandardCharsets.UTF_8), "broken");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] zeros = archive("xl/workbook.xml", "0".repeat(101_000_000));
        assertThat(zeros.length).isLessThan(ListFile.LARGEST_BYTES);
        refused(zeros, "too-large");
    }

    @Test
    void theHeaderMayStandBelowATitleAndInAnyOrder() {
        List<ListLine> rows = ListFile.read("Mapping 2026;;\r\nCity;Colour;ORGANISATION\r\nGenk;red;A\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ListHeader.indexIn(rows)).isEqualTo(1);
        ListHeader header = ListHeader.of(rows.get(1));
        assertThat(header.cell(rows.get(2), ListColumn.NAME)).isEqualTo("A");
        assertThat(header.unknown()).containsExactly("Colour");
        assertThatThrownBy(() -> ListHeader.indexIn(rows.subList(2, 3))).isInstanceOf(ListNotReadable.class);
    }

    @ParameterizedTest
    @CsvSource({"3.961, 3961", "3961, 3961", "'1,215', 1215", "1 215, 1215", "0, 0", "12.345.678, 12345678"})
    void countsAreReadAsPeopleWriteThem(String written, int count) {
        assertThat(ListNumbers.count(written)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tien", "-3", "3.96", "1,5", "=1+1", "99999999999"})
    void whatIsNoCountIsNone(String written) {
        assertThat(ListNumbers.count(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/04/2026", "14-4-2026", "14.04.2026", "2026-04-14", "2026-04-14T00:00", "46126"})
    void daysAreReadAsPeopleWriteThem(String written) {
        assertThat(ListNumbers.day(written)).isEqualTo("2026-04-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "04/14/2026", "14/04/26", "gisteren", "0"})
    void whatIsNoDayIsNone(String written) {
        assertThat(ListNumbers.day(written)).isNull();
    }

    @Test
    void pastSupportIsReadInBothLanguages() {
        assertThat(PastSupportReader.read("partner KA205 2019; Coördinator ka152 (2022), coordinator ESC30: 2021")).containsExactly(
                new PastSupport("KA205", SupportRole.PARTNER, 2019), new PastSupport("KA152", SupportRole.COORDINATOR, 2022),
                new PastSupport("ESC30", SupportRole.COORDINATOR, 2021));
    }

    private static List<String> cells(String row) {
        return ListFile.read(row.getBytes(StandardCharsets.UTF_8)).get(0).cells();
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> ListFile.read(file)).isInstanceOfSatisfying(ListNotReadable.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo("mapping.list." + why));
    }

    private static byte[] workbook(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return archive(
                "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + part("/xl/workbook.xml", "sheet.main") + part("/xl/styles.xml", "styles") + part("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>",
                "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Lijst\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"" + name + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static byte[] archive(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                archive.putNextEntry(new ZipEntry(namesAndContents[i]));
                archive.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
