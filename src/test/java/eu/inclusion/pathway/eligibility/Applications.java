package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications for tests: one that meets every rule, to be changed in one thing. */
final class Applications {

    private @Nullable Integer callYear = 2025;
    private @Nullable Action action;
    private @Nullable Field field = Field.YOUTH;
    private @Nullable Integer round;
    private @Nullable Instant submittedAt = Instant.parse("2025-03-01T09:00:00Z");
    private @Nullable LocalDate startDate = LocalDate.of(2025, 9, 1);
    private @Nullable Integer duration;
    private @Nullable Integer lumpSum;
    private @Nullable List<String> priorities = List.of("INCLUSION_AND_DIVERSITY");
    private @Nullable OrganisationFacts applicant = organisation("E10000001", "BE");
    private @Nullable List<OrganisationFacts> partners;

    private Applications(Action action, int duration, int lumpSum, List<OrganisationFacts> partners) {
        this.action = action;
        this.duration = duration;
        this.lumpSum = lumpSum;
        this.partners = partners;
    }

    /** A Small-scale Partnership of a Belgian and a Dutch organisation. */
    static Applications smallScale() {
        return new Applications(Action.KA210, 12, 60_000, List.of(organisation("E10000002", "NL")));
    }

    /** A Cooperation Partnership of a Belgian, a Dutch and a Polish organisation. */
    static Applications cooperation() {
        return new Applications(Action.KA220, 24, 250_000,
                List.of(organisation("E10000002", "NL"), organisation("E10000003", "PL")));
    }

    static OrganisationFacts organisation(@Nullable String oid, @Nullable String country) {
        return organisation(oid, country, OrganisationType.NON_PROFIT);
    }

    static OrganisationFacts organisation(@Nullable String oid, @Nullable String country, @Nullable OrganisationType type) {
        return new OrganisationFacts(null, oid, country == null ? null : new Country(country),
                LocalDate.of(2010, 1, 1), type, false, null);
    }

    static OrganisationFacts associated(String country) {
        return new OrganisationFacts(null, null, new Country(country), null, OrganisationType.NON_PROFIT, true, null);
    }

    static OrganisationFacts university(String oid, String country, @Nullable Boolean charter) {
        return new OrganisationFacts(null, oid, new Country(country), null,
                OrganisationType.HIGHER_EDUCATION_INSTITUTION, false, charter);
    }

    static OrganisationFacts establishedOn(@Nullable LocalDate day) {
        return new OrganisationFacts(
                null, "E10000001", new Country("BE"), day, OrganisationType.NON_PROFIT, false, null);
    }

    Applications in(@Nullable Integer year) {
        callYear = year;
        return this;
    }

    Applications action(@Nullable Action other) {
        action = other;
        return this;
    }

    Applications field(@Nullable Field other) {
        field = other;
        return this;
    }

    Applications round(int number) {
        round = number;
        return this;
    }

    Applications submitted(@Nullable String moment) {
        submittedAt = moment == null ? null : Instant.parse(moment);
        return this;
    }

    Applications starting(@Nullable String day) {
        startDate = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Applications lasting(@Nullable Integer months) {
        duration = months;
        return this;
    }

    Applications asking(@Nullable Integer euro) {
        lumpSum = euro;
        return this;
    }

    Applications choosing(@Nullable List<String> codes) {
        priorities = codes;
        return this;
    }

    Applications by(@Nullable OrganisationFacts other) {
        applicant = other;
        return this;
    }

    Applications with(OrganisationFacts... others) {
        partners = List.of(others);
        return this;
    }

    Applications withAlso(OrganisationFacts... more) {
        List<OrganisationFacts> all = new ArrayList<>(partners == null ? List.of() : partners);
        all.addAll(List.of(more));
        partners = all;
        return this;
    }

    Applications withUnknownPartners() {
        partners = null;
        return this;
    }

    ApplicationFacts facts() {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, duration, lumpSum, priorities,
                applicant, partners);
    }

    EligibilityReport checked() {
        return EligibilityCheck.shipped().check(facts());
    }
}
