package eu.inclusion.pathway.eligibility.web;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.web.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what another system knows of an application. */
final class CheckRequest {

    private static final int MOST_PARTNERS = 200;
    private static final int MOST_PRIORITIES = 50;
    private static final int MOST_MONTHS = 1200;
    private static final int LARGEST_SUM = 1_000_000_000;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_ROUNDS = 99;

    /** Other words in use for a kind of organisation. */
    private static final Map<String, OrganisationType> ALSO_WRITTEN = Map.ofEntries(
            Map.entry("NGO", OrganisationType.NON_PROFIT),
            Map.entry("NONPROFIT", OrganisationType.NON_PROFIT),
            Map.entry("NON_PROFIT_ORGANISATION", OrganisationType.NON_PROFIT),
            Map.entry("ASSOCIATION", OrganisationType.NON_PROFIT),
            Map.entry("FOUNDATION", OrganisationType.NON_PROFIT),
            Map.entry("YOUTH_ORGANISATION", OrganisationType.NON_PROFIT),
            Map.entry("ENGO", OrganisationType.EUROPEAN_NGO),
            Map.entry("PUBLIC", OrganisationType.PUBLIC_BODY),
            Map.entry("PRIVATE_COMPANY", OrganisationType.COMPANY),
            Map.entry("ENTERPRISE", OrganisationType.COMPANY),
            Map.entry("HEI", OrganisationType.HIGHER_EDUCATION_INSTITUTION),
            Map.entry("HIGHER_EDUCATION", OrganisationType.HIGHER_EDUCATION_INSTITUTION),
            Map.entry("UNIVERSITY", OrganisationType.HIGHER_EDUCATION_INSTITUTION),
            Map.entry("VET", OrganisationType.VET_PROVIDER),
            Map.entry("INFORMAL_GROUP", OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE),
            Map.entry("INFORMAL_YOUTH_GROUP", OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE),
            Map.entry("INFORMAL_GROUP_YOUNG_PEOPLE", OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE),
            Map.entry("NA_HOST", OrganisationType.NATIONAL_AGENCY_HOST),
            Map.entry("NATIONAL_AGENCY", OrganisationType.NATIONAL_AGENCY_HOST));

    private CheckRequest() {
    }

    static ApplicationFacts facts(JsonObject request) {
        return new ApplicationFacts(
                request.number("callYear", FIRST_YEAR, LAST_YEAR),
                request.action("action"),
                request.choice("field", Field.class),
                request.number("round", 1, MOST_ROUNDS),
                request.moment("submittedAt"),
                request.date("startDate"),
                request.number("durationMonths", 0, MOST_MONTHS),
                request.number("lumpSumEur", 0, LARGEST_SUM),
                request.texts("priorities", MOST_PRIORITIES),
                applicant(request.object("applicant")),
                partners(request.objects("partners", MOST_PARTNERS)),
                ProjectRequest.facts(request), ProjectRequest.annexes(request),
                new RoundFacts(request.flag("agencyTakesPart"), null, null, null));
    }

    private static @Nullable OrganisationFacts applicant(@Nullable JsonObject applicant) {
        return applicant == null ? null : read(applicant, false);
    }

    /** A partner without the flag {@code associated} is a partner like any other. */
    private static @Nullable List<OrganisationFacts> partners(@Nullable List<JsonObject> partners) {
        return partners == null ? null : partners.stream()
                .map(partner -> read(partner, Boolean.TRUE.equals(partner.flag("associated"))))
                .toList();
    }

    private static OrganisationFacts read(JsonObject organisation, boolean associated) {
        return new OrganisationFacts(
                organisation.text("name"),
                organisation.text("oid"),
                organisation.country("country"),
                organisation.date("establishedOn"),
                organisation.choice("type", OrganisationType.class, ALSO_WRITTEN),
                associated,
                organisation.flag("charter"))
                .withConsent(organisation.flag("consent"))
                .withMostlyPublicMoney(organisation.flag("mostlyPublicMoney"));
    }
}
