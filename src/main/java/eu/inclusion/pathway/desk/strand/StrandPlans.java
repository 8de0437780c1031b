package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.JointProject;
import eu.inclusion.pathway.strand.JointProjectId;
import eu.inclusion.pathway.strand.JointProjects;
import eu.inclusion.pathway.strand.WorkPlanItem;
import eu.inclusion.pathway.strand.WorkPlanItemId;
import eu.inclusion.pathway.strand.WorkPlanItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the agencies of a strand plan and carry, and how agencies are called. */
@Component
class StrandPlans {

    private static final String YEAR = "20\\d\\d";

    private final WorkPlanItems items;
    private final JointProjects projects;
    private final NationalAgencies agencies;
    private final Clock clock;

    StrandPlans(WorkPlanItems items, JointProjects projects, NationalAgencies agencies, Clock clock) {
        this.items = items;
        this.projects = projects;
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    int year(@Nullable String asked) {
        return asked != null && asked.matches(YEAR) ? Integer.parseInt(asked) : today().getYear();
    }

    List<WorkPlanItem> items(Strand strand, int year) {
        return items.findTop200ByStrandAndYearOrderByTitle(strand, year);
    }

    WorkPlanItem item(Strand strand, UUID id) {
        return items.findById(new WorkPlanItemId(id)).filter(one -> one.strand() == strand).orElseThrow(CaseNotFound::new);
    }

    List<JointProject> projects(Strand strand) {
        return projects.findTop200ByStrandOrderByTitle(strand);
    }

    JointProject project(Strand strand, UUID id) {
        return projects.findById(new JointProjectId(id)).filter(one -> one.strand() == strand).orElseThrow(CaseNotFound::new);
    }

    /** Every agency by its code. */
    Map<String, String> names() {
        return agencies.all().stream().collect(Collectors.toMap(agency -> agency.code().value(), NationalAgency::name, (one, other) -> one, TreeMap::new));
    }
}
