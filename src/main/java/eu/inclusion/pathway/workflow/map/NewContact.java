package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.workflow.Answers;
import org.jspecify.annotations.Nullable;

/** The contact person whom an officer fills in on a form. */
final class NewContact {

    private NewContact() {
    }

    static @Nullable ContactPerson in(Answers answers) {
        String email = answers.textOrNull("contactEmail");
        String language = answers.text("contactLanguage");
        return email == null ? null
                : new ContactPerson(email, answers.textOrNull("contactName"), null, null, language.isEmpty() ? "en" : language);
    }
}
