package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations write their applications. */
@Service
public class ApplicationDrafts {

    private static final int LONGEST_SECTION = 1_000_000;

    private final GrantApplications applications;
    private final ApplicationSections sections;
    private final Calls calls;
    private final Clock clock;

    ApplicationDrafts(GrantApplications applications, ApplicationSections sections, Calls calls, Clock clock) {
        this.applications = applications;
        this.sections = sections;
        this.calls = calls;
        this.clock = clock;
    }

    /** Begins a draft for a round of a call, or gives back the one that the organisation writes for it already. */
    @Transactional
    public GrantApplication start(OrganisationId organisation, PathLink path, int callYear, Action action, int round, String person) {
        Call call = calls.find(callYear, action, round).filter(one -> SectionKind.isWritten(action)).orElseThrow(() -> new CallNotOpen(callYear, action));
        return applications.findByOrganisationId(organisation).stream()
                .filter(application -> application.isDraft() && application.isFor(call)).findFirst()
                .orElseGet(() -> applications.save(GrantApplication.begin(organisation, path, call, person, clock.instant())));
    }

    /**
     * Saves a section as it was typed, right or not.
     *
     * @param version the version that the person had in front of them
     * @return the version that it has now
     * @throws SectionChangedMeanwhile when somebody else saved it since then; nothing is written over
     */
    @Transactional
    public int save(GrantApplicationId id, SectionKind kind, int version, Map<String, Object> typed, String person) {
        applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new).requireEditable();
        ApplicationSection section = sections.findByApplicationIdAndKind(id, kind)
                .orElseGet(() -> sections.save(ApplicationSection.empty(id, kind)));
        String text = written(typed);
        if (section.answers().equals(text) && section.savedAt() != null) {
            return section.currentVersion();
        }
        if (section.currentVersion() != version) {
            throw new SectionChangedMeanwhile(String.valueOf(section.savedBy()));
        }
        try {
            return sections.save(section.saved(text, person, clock.instant().truncatedTo(ChronoUnit.MILLIS))).currentVersion();
        } catch (OptimisticLockingFailureException other) {
            throw new SectionChangedMeanwhile(String.valueOf(section.savedBy()));
        }
    }

    private static String written(Map<String, Object> typed) {
        String text = AnswersJson.write(typed);
        if (text.length() > LONGEST_SECTION) {
            throw new SectionTooLong(LONGEST_SECTION);
        }
        return text;
    }
}
