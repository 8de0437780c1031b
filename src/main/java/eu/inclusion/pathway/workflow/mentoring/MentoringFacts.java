package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the forms of a mentoring show of its case. */
@Component
class MentoringFacts {

    private final PathCases paths;
    private final KnownNeeds needs;
    private final MentoringTexts texts;

    MentoringFacts(PathCases paths, KnownNeeds needs, MentoringTexts texts) {
        this.paths = paths;
        this.needs = needs;
        this.texts = texts;
    }

    /** What the mentoring's tasks are about, for their names. */
    String subject(TaskInHand task) {
        return paths.subject(task);
    }

    /** The organisation, its case and what was agreed. */
    Map<String, Object> of(TaskInHand task, Mentoring mentoring) {
        Organisation organisation = paths.organisationOf(task);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("organisation", organisation.name() + ", " + organisation.place());
        shown.put("reference", task.caseReference());
        shown.put("contact", texts.orUnknown(organisation.contact().map(MentoringFacts::written).orElse(null)));
        shown.put("goals", mentoring.goals() == null ? "" : mentoring.goals());
        return shown;
    }

    /** What the organisation needs and to what it is entitled, besides. */
    Map<String, Object> withNeeds(TaskInHand task, Mentoring mentoring) {
        Map<String, Object> shown = of(task, mentoring);
        MappingProfile profile = needs.profileOf(OrganisationPathId.of(task.variable(MentoringProcess.ORGANISATION_PATH_ID)));
        shown.put("support", texts.support(mentoring));
        shown.put("grounds", texts.grounds(mentoring));
        shown.put("needs", texts.needs(profile));
        shown.put("expectations", texts.orUnknown(profile.expectations()));
        return shown;
    }

    private static String written(ContactPerson person) {
        return Stream.of(person.name(), person.email(), person.phone()).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
