package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A project that agencies of a strand carry together. */
@Table("joint_project")
public record JointProject(
        @Id JointProjectId id,
        @Version @Nullable Integer version,
        Strand strand,
        String title,
        @Nullable String description,
        AgencyCode agency,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String web,
        WorkStatus status,
        Instant changedAt,
        String changedBy,
        @MappedCollection(idColumn = "project_id") Set<ProjectAgency> partners) {

    static JointProject of(JointProjectId id, @Nullable Integer version, Strand strand, SharedProject project, Instant moment, String person) {
        return new JointProject(id, version, strand, project.title().strip(), project.description(), project.agency(), project.startsOn(),
                project.endsOn(), project.web(), project.status(), moment, person, project.others().stream()
                .filter(agency -> !agency.equals(project.agency())).map(ProjectAgency::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The agencies in it besides the one that leads it, by code. */
    public List<AgencyCode> others() {
        return partners.stream().map(ProjectAgency::agency).sorted(Comparator.comparing(AgencyCode::value)).toList();
    }
}
