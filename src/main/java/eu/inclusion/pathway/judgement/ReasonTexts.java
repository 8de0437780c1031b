package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says to the applicant why an application is not eligible: every condition that is not met, each with what the officer adds. */
@Component
public class ReasonTexts {

    private final EligibilityStore store;
    private final MessageSource messages;

    ReasonTexts(EligibilityStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    /** None where nothing stands in its way. */
    public List<String> of(GrantApplicationId id, Locale reader) {
        return store.find(id).map(file -> file.reasons(reader)).orElse(List.of()).stream()
                .map(reason -> said(reason, reader)).toList();
    }

    private String said(EligibilityFile.Reason reason, Locale reader) {
        if (reason.sentence() == null) {
            return String.valueOf(reason.words());
        }
        return reason.words() == null ? reason.sentence()
                : messages.getMessage("eligibility.reason.with-words", new Object[] {reason.sentence(), reason.words()}, reader);
    }
}
