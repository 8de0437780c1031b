package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Round;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules ask for, as far as an idea knows it: as if it were submitted now. */
final class FitFacts {

    private FitFacts() {
    }

    static ApplicationFacts of(FitProfile profile, Occasion occasion, @Nullable Field field, Instant now) {
        Round round = occasion.round();
        return new ApplicationFacts(occasion.rules().callYear(), occasion.action(), field,
                round == null ? null : round.number(), round == null ? null : now, round == null ? null : profile.start(),
                profile.months(), profile.lumpSum(), null, applicant(profile), partners(profile));
    }

    private static OrganisationFacts applicant(FitProfile profile) {
        return new OrganisationFacts(null, null, profile.country(), profile.establishedOn(), profile.type(), false, profile.charter());
    }

    private static List<OrganisationFacts> partners(FitProfile profile) {
        return profile.partners().stream()
                .map(partner -> new OrganisationFacts(null, null, partner.country(), null, partner.type(), partner.associated(), null))
                .toList();
    }
}
