package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.ProjectType;
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

    private ProjectFacts project = ProjectFacts.notAsked();
    private @Nullable List<AnnexFile> annexes;
    private RoundFacts around = RoundFacts.notAsked();

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

    /** A Strategic Partnership of a Belgian, a Dutch and a Polish organisation, in a year of one round for education. */
    static Applications strategic(Action action, int year) {
        Applications application = new Applications(action, 24, 250_000,
                List.of(organisation("E10000002", "NL"), organisation("E10000003", "PL")));
        return application.in(year).field(action == Action.KA203 ? Field.HIGHER_EDUCATION : Field.SCHOOL)
                .submitted(year + "-01-10T09:00:00Z").starting(year + "-09-01").choosing(List.of("ANY"))
                .with(new ProjectFacts(ProjectType.INNOVATION, null, null, null, null));
    }

    /** A European Partnership for School Development of two authorities with two schools each. */
    static Applications schoolDevelopment() {
        Applications application = new Applications(Action.KA240, 36, 400_000, List.of(
                organisation("E10000002", "BE", OrganisationType.SCHOOL), organisation("E10000003", "BE", OrganisationType.SCHOOL),
                organisation("E10000004", "NL", OrganisationType.SCHOOL_AUTHORITY),
                organisation("E10000005", "NL", OrganisationType.SCHOOL), organisation("E10000006", "NL", OrganisationType.SCHOOL)));
        return application.in(2026).field(Field.SCHOOL).by(organisation("E10000001", "BE", OrganisationType.SCHOOL_AUTHORITY))
                .submitted("2026-04-01T09:00:00Z").starting("2026-09-01");
    }

    static OrganisationFacts named(String name, String oid, String country) {
        return new OrganisationFacts(name, oid, new Country(country), LocalDate.of(2010, 1, 1), OrganisationType.NON_PROFIT, false, null);
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

    /** The Cooperation Partnership of call 2026, whose numbers are partly carried over and so not confirmed. */
    Applications nextYear() {
        return in(2026).submitted("2026-03-01T09:00:00Z").starting("2026-09-01");
    }

    Applications with(ProjectFacts facts) {
        project = facts;
        return this;
    }

    Applications spending(BudgetLine... lines) {
        project = new ProjectFacts(null, null, List.of(lines), null, null);
        return this;
    }

    Applications doing(ActivityFacts... activities) {
        project = new ProjectFacts(null, null, null, List.of(activities), null);
        return this;
    }

    Applications adding(AnnexFile... files) {
        annexes = List.of(files);
        return this;
    }

    Applications around(RoundFacts facts) {
        around = facts;
        return this;
    }

    Applications withUnknownPartners() {
        partners = null;
        return this;
    }

    ApplicationFacts facts() {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, duration, lumpSum, priorities,
                applicant, partners, project, annexes, around);
    }

    EligibilityReport checked() {
        return EligibilityCheck.shipped().check(facts());
    }
}
