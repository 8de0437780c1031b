package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.finding.Outcome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A finding as it was put on record, in words: rules and figures may change later, what was found does not.
 *
 * @param english the sentence for the applicant in English, with the figures that were compared
 * @param dutch   the same in Dutch
 * @param code    the finding's name, for example {@code deadline.late}
 * @param place   whom it is about: 0 the applicant, 1 the first partner; nothing when it is about the project
 */
@Table("eligibility_finding")
public record FindingOnRecord(String rule, Outcome outcome, String english, String dutch, String source, Stage stage, String code,
        @Nullable Integer place) {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    static FindingOnRecord of(Finding finding, FindingTexts texts) {
        return new FindingOnRecord(finding.rule(), finding.outcome(), texts.sentence(finding, Locale.ENGLISH),
                texts.sentence(finding, DUTCH), finding.source(), Stage.of(finding.rule()), finding.code(), finding.place());
    }

    /** The sentence in the reader's language. */
    public String sentence(Locale reader) {
        return reader.getLanguage().equals(DUTCH.getLanguage()) ? dutch : english;
    }
}
