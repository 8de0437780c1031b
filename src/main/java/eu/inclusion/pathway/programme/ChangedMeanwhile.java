package eu.inclusion.pathway.programme;

/** Somebody else, or the process itself, changed the same case at the same moment; whoever tries again sees how it stands now. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("programme.changed-meanwhile");
    }
}
