package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.ApplicationContent;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the rules ask for, taken from an application as it is written or was received. */
final class DraftFacts {

    private DraftFacts() {
    }

    static ApplicationFacts of(GrantApplication application, ApplicationContent content, @Nullable Field field, Instant receivedAt) {
        ApplicationFacts facts = new ApplicationFacts(application.callYear(), application.action(), field, application.round(), receivedAt,
                content.startDate(), content.durationMonths(), content.lumpSum(), content.priorities(), applicant(content.applicant()),
                content.partners().stream().map(DraftFacts::partner).toList());
        return content.files() == null ? facts : facts.with(content.files().stream().map(DraftFacts::annex).toList());
    }

    private static AnnexFile annex(ApplicationContent.AttachedFile file) {
        return new AnnexFile(AnnexFile.Kind.valueOf(file.kind().name()), file.fileName(), file.bytes());
    }

    private static OrganisationFacts applicant(ApplicationContent.Applicant applicant) {
        return new OrganisationFacts(null, applicant.oid(), applicant.country(), applicant.establishedOn(), applicant.type(), false, null);
    }

    private static OrganisationFacts partner(ApplicationContent.Partner partner) {
        return new OrganisationFacts(partner.legalName(), partner.oid(), country(partner.country()), null, partner.type(),
                partner.associated(), null);
    }

    private static @Nullable Country country(@Nullable String code) {
        return code == null || !Country.isKnown(code) ? null : new Country(code);
    }
}
