package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of an application that are established outside the programme, associated partners left aside. */
@Component
class PartnersAbroad {

    private final GrantApplications applications;
    private final SubmittedApplications submitted;
    private final Countries countries;

    PartnersAbroad(GrantApplications applications, SubmittedApplications submitted, Countries countries) {
        this.applications = applications;
        this.submitted = submitted;
        this.countries = countries;
    }

    List<PartnerStriking.Strikable> in(Submission submission) {
        int callYear = applications.findById(submission.applicationId()).orElseThrow().callYear();
        List<ApplicationContent.Partner> partners = submitted.content(submission).partners();
        return IntStream.range(0, partners.size()).filter(index -> isAbroad(partners.get(index), callYear))
                .mapToObj(index -> strikable(index + 1, partners.get(index))).toList();
    }

    private boolean isAbroad(ApplicationContent.Partner partner, int callYear) {
        Country country = country(partner);
        return country != null && !partner.associated() && !countries.status(country, callYear).inProgramme();
    }

    private static PartnerStriking.Strikable strikable(int place, ApplicationContent.Partner partner) {
        return new PartnerStriking.Strikable(place, partner.oid(), Objects.requireNonNullElse(partner.legalName(), "partner " + place),
                country(partner));
    }

    private static @Nullable Country country(ApplicationContent.Partner partner) {
        String code = partner.country();
        return code == null || !Country.isKnown(code) ? null : new Country(code);
    }
}
