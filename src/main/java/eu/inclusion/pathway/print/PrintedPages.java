package eu.inclusion.pathway.print;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a page for printing and prints it. */
@Component
class PrintedPages {

    private final ITemplateEngine templates;
    private final PdfPrinter printer;

    PrintedPages(ITemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] print(String template, Map<String, Object> model, Locale reader) {
        return printer.print(templates.process(template, new Context(reader, model)));
    }
}
