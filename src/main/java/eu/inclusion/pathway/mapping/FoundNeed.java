package eu.inclusion.pathway.mapping;

import org.springframework.data.relational.core.mapping.Table;

/** A need that the mapping found. */
@Table("mapping_need")
record FoundNeed(Need need) {
}
