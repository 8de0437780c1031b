package eu.inclusion.pathway.routing;

/** Why an application goes where it goes, or what keeps us from saying so. */
public enum RouteReason {
    /** The agency of the applicant's country that manages the field. */
    AGENCY_OF_COUNTRY("grantapplication.route.agency-of-country"),
    /** The agency of the applicant's language community that manages the field. */
    AGENCY_OF_COMMUNITY("grantapplication.route.agency-of-community"),
    /** The country has agencies by language community, and the applicant's is not known. */
    COMMUNITY_NEEDED("grantapplication.route.community-needed"),
    /** The field is managed by EACEA. */
    EACEA("grantapplication.route.eacea"),
    /** Organisations of that country cannot apply in that call. */
    COUNTRY_NOT_IN_PROGRAMME("grantapplication.route.country-not-in-programme"),
    /** The country takes part, but we know no agency for the field. */
    AGENCY_UNKNOWN("grantapplication.route.agency-unknown");

    private final String messageKey;

    RouteReason(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The sentence; its placeholders are country, field, call year, agency and community. */
    public String messageKey() {
        return messageKey;
    }
}
