package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The call for one international event.
 *
 * @param openedAt when the sending agencies were called
 * @param closesAt the last second in which organisations apply
 * @param selectedAt when the host selected
 */
@Table("international_call")
public record InternationalCall(
        @Id EventId eventId,
        @Version @Nullable Integer version,
        CallStage stage,
        @Nullable String postponedBecause,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant selectedAt,
        @Embedded.Nullable @Nullable CallContent content) {

    static InternationalCall planned(EventId event) {
        return new InternationalCall(event, null, CallStage.NEW, null, null, null, null, null);
    }

    /** What it tells; nothing yet where nothing was written. */
    public CallContent told() {
        return content == null ? CallContent.NOTHING : content;
    }

    public boolean isPostponed() {
        return postponedBecause != null;
    }

    /** The last day on which organisations apply, in Brussels. */
    public @Nullable LocalDate lastDayToApply() {
        return closesAt == null ? null : ProgrammeTime.dayOf(closesAt);
    }

    /** Whether the last second to apply has not gone by, be the event put off or not. */
    boolean isOpenAt(Instant moment) {
        return stage.isCalled() && closesAt != null && !moment.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }

    /** Whether the host has selected. */
    public boolean isSelected() {
        return selectedAt != null;
    }

    /** Whether organisations can apply at that moment; the whole last second counts. */
    public boolean takesApplicationsAt(Instant moment) {
        return !isPostponed() && isOpenAt(moment);
    }

    InternationalCall at(CallStage next) {
        return new InternationalCall(eventId, version, next, postponedBecause, openedAt, closesAt, selectedAt, content);
    }

    InternationalCall opened(Instant now, Instant lastSecond) {
        return new InternationalCall(eventId, version, CallStage.OPEN, null, now, lastSecond, null, content);
    }

    InternationalCall closing(Instant lastSecond) {
        return new InternationalCall(eventId, version, stage, postponedBecause, openedAt, lastSecond, selectedAt, content);
    }

    InternationalCall telling(CallContent told) {
        return new InternationalCall(eventId, version, stage, postponedBecause, openedAt, closesAt, selectedAt, told);
    }

    InternationalCall postponed(@Nullable String reason) {
        return new InternationalCall(eventId, version, stage, reason, openedAt, closesAt, selectedAt, content);
    }

    InternationalCall selected(Instant now) {
        return new InternationalCall(eventId, version, stage, postponedBecause, openedAt, closesAt, now, content);
    }
}
