package eu.inclusion.pathway.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page in XHTML becomes a PDF that everybody can read, whatever was typed into it. */
class PdfPrinterTest {

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void thePdfIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = print("<h1 id=\"a\">Kop</h1><p>Tekst</p>")) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Een titel");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void everyScriptOfEuropeArabicAndHebrewIsPrinted() throws IOException {
        String greek = "Δήλωση ενταξης";
        String cyrillic = "Включване на младежи";
        try (PDDocument pdf = print("<p>Ünsal šķērslis ğ ő ł</p><p>" + greek + "</p><p>" + cyrillic + "</p>"
                + "<p dir=\"rtl\">كلنا معا</p><p dir=\"rtl\">כולנו ביחד</p>")) {
            assertThat(text(pdf)).contains("Ünsal šķērslis ğ ő ł", greek, cyrillic);
            assertThat(text(pdf)).containsPattern("[\\u0590-\\u05ff]{4}");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void whatTheFontsLackOrXmlCannotHoldBecomesABox() throws IOException {
        try (PDDocument pdf = print("<p>a\u4e16b \u0000c\u000bd \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83E\uDEE0 \uD83C\uDDEA\uD83C\uDDFA e\uD800f z</p>")) {
            assertThat(text(pdf)).contains("a\u25a1b").contains("\u25a1c\u25a1d").contains("e\u25a1f z");
        }
    }

    @Test
    void severalSignsThatMakeOnePictureBecomeOneBox() throws IOException {
        try (PDDocument pdf = print("<p>bike \uD83D\uDEB4\u200D\u2640\uFE0F chair \uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDDBD flag \uD83C\uDDE7\uD83C\uDDEA end</p>")) {
            assertThat(text(pdf)).contains("bike \u25a1 chair \u25a1 flag \u25a1 end");
        }
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/";
        try (PDDocument pdf = print("<p style=\"background-image: url(" + address + "a.png)\">Text</p><img alt=\"b\" src=\"" + address + "b.png\"/>"
                + "<img alt=\"c\" src=\"file:///etc/hostname\"/><p style=\"list-style-image: url(" + address + "d.png)\">More</p>",
                "@import url(" + address + "c.css); @font-face { font-family: 'X'; src: url(" + address + "x.ttf); } h1 { font-family: 'X'; }")) {
            assertThat(text(pdf)).contains("Text", "More");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private PDDocument print(String body) throws IOException {
        return print(body, "");
    }

    private PDDocument print(String body, String style) throws IOException {
        return Loader.loadPDF(printer.print("<html lang=\"nl\"><head><title>Een titel</title><meta name=\"subject\" content=\"x\"/>"
                + "<style>" + style + " body { font-family: 'DejaVu Sans'; }</style></head><body>" + body + "</body></html>"));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
