package eu.inclusion.pathway.print;

import eu.inclusion.pathway.programme.Refusal;

/** So much is being printed that one had to wait for too long. */
public class PrinterBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    PrinterBusy() {
        super("print.busy");
    }
}
