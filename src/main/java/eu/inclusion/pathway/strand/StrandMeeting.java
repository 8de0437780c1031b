package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting of the agencies of a strand.
 *
 * @param reference what people call it and the process' business key, for example {@code BE05-SM-2027-3}
 * @param agency who hosts it
 * @param answerBy the last day to answer the invitation
 * @param minutes what was said and agreed, once it was held
 */
@Table("strand_meeting")
public record StrandMeeting(
        @Id StrandMeetingId id,
        @Version @Nullable Integer version,
        String reference,
        MeetingKind kind,
        AgencyCode agency,
        String title,
        String place,
        @Nullable String onlineAddress,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalTime startsAt,
        LocalDate answerBy,
        String agenda,
        MeetingStatus status,
        @Nullable String minutes,
        Instant plannedAt,
        String plannedBy,
        @Nullable String cancelledBecause,
        @MappedCollection(idColumn = "meeting_id") Set<MeetingStrand> strands) {

    static StrandMeeting planned(MeetingPlan plan, String reference, AgencyCode host, Instant moment, String person) {
        return new StrandMeeting(StrandMeetingId.random(), null, reference, plan.kind(), host, plan.title(), plan.place(), plan.onlineAddress(),
                plan.times().startsOn(), plan.times().endsOn(), plan.times().startsAt(), plan.times().answerBy(), plan.agenda(),
                MeetingStatus.PLANNED, null, moment, person, null,
                plan.strands().stream().map(MeetingStrand::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The strands that it is about. */
    public Set<Strand> forStrands() {
        return strands.stream().map(MeetingStrand::strand).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isToCome() {
        return status == MeetingStatus.PLANNED;
    }

    StrandMeeting prepared(String finalAgenda) {
        return with(times(), finalAgenda, MeetingStatus.PLANNED, null, null);
    }

    StrandMeeting moved(MeetingTimes times) {
        return with(times, agenda, MeetingStatus.PLANNED, null, null);
    }

    StrandMeeting held(String written) {
        return with(times(), agenda, MeetingStatus.HELD, written, null);
    }

    StrandMeeting cancelled(String reason) {
        return with(times(), agenda, MeetingStatus.CANCELLED, null, reason);
    }

    boolean sameDays(StrandMeeting other) {
        return startsOn.equals(other.startsOn) && endsOn.equals(other.endsOn);
    }

    /** Refuses what an officer says who had something older before the eyes. */
    void requireSeen(int seen) {
        if (version == null || version != seen) {
            throw new StrandWorkNotTold("strand.changed-meanwhile");
        }
    }

    MeetingTimes times() {
        return new MeetingTimes(startsOn, endsOn, startsAt, answerBy);
    }

    private StrandMeeting with(MeetingTimes times, String about, MeetingStatus how, @Nullable String written, @Nullable String why) {
        if (!isToCome()) {
            throw new MeetingNotOpen(reference);
        }
        return new StrandMeeting(id, version, reference, kind, agency, title, place, onlineAddress, times.startsOn(), times.endsOn(),
                times.startsAt(), times.answerBy(), about, how, written, plannedAt, plannedBy, why, strands);
    }
}
