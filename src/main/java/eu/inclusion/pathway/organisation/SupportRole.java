package eu.inclusion.pathway.organisation;

/** As what an organisation took part in a project that the programme supported. */
public enum SupportRole {
    COORDINATOR,
    PARTNER
}
