package eu.inclusion.pathway.programme;

/** What kind of body takes part in an application, as far as the rules of the programme make a difference. */
public enum OrganisationType {
    /** An association, foundation or other body without profit motive. */
    NON_PROFIT,
    /** A European NGO: body and branches in at least nine programme countries. Programme Guide 2025, p. 467. */
    EUROPEAN_NGO,
    /** A local, regional or national public body. */
    PUBLIC_BODY,

    /** A local or regional school authority or a body that coordinates schools. Programme Guide 2026, KA240. */
    SCHOOL_AUTHORITY,

    /** An enterprise that a state owns. */
    STATE_OWNED_ENTERPRISE,

    /** An international organisation, set up by treaty. */
    INTERNATIONAL_ORGANISATION,
    SCHOOL,
    VET_PROVIDER,
    ADULT_EDUCATION_PROVIDER,
    /** A higher education institution: needs the charter (ECHE) in a programme country. */
    HIGHER_EDUCATION_INSTITUTION,
    COMPANY,
    /** Young people without a legal form. */
    INFORMAL_GROUP_OF_YOUNG_PEOPLE,
    /** A National Agency, the legal entity that hosts one, or its affiliate. Programme Guide 2025, Part C. */
    NATIONAL_AGENCY_HOST,
    OTHER
}
