package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Round;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an application with what was answered already. A section that somebody has written in is left as it is. */
@Component
class DraftFromAnswers {

    private final ApplicationDrafts drafts;
    private final ApplicationSheets sheets;

    DraftFromAnswers(ApplicationDrafts drafts, ApplicationSheets sheets) {
        this.drafts = drafts;
        this.sheets = sheets;
    }

    @Transactional
    public GrantApplication begin(OrganisationPath path, Occasion occasion, Round round, FitProfile profile, String person) {
        GrantApplication draft = drafts.start(path.organisationId(), new PathLink(path.id().value(), path.reference(), path.agency()),
                occasion.rules().callYear(), occasion.action(), round.number(), person);
        ApplicationSheet sheet = sheets.of(draft);
        CarriedAnswers.of(profile).forEach((kind, answers) -> write(sheet, kind, answers, person));
        return draft;
    }

    private void write(ApplicationSheet sheet, SectionKind kind, Map<String, Object> answers, String person) {
        if (!sheet.section(kind).isStarted() && !answers.isEmpty()) {
            drafts.save(sheet.application().id(), kind, sheet.section(kind).version(), answers, person);
        }
    }
}
