package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSection;
import eu.inclusion.pathway.draft.ApplicationSections;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes in the section of the annexes which files there are, so that its history, its version and the submitted text tell of them. */
@Component
class AnnexSection {

    private final ApplicationDrafts drafts;
    private final ApplicationSections sections;

    AnnexSection(ApplicationDrafts drafts, ApplicationSections sections) {
        this.drafts = drafts;
        this.sections = sections;
    }

    /** The section's answers for these files. */
    static Map<String, Object> answers(List<Annex> annexes) {
        return annexes.isEmpty() ? Map.of() : Map.of(ApplicationContent.FILES, annexes.stream().map(AnnexSection::row).toList());
    }

    void note(GrantApplication application, List<Annex> annexes, String person) {
        int version = sections.findByApplicationIdAndKind(application.id(), SectionKind.ANNEXES).map(ApplicationSection::currentVersion).orElse(0);
        drafts.save(application.id(), SectionKind.ANNEXES, version, answers(annexes), person);
    }

    private static Map<String, Object> row(Annex annex) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", annex.file().id().text());
        row.put("kind", annex.kind().name());
        if (annex.file().about() != null) {
            row.put("about", annex.file().about());
        }
        row.put("fileName", annex.file().fileName());
        row.put("size", annex.file().size());
        row.put("sha256", annex.file().sha256());
        return row;
    }
}
