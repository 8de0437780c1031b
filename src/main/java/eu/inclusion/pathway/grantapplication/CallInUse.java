package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody applies in this call already, so it stays. */
public class CallInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    CallInUse() {
        super("call.has-applications");
    }
}
