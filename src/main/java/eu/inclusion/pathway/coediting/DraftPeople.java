package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Calls the people who write a draft by their names, so that no page shows a partner an e-mail address. */
@Component
public class DraftPeople {

    private final Organisations organisations;
    private final CoEditorList coEditors;

    DraftPeople(Organisations organisations, CoEditorList coEditors) {
        this.organisations = organisations;
        this.coEditors = coEditors;
    }

    /**
     * The names of those who write one draft.
     *
     * @param otherwise how somebody is called whose name is not known (any more)
     */
    public record Names(Map<String, String> known, String otherwise) {

        /** @param email whoever it is */
        public String of(String email) {
            return known.getOrDefault(email, otherwise);
        }
    }

    public Names of(GrantApplication application) {
        Organisation applicant = organisations.findById(application.organisationId()).orElseThrow();
        Map<String, String> names = new HashMap<>();
        coEditors.findByApplicationIdOrderByInvitedAt(application.id())
                .forEach(person -> names.put(person.email(), person.name() + " (" + person.organisation() + ")"));
        applicant.contacts().forEach(person -> names.put(person.email(), person.name() == null ? applicant.name() : person.name()));
        return new Names(names, applicant.name());
    }
}
