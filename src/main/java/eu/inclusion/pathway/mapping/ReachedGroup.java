package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import org.springframework.data.relational.core.mapping.Table;

/** A group of young people with fewer opportunities that an organisation reaches. */
@Table("mapping_group")
record ReachedGroup(FewerOpportunitiesGroup barrier) {
}
