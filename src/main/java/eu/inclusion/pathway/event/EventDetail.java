package eu.inclusion.pathway.event;

import org.springframework.data.relational.core.mapping.Table;

/** What an event says of itself because of its format. */
@Table("event_detail")
public record EventDetail(FormatField field, String text) {
}
