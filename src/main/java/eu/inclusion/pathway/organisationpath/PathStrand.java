package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Strand;
import org.springframework.data.relational.core.mapping.Table;

/** A strand in which a path's organisation takes part. */
@Table("organisation_path_strand")
public record PathStrand(Strand strand) {
}
