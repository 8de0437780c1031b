package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.Oid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What stands on our own file besides the application: the round around it, files that were supplied when the agency asked for them, and
 * what partners said of the use of their OID. Where none was asked here, the applicant's own declaration in the form stands; who was
 * asked and is silent is for a person, and who refused stands in the way. Programme Guide 2025, Part C, pp. 441-459.
 */
@Component
class FactsOnFile {

    private final RoundSurvey survey;
    private final PartnerConsents consents;
    private final Supplements supplements;

    FactsOnFile(RoundSurvey survey, PartnerConsents consents, Supplements supplements) {
        this.survey = survey;
        this.consents = consents;
        this.supplements = supplements;
    }

    ApplicationFacts besides(ApplicationFacts facts, ApplicationSheet draft) {
        return with(facts, consents.ofDraft(draft.application().id())).with(survey.ofDraft(draft));
    }

    ApplicationFacts besides(ApplicationFacts facts, GrantApplication application, Submission submission, ApplicationContent content) {
        return supplied(with(facts, consents.ofSubmission(application.id(), submission.number())), application)
                .with(survey.ofSubmission(application, submission, content));
    }

    private ApplicationFacts supplied(ApplicationFacts facts, GrantApplication application) {
        List<AnnexFile> received = facts.annexes();
        return received == null ? facts : facts.with(Stream.concat(received.stream(), supplements.of(application.id()).stream()
                .map(annex -> new AnnexFile(annex.kind(), annex.fileName(), annex.bytes(), true))).toList());
    }

    static ApplicationFacts with(ApplicationFacts facts, Map<Oid, ConsentState> states) {
        List<OrganisationFacts> partners = facts.partners();
        return partners == null || states.isEmpty() ? facts
                : facts.withPartners(partners.stream().map(partner -> partner(partner, states)).toList());
    }

    private static OrganisationFacts partner(OrganisationFacts partner, Map<Oid, ConsentState> states) {
        String oid = partner.oid();
        ConsentState state = oid == null || !Oid.isWellFormed(oid) ? ConsentState.NOT_ASKED
                : states.getOrDefault(new Oid(oid), ConsentState.NOT_ASKED);
        return switch (state) {
            case NOT_ASKED -> partner;
            case ASKED -> partner.withConsent(false);
            case GIVEN -> partner.withConsent(true);
            case REFUSED -> partner.withRefusal();
        };
    }
}
