package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Oid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an applicant from having us write to a partner again and again. */
@Component
class LettersToPartners {

    private static final Duration ONE_CLICK = Duration.ofMinutes(1);

    private final PartnerQuestions questions;
    private final ConsentSettings settings;

    LettersToPartners(PartnerQuestions questions, ConsentSettings settings) {
        this.questions = questions;
        this.settings = settings;
    }

    /** Whether the same person asked the same just now: a second click, for which no second letter goes out. */
    boolean isSecondClick(PartnerQuestion standing, String email, String by, Instant now) {
        return standing.email().equals(email) && standing.askedBy().equals(by) && now.isBefore(standing.askedAt().plus(ONE_CLICK));
    }

    void checkQuestion(GrantApplicationId application, Oid oid, String email, Instant now) {
        List<PartnerQuestion> recent = questions.findByApplicationIdAndOid(application, oid).stream()
                .filter(question -> isRecent(question, now)).toList();
        if (recent.stream().anyMatch(question -> question.email().equals(email))) {
            throw new PartnerNotAskable("asked-today");
        }
        if (recent.size() >= settings.questionsMeanwhile()) {
            throw new PartnerNotAskable("asked-often", settings.questionsMeanwhile());
        }
    }

    void checkReminder(PartnerQuestion standing, Instant now) {
        if (isRecent(standing, now)) {
            throw new PartnerNotAskable("reminded-today");
        }
    }

    private boolean isRecent(PartnerQuestion question, Instant now) {
        return now.isBefore(question.lastLetterAt().plus(settings.betweenLetters()));
    }
}
