package eu.inclusion.pathway.print;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a page for printing and prints it, for every part of the house. Who may have the print is the caller's question. */
@Component
public class PrintedPages {

    private final ITemplateEngine templates;
    private final PdfPrinter printer;

    PrintedPages(ITemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /**
     * Prints a page in XHTML.
     *
     * @param name     under which it is saved, without ending
     * @param template where the page stands, for example {@code print/receipt}; it takes its look from {@code print/style}
     * @throws PrinterBusy when so much is being printed that one has to wait for too long
     */
    public Print print(String name, String template, Map<String, Object> model, Locale reader) {
        return new Print(name + ".pdf", printer.print(templates.process(template, new Context(reader, model))));
    }
}
