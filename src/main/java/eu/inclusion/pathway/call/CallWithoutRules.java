package eu.inclusion.pathway.call;

/** The rules that an opened call is pinned to are not there any more; the application does not start without them. */
class CallWithoutRules extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CallWithoutRules(CallPlan call) {
        super("Round " + call.round() + " of " + call.action() + " in call " + call.callYear() + " is judged by version " + call.rulesVersion()
                + " of its rule set, which is not in programme/rules any more; put that file back");
    }
}
