package eu.inclusion.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a file's name is made harmless and stays readable. */
class FileNameTest {

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(FileName.of("Verklaring op erewoord – Stichting Ünsal.pdf").text()).isEqualTo("Verklaring op erewoord – Stichting Ünsal.pdf");
        assertThat(FileName.of("Δήλωση 🙂 декларация.pdf").text()).isEqualTo("Δήλωση 🙂 декларация.pdf");
    }

    @Test
    void foldersAreLeftOut() {
        assertThat(FileName.of("..\\..\\windows\\system32\\form.pdf").text()).isEqualTo("form.pdf");
        assertThat(FileName.of("/etc/../form.pdf").text()).isEqualTo("form.pdf");
        assertThat(FileName.of("../..").text()).isEqualTo("document");
    }

    @Test
    void whatIsInvisibleOrTurnsTheReadingDirectionIsLeftOut() {
        assertThat(FileName.of("invoice\u202Efdp.exe").text()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("form\r\nSet-Cookie: a\u0000.pdf").text()).isEqualTo("formSet-Cookie- a.pdf");
        assertThat(FileName.of("form\uD800.pdf").text()).isEqualTo("form.pdf");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        assertThat(FileName.of("🙂".repeat(300) + ".pdf").text()).endsWith("🙂.pdf").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void aNameWithoutEndingGetsTheOneOfItsContent() {
        assertThat(FileName.of("declaration").ending(FileType.PDF).text()).isEqualTo("declaration.pdf");
        assertThat(FileName.of("declaration.PDF").ending(FileType.PDF).text()).isEqualTo("declaration.PDF");
        assertThat(FileName.of("  ").ending(FileType.JPG).text()).isEqualTo("document.jpg");
    }
}
