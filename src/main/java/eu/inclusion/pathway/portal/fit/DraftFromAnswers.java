package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.form.FormField;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Round;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an application with what was answered already. A section that somebody has written in is left as it is. */
@Component
class DraftFromAnswers {

    private final ApplicationDrafts drafts;
    private final ApplicationSheets sheets;
    private final ApplicationForms forms;

    DraftFromAnswers(ApplicationDrafts drafts, ApplicationSheets sheets, ApplicationForms forms) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.forms = forms;
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
            Map<String, Object> all = known(sheet, kind);
            all.putAll(answers);
            drafts.save(sheet.application().id(), kind, sheet.section(kind).version(), all, person);
        }
    }

    /** With what the register knows, the OID for example: the form fills that in only as long as nothing was saved. */
    private Map<String, Object> known(ApplicationSheet sheet, SectionKind kind) {
        Map<String, Object> data = sheets.data(kind, sheet, Locale.ENGLISH);
        return forms.of(kind, sheet.application().action()).fields().stream().filter(field -> !field.fixed() && data.get(field.key()) != null)
                .collect(Collectors.toMap(FormField::key, field -> data.get(field.key()), (one, same) -> one, HashMap::new));
    }
}
