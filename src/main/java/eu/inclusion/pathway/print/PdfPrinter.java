package eu.inclusion.pathway.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes tagged PDF (PDF/UA) from a page in XHTML. Its fonts are embedded, a character that they lack becomes a small box, and nothing
 * is ever fetched from anywhere, whatever the page names.
 */
@Component
class PdfPrinter {

    private static final String FONT = "DejaVu Sans";
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String LACKING = "\u25a1";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** What XML cannot hold, which one can type all the same. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Several signs that make one picture: two letters of a flag, a person with a colour of skin or a profession. The first stands for all. */
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");
    private static final Pattern EMOJI = Pattern.compile("([\\x{2600}-\\x{27BF}\\x{1F000}-\\x{1FAFF}])[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*"
            + "(?:\\x{200D}[\\x{2190}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}][\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*)*");

    /** So that printing leaves the machine to everybody else, too. */
    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT = 30;

    private final Semaphore places = new Semaphore(AT_ONCE);

    PdfPrinter() {
        XRLog.setLoggingEnabled(false); // it tells its progress; what goes wrong is thrown besides
    }

    byte[] print(String page) {
        if (!hasPlace()) {
            throw new PrinterBusy();
        }
        try {
            return printed(page);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] printed(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(withoutPictures(NOT_IN_XML.matcher(page).replaceAll(LACKING))).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String withoutPictures(String page) {
        return EMOJI.matcher(FLAG.matcher(page).replaceAll(LACKING)).replaceAll("$1");
    }

    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(page, null);
        builder.withProducer("Pathway");
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText(LACKING);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource(FONTS + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
