package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import org.springframework.data.relational.core.mapping.Table;

/** One strand that a meeting is about. */
@Table("strand_meeting_strand")
record MeetingStrand(Strand strand) {
}
