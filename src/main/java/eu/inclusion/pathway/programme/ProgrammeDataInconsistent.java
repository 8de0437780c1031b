package eu.inclusion.pathway.programme;

/** The programme's data contradict themselves; the application does not start with them, because it would decide wrongly. */
class ProgrammeDataInconsistent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    ProgrammeDataInconsistent(String file, String reason) {
        super("programme/" + file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    String file() {
        return file;
    }

    String reason() {
        return reason;
    }
}
