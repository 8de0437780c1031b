package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an organisation's part in an event can become, and who is offered a place that came free. */
class ParticipationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Instant NOW = Instant.parse("2025-01-15T08:00:00Z");

    @Test
    void onlyAnOpenInvitationCanBeAnswered() {
        Participation declined = invited().answered(InvitationAnswer.no(null), NOW).now(ParticipationStatus.DECLINED);

        assertThatThrownBy(() -> declined.answered(new InvitationAnswer(true, 2, null, null), NOW)).isInstanceOf(InvitationNotOpen.class);
        assertThatThrownBy(() -> declined.askedAgain(DAY)).isInstanceOf(InvitationNotOpen.class);
    }

    @Test
    void placesAreHeldByThoseWhoComeOrAreOfferedOne() {
        Participation answered = invited().answered(new InvitationAnswer(true, 3, null, null), NOW);

        assertThat(answered.placesHeld()).isZero();
        assertThat(answered.now(ParticipationStatus.ACCEPTED).placesHeld()).isEqualTo(3);
        assertThat(answered.waiting(1).placesHeld()).isZero();
        assertThat(answered.waiting(1).offered(DAY).placesHeld()).isEqualTo(3);
    }

    @Test
    void whoeverComesComesWithSomeone() {
        assertThatThrownBy(() -> new InvitationAnswer(true, 0, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesThatComeFreeGoToTheFirstInLine() {
        WaitingLine line = WaitingLine.of(List.of(waiting(2, 1), waiting(1, 1)));

        assertThat(line.offered(1)).extracting(Participation::placeInLine).containsExactly(1);
    }

    @Test
    void aSmallerGroupGoesFirstWhereTheLargerDoesNotFit() {
        WaitingLine line = WaitingLine.of(List.of(waiting(1, 3), waiting(2, 1), waiting(3, 1)));

        assertThat(line.offered(2)).extracting(Participation::placeInLine).containsExactly(2, 3);
        assertThat(line.offered(4)).extracting(Participation::placeInLine).containsExactly(1, 2);
        assertThat(line.offered(0)).isEmpty();
    }

    private static Participation awaiting() {
        return Participation.awaiting(OrganisationPathId.random(), "BE05-1", OrganisationId.random(), new AgencyCode("BE05"), EventKind.NATIONAL, NOW);
    }

    private static Participation invited() {
        return awaiting().invited(EventId.random(), DAY);
    }

    private static Participation waiting(int number, int persons) {
        return invited().answered(new InvitationAnswer(true, persons, null, null), NOW).waiting(number);
    }
}
