package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.award.AwardDecision;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.judgement.ReasonTexts;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every reason that a letter about the end of an application gives, in the reader's language. */
@Component
class DecisionReasons {

    private final PartnerStriking partners;
    private final ReasonTexts texts;
    private final Complaints complaints;
    private final ExaminationWords words;

    DecisionReasons(PartnerStriking partners, ReasonTexts texts, Complaints complaints, ExaminationWords words) {
        this.partners = partners;
        this.texts = texts;
        this.complaints = complaints;
        this.words = words;
    }

    /** Each condition that is not met, with what the officer wrote. */
    List<String> notEligible(GrantApplicationId id, Locale reader) {
        return texts.of(id, reader);
    }

    /** What the officer wrote, and each partner that was taken out. */
    List<String> decided(GrantApplicationId id, AwardDecision decision, Locale reader) {
        Stream<String> struck = partners.of(id).stream()
                .map(one -> words.say("workflow.grant.struck-in-letter", reader, words.partner(one, reader), one.reason()));
        return Stream.concat(Stream.ofNullable(decision.reasons()), struck).toList();
    }

    /** How one complains; nothing where the agency has given no words of its own. */
    @Nullable String complaint(AgencyCode agency, Locale reader) {
        return complaints.of(agency, reader);
    }
}
