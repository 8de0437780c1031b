package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.named;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.Charters;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.SanctionsList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not take part, wherever the application is good: sanctions, excluded bodies, agencies; and who can be struck. */
class ExclusionRulesTest {

    private static final SanctionsList LIST = (oid, name) -> "E66666666".equals(oid)
            ? Optional.of(new SanctionsList.Match("Listed Fund", true, "Regulation"))
            : "Listed Fund".equals(name) ? Optional.of(new SanctionsList.Match("Listed Fund", false, "Regulation")) : Optional.empty();

    @Test
    void whoIsListedTakesNoPart() {
        assertThat(withList(smallScale().with(named("Any name", "E66666666", "NL")))).singleElement()
                .extracting(Finding::rule, Finding::outcome, Finding::source).containsExactly("sanctions", Outcome.NOT_ELIGIBLE, "Regulation");
        OrganisationFacts associated = new OrganisationFacts(null, "E66666666", new Country("BR"), null, OrganisationType.NON_PROFIT, true, null);
        assertThat(withList(cooperation().withAlso(associated))).extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(withList(smallScale().by(organisation("E66666666", "BE")))).extracting(Finding::rule).containsExactly("sanctions");
    }

    @Test
    void whoIsCalledTheSameIsForAPersonToLookAt() {
        assertThat(withList(smallScale().with(named("Listed Fund", "E10000002", "NL")))).singleElement()
                .extracting(Finding::messageKey, Finding::outcome).containsExactly("eligibility.sanctions.same-name", Outcome.NEEDS_HUMAN);
        assertThat(withList(smallScale().with(named("Another Fund", "E10000002", "NL")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SY, PUBLIC_BODY, takes-part", "SY, SCHOOL_AUTHORITY, takes-part", "SY, HIGHER_EDUCATION_INSTITUTION, perhaps", "SY, COMPANY, ",
        "SY, NON_PROFIT, ", "BY, STATE_OWNED_ENTERPRISE, takes-part", "BY, COMPANY, perhaps", "UA, PUBLIC_BODY, ", "NL, PUBLIC_BODY, "})
    void publicBodiesOfTwoCountriesStayOut(String country, OrganisationType type, String found) {
        assertThat(cooperation().withAlso(organisation("E10000009", country, type)).checked().of("excluded-body"))
                .extracting(Finding::messageKey).isEqualTo(found == null ? List.of() : List.of("eligibility.excluded-body." + found));
    }

    @Test
    void theyStayOutAsAssociatedPartnersToo() {
        OrganisationFacts ministry = new OrganisationFacts(null, null, new Country("BY"), null, OrganisationType.PUBLIC_BODY, true, null);
        assertThat(cooperation().withAlso(ministry).checked().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        OrganisationFacts association = new OrganisationFacts(null, null, new Country("BY"), null, OrganisationType.NON_PROFIT, true, null);
        assertThat(cooperation().withAlso(association).checked().outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aNoticeOfTheCommissionIsHeldAgainstByAPerson() {
        assertThat(cooperation().withAlso(organisation("E10000009", "IL")).checked().findings()).extracting(Finding::rule)
                .containsExactly("partner-country", "country-notice");
    }

    @Test
    void aBodyCalledLikeAnAgencyIsForAPersonToLookAt() {
        assertThat(smallScale().with(named("Jint VZW", "E10000002", "BE")).checked().of("national-agency-host"))
                .extracting(Finding::messageKey).containsExactly("eligibility.national-agency-host.same-name");
        assertThat(smallScale().with(named("Jint vzw friends", "E10000002", "NL")).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void whereItIsNotConfirmedThatAgenciesStayOutAPersonLooks() {
        assertThat(cooperation().nextYear().withAlso(organisation("E10000009", "FR", OrganisationType.NATIONAL_AGENCY_HOST)).checked()
                .of("national-agency-host")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aPartnerForItsAddedValueCanBeStruckWithoutSinkingTheProject() {
        ApplicationFacts facts = cooperation().withAlso(organisation("E10000009", "UA")).facts();
        RuleSet rules = RuleSets.shipped().find(2025, facts.action()).orElseThrow();
        EligibilityCheck check = EligibilityCheck.shipped();
        EligibilityReport report = check.check(facts, rules);
        assertThat(report.strikable()).containsExactly(new Who(3, null));
        assertThat(check.without(facts, rules, 3).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(check.without(facts, rules, 2).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void nobodyCanBeStruckFromAFullConsortium() {
        assertThat(cooperation().checked().strikable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NON_PROFIT, , unless-public", "NON_PROFIT, false, needed", "NON_PROFIT, true, ", "COMPANY, , unless-public", "PUBLIC_BODY, , ",
        "INTERNATIONAL_ORGANISATION, , ", ", , unless-public"})
    void whoAsksForMoreThanSixtyThousandShowsItsAccounts(OrganisationType type, Boolean publicMoney, String sentence) {
        ApplicationFacts facts = cooperation().by(organisation("E10000001", "BE", type).withMostlyPublicMoney(publicMoney)).facts();
        assertThat(notes(facts)).filteredOn(note -> note.rule().equals("accounts")).extracting(EligibilityNote::messageKey)
                .isEqualTo(sentence == null ? List.of() : List.of("eligibility.accounts." + sentence));
    }

    @Test
    void whoAsksForMoreThanSixtyThousandShowsWhatItHasDoneBefore() {
        assertThat(notes(cooperation().by(organisation("E10000001", "BE", OrganisationType.PUBLIC_BODY)).facts()))
                .extracting(EligibilityNote::messageKey).containsExactly("eligibility.track-record.needed");
    }

    @Test
    void aSmallScalePartnershipNeverAsksForAccounts() {
        assertThat(notes(smallScale().facts())).isEmpty();
        assertThat(notes(cooperation().asking(null).facts())).isEmpty();
    }

    private static List<EligibilityNote> notes(ApplicationFacts facts) {
        return EligibilityCheck.shipped().notes(facts, RuleSets.shipped().find(2025, facts.action()).orElseThrow());
    }

    private static List<Finding> withList(Applications application) {
        RuleBook book = new RuleBook(Countries.shipped(), Priorities.shipped(), NationalAgencies.shipped(), LIST, Charters.shipped());
        return new EligibilityCheck(RuleSets.shipped(), book).check(application.facts()).findings();
    }
}
