package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Refusal;

/** The organisation belongs to another agency. */
public class AnotherAgencyResponsible extends Refusal {

    private static final long serialVersionUID = 1L;

    AnotherAgencyResponsible(NationalAgency responsible) {
        super("mapping.another-agency-responsible", responsible.name(), responsible.code().value());
    }
}
