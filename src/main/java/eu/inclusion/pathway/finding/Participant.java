package eu.inclusion.pathway.finding;

import java.util.Locale;

/** An organisation and its place in an application: 0 the applicant, 1 the first partner, and so on. */
public record Participant(int place, OrganisationFacts facts) {

    public boolean isApplicant() {
        return place == 0;
    }

    /** Whether nobody wrote its OID. */
    public boolean isWithoutOid() {
        String oid = facts.oid();
        return oid == null || oid.isBlank();
    }

    /** Its OID as it is compared with others. */
    public String oid() {
        return String.valueOf(facts.oid()).strip().toUpperCase(Locale.ROOT);
    }

    /** How the findings call it. */
    public Who who() {
        return new Who(place, facts.name());
    }
}
