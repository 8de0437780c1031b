package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import org.springframework.data.relational.core.mapping.Table;

/** One agency in a joint project. */
@Table("joint_project_agency")
record ProjectAgency(AgencyCode agency) {
}
