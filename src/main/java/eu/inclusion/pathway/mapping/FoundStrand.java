package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Strand;
import org.springframework.data.relational.core.mapping.Table;

/** A strand in which the mapping found an organisation to fit. */
@Table("mapping_strand")
record FoundStrand(Strand strand) {
}
