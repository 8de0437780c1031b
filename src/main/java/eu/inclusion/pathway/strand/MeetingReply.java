package eu.inclusion.pathway.strand;

import org.jspecify.annotations.Nullable;

/** What an agency answers to an invitation: whether it comes, who, and what it wants to speak about. */
public record MeetingReply(MeetingAnswer answer, @Nullable String whoComes, @Nullable String agendaPoints) {
}
