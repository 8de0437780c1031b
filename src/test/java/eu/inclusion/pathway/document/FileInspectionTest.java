package eu.inclusion.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What a file is stands in its content, whatever it is called. */
class FileInspectionTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final FileInspection inspection = new FileInspection(
            new DocumentProperties(EnumSet.allOf(FileType.class), Map.of()), beans.getBeanProvider(VirusScan.class));

    @Test
    void filesThatPeopleSendAreTaken() throws IOException {
        assertThat(inspect("a.pdf", SampleFiles.pdf())).isEqualTo(FileType.PDF);
        assertThat(inspect("a.PNG", SampleFiles.png())).isEqualTo(FileType.PNG);
        assertThat(inspect("a.jpeg", SampleFiles.jpg())).isEqualTo(FileType.JPG);
        assertThat(inspect("a.docx", SampleFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(inspect("a.odt", SampleFiles.odt())).isEqualTo(FileType.ODT);
        assertThat(inspect("a.doc", SampleFiles.doc("WordDocument"))).isEqualTo(FileType.DOC);
        assertThat(inspect("a.xls", SampleFiles.doc("Workbook"))).isEqualTo(FileType.XLS);
        assertThat(inspect("scan", SampleFiles.pdf())).isEqualTo(FileType.PDF);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("a.pdf", new byte[0], "empty", "a.pdf");
    }

    @Test
    void aNameThatSaysSomethingElseThanTheContentIsRefused() {
        refused("declaration.pdf", SampleFiles.png(), "lying", "declaration.pdf", "PDF", "PNG");
        refused("declaration.docx", SampleFiles.odt(), "lying", "declaration.docx", "DOCX", "ODT");
        refused("declaration.exe", SampleFiles.pdf(), "lying", "declaration.exe", "EXE", "PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "<?xml version=\"1.0\"?><a/>",
        "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
        "#!/bin/sh\nrm -rf /",
        "Just a text",
        "\u007fELF\u0002\u0001\u0001"
    })
    void whatIsNoDocumentIsRefusedAlsoUnderAGoodName(String content) {
        assertThatThrownBy(() -> inspect("declaration.pdf", SampleFiles.text(content))).isInstanceOf(DocumentNotAccepted.class)
                .hasMessageContaining("document.not-accepted.pretending");
        assertThatThrownBy(() -> inspect("declaration.html", SampleFiles.text(content))).hasMessageContaining("document.not-accepted.type");
    }

    @Test
    void packagesOfFilesAreRefusedAlsoUnderAGoodName() {
        refusedFor("pretending", "declaration.docx", SampleFiles.zip());
        refusedFor("damaged", "declaration.docx", Arrays.copyOf(SampleFiles.docx(), 60));
    }

    @Test
    void filesWithMacrosAreRefused() {
        refused("a.docx", SampleFiles.docxWithMacros(), "macros", "a.docx");
        refused("a.odt", SampleFiles.odtWithMacros(), "macros", "a.odt");
        refused("a.doc", SampleFiles.doc("WordDocument", "_VBA_PROJECT"), "macros", "a.doc");
    }

    @Test
    void whatTheScannerFindsHarmfulIsRefused() {
        beans.addBean("scanner", (VirusScan) file -> false);
        refused("a.pdf", SampleFiles.pdf(), "virus", "a.pdf");
    }

    private void refused(String name, byte[] content, String why, Object... arguments) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOfSatisfying(DocumentNotAccepted.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("document.not-accepted." + why);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }

    private void refusedFor(String why, String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOf(DocumentNotAccepted.class)
                .hasMessageContaining("document.not-accepted." + why);
    }

    private FileType inspect(String name, byte[] content) throws IOException {
        try (Arrival arrival = Arrival.of(new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            return inspection.inspect(arrival, FileName.of(name));
        }
    }
}
