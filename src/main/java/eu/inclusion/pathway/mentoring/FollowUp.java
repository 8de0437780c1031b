package eu.inclusion.pathway.mentoring;

/**
 * For whom an agency means its mentoring. The sources differ: SALTO Inclusion and Diversity names participants of national or
 * international events (seed 0), JINT those of international events (seed 1). The agency chooses.
 */
public enum FollowUp {
    NATIONAL_OR_INTERNATIONAL_EVENT,
    INTERNATIONAL_EVENT;

    /** Whether an organisation that took part in such events is one of those. */
    public boolean isMeantFor(boolean tookPartNationally, boolean tookPartInternationally) {
        return tookPartInternationally || this == NATIONAL_OR_INTERNATIONAL_EVENT && tookPartNationally;
    }
}
