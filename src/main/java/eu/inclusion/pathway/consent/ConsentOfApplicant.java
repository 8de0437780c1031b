package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody proves the consent of a partner who speaks for the applicant too. Programme Guide 2025, Part C, p. 442. */
public class ConsentOfApplicant extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentOfApplicant(String partner) {
        super("consent.of-applicant", partner);
    }
}
