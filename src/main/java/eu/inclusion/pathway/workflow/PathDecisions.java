package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.correspondence.PathLetter;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What officers decide at the end of any phase: on, once more, rest until a day, or stop. Forms for it have the fields
 * {@code nextStep}, {@code restUntil} and {@code reason}, and may show {@code organisation}, {@code reference} and {@code lastWord}.
 */
@Component
public class PathDecisions {

    private final PathJournal journal;
    private final PathTimeline timeline;
    private final Post post;

    PathDecisions(PathJournal journal, PathTimeline timeline, Post post) {
        this.journal = journal;
        this.timeline = timeline;
        this.post = post;
    }

    /** What the form shows of the case. */
    public Map<String, Object> show(OrganisationPath path, Organisation organisation) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("organisation", organisation.name() + ", " + organisation.place());
        shown.put("reference", path.reference());
        shown.put("lastWord", timeline.of(path.id()).stream().filter(entry -> entry.reason() != null)
                .max(Comparator.comparing(PathEntry::happenedAt)).map(PathEntry::reason).orElse("–"));
        return shown;
    }

    /** Writes the decision down and says how the process goes on. */
    public NextStep take(OrganisationPath path, Answers answers, String person) {
        NextStep next = NextStep.valueOf(answers.text("nextStep"));
        if (next == NextStep.REST) {
            rest(path, answers, person);
        } else {
            journal.remark(path.id(), answers.text("reason"), person);
        }
        return next;
    }

    private void rest(OrganisationPath path, Answers answers, String person) {
        LocalDate until = answers.dayOrNull("restUntil");
        journal.rest(path.id(), Objects.requireNonNull(until, "the form requires a day to rest"), answers.text("reason"), person);
        post.toOrganisation(path.organisationId(), path.agency(), path.reference(), "path-resting/" + path.id().text() + "/" + until,
                "/portal", (organisation, link) -> new PathLetter.PathResting(organisation.name(), until, link));
    }
}
