package eu.inclusion.pathway.grantapplication;

/** There is no such application, or it is not this person's: nobody is told which. */
public class GrantApplicationNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GrantApplicationNotFound() {
        super("No such application");
    }
}
