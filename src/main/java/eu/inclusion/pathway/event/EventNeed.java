package eu.inclusion.pathway.event;

import eu.inclusion.pathway.mapping.Need;
import org.springframework.data.relational.core.mapping.Table;

/** A need of organisations that an event answers. */
@Table("event_need")
public record EventNeed(Need need) {
}
