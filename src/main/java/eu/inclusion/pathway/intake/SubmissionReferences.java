package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Field;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each submission the form's id as the official web form writes it: KA210-YOU-1A2B3C4D. FORM-KA210, call 2025. */
@Component
class SubmissionReferences {

    private final SecureRandom random = new SecureRandom();
    private final Submissions submissions;

    SubmissionReferences(Submissions submissions) {
        this.submissions = submissions;
    }

    String next(Action action, Field field) {
        String reference;
        do {
            reference = action + "-" + field.code() + "-" + HexFormat.of().toHexDigits(random.nextInt()).toUpperCase(Locale.ROOT);
        } while (submissions.existsByReference(reference));
        return reference;
    }
}
