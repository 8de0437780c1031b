package eu.inclusion.pathway.eligibility;

/** An organisation and its place in an application: 0 the applicant, 1 the first partner, and so on. */
record Participant(int place, OrganisationFacts facts) {

    boolean isApplicant() {
        return place == 0;
    }

    /** How the findings call it. */
    Who who() {
        return new Who(place, facts.name());
    }
}
