package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** One thing that the agencies of a strand plan to do together in a year. */
@Table("work_plan_item")
public record WorkPlanItem(
        @Id WorkPlanItemId id,
        @Version @Nullable Integer version,
        Strand strand,
        @Column("plan_year") int year,
        String title,
        @Nullable String description,
        AgencyCode agency,
        @Nullable String plannedFor,
        WorkStatus status,
        Instant changedAt,
        String changedBy) {

    static WorkPlanItem of(WorkPlanItemId id, @Nullable Integer version, Strand strand, PlannedWork work, Instant moment, String person) {
        return new WorkPlanItem(id, version, strand, work.year(), work.title().strip(), work.description(), work.agency(), work.plannedFor(),
                work.status(), moment, person);
    }
}
