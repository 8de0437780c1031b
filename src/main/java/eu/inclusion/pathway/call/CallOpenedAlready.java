package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Refusal;

/** This round of this call is open already. */
public class CallOpenedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    CallOpenedAlready(CallKey call) {
        super("call.opened-already", call.action().name(), String.valueOf(call.callYear()), String.valueOf(call.round()));
    }
}
