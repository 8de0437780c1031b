package eu.inclusion.pathway.form;

import eu.inclusion.pathway.programme.Refusal;

/** A form is refused that cannot be read, or of which not every answer could be checked. */
public class FormNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    FormNotReadable(String form, String reason) {
        super("form.not-readable", form, reason);
    }
}
