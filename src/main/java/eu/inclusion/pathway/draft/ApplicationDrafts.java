package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations write their applications. */
@Service
public class ApplicationDrafts {

    private final GrantApplications applications;
    private final SectionWriting writing;
    private final DraftStarts starts;
    private final ApplicationForms forms;

    ApplicationDrafts(GrantApplications applications, SectionWriting writing, DraftStarts starts, ApplicationForms forms) {
        this.applications = applications;
        this.writing = writing;
        this.starts = starts;
        this.forms = forms;
    }

    /** Begins a draft for a round of a call that is open, or gives back the one that the organisation writes for it already. */
    @Transactional
    public GrantApplication start(OrganisationId organisation, PathLink path, int callYear, Action action, int round, String person) {
        return starts.start(organisation, path, callYear, action, round, person);
    }

    /**
     * Saves a section as it was typed, right or not; what others wrote meanwhile in other questions is kept.
     *
     * @param version the version that the person had in front of them
     * @throws SectionChangedMeanwhile when somebody else answered the same question since then; nothing is written over
     */
    @Transactional
    public SavedSection save(GrantApplicationId id, SectionKind kind, int version, Map<String, Object> typed, String person) {
        return save(id, kind, version, typed, person, null);
    }

    /** The same from a page that saves by itself again and again. */
    @Transactional
    public SavedSection save(GrantApplicationId id, SectionKind kind, int version, Map<String, Object> typed, String person,
            @Nullable PageSave page) {
        SectionWriting.Typed text = SectionWriting.typed(version, typed, person, page);
        GrantApplication application = applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
        application.requireEditable();
        return writing.write(id, kind, text, forms.of(kind, application.action()));
    }

    /** Brings an earlier version of a section back, as a save of its own. */
    @Transactional
    public void restore(GrantApplicationId id, SectionKind kind, int version, String person) {
        applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new).requireEditable();
        writing.restore(id, kind, version, person);
    }
}
