package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** An application was sent that names nobody who would come. */
public class NobodyNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyNamed() {
        super("internationalcall.nobody-named");
    }
}
