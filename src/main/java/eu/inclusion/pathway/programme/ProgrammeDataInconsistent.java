package eu.inclusion.pathway.programme;

/** The programme's data contradict themselves; the application does not start with them, because it would decide wrongly. */
class ProgrammeDataInconsistent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ProgrammeDataInconsistent(String file, String reason) {
        super("programme/" + file + ": " + reason);
    }
}
