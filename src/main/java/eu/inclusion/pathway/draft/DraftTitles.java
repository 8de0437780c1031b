package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How projects are called while their applications are still written, for lists of several. */
@Component
public class DraftTitles {

    private final ApplicationSections sections;

    DraftTitles(ApplicationSections sections) {
        this.sections = sections;
    }

    /** The titles of those that have one. */
    public Map<GrantApplicationId, String> of(Collection<GrantApplicationId> drafts) {
        Map<GrantApplicationId, String> titles = new HashMap<>();
        if (!drafts.isEmpty()) {
            sections.findByKindAndApplicationIdIn(SectionKind.CONTEXT, drafts).forEach(section -> {
                Object title = AnswersJson.read(section.answers()).get("title");
                if (title instanceof String text && !text.isBlank()) {
                    titles.put(section.applicationId(), text.strip());
                }
            });
        }
        return titles;
    }
}
