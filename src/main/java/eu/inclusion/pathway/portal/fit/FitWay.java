package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way through the questions: which pages there are for whom, what comes next, what is still missing. */
@Component
class FitWay {

    private final FitQuestions questions;
    private final FitChoices choices;

    FitWay(FitQuestions questions, FitChoices choices) {
        this.questions = questions;
        this.choices = choices;
    }

    /** The pages for whoever answered so. */
    List<FitStep> steps(FitAnswers answers) {
        return Arrays.stream(FitStep.values()).filter(step -> step != FitStep.HISTORY || asksHistory(answers)).toList();
    }

    /** How long an organisation has existed is asked only where it matters. */
    private boolean asksHistory(FitAnswers answers) {
        String type = FitChoices.typed(answers, "type");
        return !type.equals(OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE.name())
                && (choices.years().isPresent() || type.equals(OrganisationType.HIGHER_EDUCATION_INSTITUTION.name()));
    }

    Optional<FitStep> after(FitStep step, FitAnswers answers) {
        return steps(answers).stream().filter(other -> other.compareTo(step) > 0).findFirst();
    }

    Optional<FitStep> before(FitStep step, FitAnswers answers) {
        return steps(answers).stream().filter(other -> other.compareTo(step) < 0).reduce((one, other) -> other);
    }

    /** The first page on which something is missing or not right. */
    Optional<FitStep> unfinished(FitAnswers answers, Locale reader) {
        return steps(answers).stream().filter(step -> !questions.check(step, answers, reader).accepted()).findFirst();
    }

    /** What was answered in the words of the domain; ask {@link #unfinished} first. */
    FitProfile profile(FitAnswers answers, Locale reader) {
        Map<String, Object> checked = new HashMap<>();
        steps(answers).stream().map(step -> questions.check(step, answers, reader)).map(FormResult::answers).forEach(checked::putAll);
        return FitProfiles.of(checked);
    }

    /** The partners that were named so far. */
    List<FitProfile.Partner> partners(FitAnswers answers, Locale reader) {
        FormResult named = questions.check(FitStep.PARTNERS, answers, reader);
        return named.accepted() ? FitProfiles.partners(named.answers()) : List.of();
    }
}
