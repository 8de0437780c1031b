package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Strand;
import org.springframework.data.relational.core.mapping.Table;

/** A strand that an event is for. */
@Table("event_strand")
public record EventStrand(Strand strand) {
}
