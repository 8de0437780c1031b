package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set about mentoring.
 *
 * @param draftFeedbackBefore how long before the deadline of an application a mentor gives feedback on its draft at the latest;
 *     two weeks by JINT's published rule
 * @param followUp for whom mentoring is meant
 * @param followUpOfAgencies the same for agencies that see it differently, by their codes
 */
@ConfigurationProperties("pathway.mentoring")
public record MentoringSettings(@DefaultValue("P14D") Period draftFeedbackBefore,
        @DefaultValue("NATIONAL_OR_INTERNATIONAL_EVENT") FollowUp followUp, @DefaultValue Map<String, FollowUp> followUpOfAgencies) {

    /** For whom this agency means its mentoring. */
    public FollowUp followUpOf(AgencyCode agency) {
        return followUpOfAgencies.getOrDefault(agency.value(), followUp);
    }
}
