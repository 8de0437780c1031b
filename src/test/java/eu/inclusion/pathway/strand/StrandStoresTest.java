package eu.inclusion.pathway.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is written of meetings, actions, work plans and projects is read again, on both databases. */
@PersistenceTest
@Import({MeetingAgencies.class, MeetingList.class, StrandWork.class})
abstract class StrandStoresTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode FINLAND = new AgencyCode("FI01");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @Autowired
    private StrandMeetings meetings;
    @Autowired
    private MeetingAgencies agencies;
    @Autowired
    private MeetingList list;
    @Autowired
    private AgreedActions actions;
    @Autowired
    private WorkPlanItems items;
    @Autowired
    private JointProjects projects;
    @Autowired
    private StrandWork work;

    @Test
    void aMeetingAndItsAnswersAreReadAsTheyWereWritten() {
        StrandMeeting meeting = meeting("BE05-SM-2025-1");
        agencies.invite(meeting.id(), List.of(JINT, FINLAND));
        agencies.answer(meeting.id(), FINLAND, new MeetingReply(MeetingAnswer.ONLINE, "Inge", "Ideas 🙂"), TestClock.START, "inge");
        agencies.present(meeting.id(), List.of(FINLAND));

        assertThat(meetings.findByReference("BE05-SM-2025-1")).contains(meeting);
        assertThat(agencies.of(meeting.id())).containsExactly(new MeetingAgency(JINT, null, null, null, false),
                new MeetingAgency(FINLAND, MeetingAnswer.ONLINE, "Inge", "Ideas 🙂", true));
        assertThat(list.of(Strand.NEET)).extracting(MeetingLine::reference).containsExactly("BE05-SM-2025-1");
        assertThat(list.of(Strand.RURAL_AREAS)).isEmpty();
        assertThat(list.between(List.of(FINLAND), DAY, DAY)).hasSize(1);
        assertThat(list.between(List.of(FINLAND), DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
        assertThat(list.between(List.of(new AgencyCode("PL01")), DAY, DAY)).isEmpty();
    }

    @Test
    void whatIsStillOpenInAStrandComesWithTheMostUrgentFirst() {
        StrandMeeting meeting = meeting("BE05-SM-2025-2");
        AgreedAction late = actions.save(AgreedAction.agreed(new NewAction("Later", JINT, DAY.plusDays(9)), meeting, 1, TestClock.START));
        AgreedAction soon = actions.save(AgreedAction.agreed(new NewAction("Soon", FINLAND, DAY), meeting, 2, TestClock.START));
        AgreedAction done = actions.save(AgreedAction.agreed(new NewAction("Done", JINT, DAY), meeting, 3, TestClock.START));
        actions.save(done.closed(ActionStatus.DONE, "Here", TestClock.START, "anna"));

        assertThat(actions.openIn(Strand.NEET)).extracting(AgreedAction::id).containsExactly(soon.id(), late.id());
        assertThat(actions.openIn(Strand.RURAL_AREAS)).isEmpty();
        assertThat(actions.countByMeetingId(meeting.id())).isEqualTo(3);
    }

    @Test
    void whoSavesAfterAColleagueIsToldAndChangesNothing() {
        work.plan(Strand.NEET, new PlannedWork(2025, "Training", null, JINT, "May", WorkStatus.PLANNED), "anna");
        WorkPlanItem seen = items.findTop200ByStrandAndYearOrderByTitle(Strand.NEET, 2025).get(0);
        work.change(seen, seen.version(), new PlannedWork(2025, "Training of trainers", null, JINT, "May", WorkStatus.UNDER_WAY), "bram");
        WorkPlanItem now = items.findById(seen.id()).orElseThrow();

        assertThatThrownBy(() -> work.change(now, seen.version(), new PlannedWork(2025, "Mine", null, JINT, null, WorkStatus.DONE), "anna"))
                .isInstanceOf(StrandWorkNotTold.class);
        assertThat(items.findById(seen.id()).orElseThrow().title()).isEqualTo("Training of trainers");
    }

    @Test
    void aJointProjectNamesItsAgencies() {
        work.carry(Strand.NEET, new SharedProject("Plain calls", null, JINT, Set.of(FINLAND, JINT), DAY, null, "https://example.org", WorkStatus.PLANNED), "anna");

        assertThat(projects.findTop200ByStrandOrderByTitle(Strand.NEET)).singleElement().satisfies(project -> {
            assertThat(project.agency()).isEqualTo(JINT);
            assertThat(project.others()).containsExactly(FINLAND);
        });
    }

    private StrandMeeting meeting(String reference) {
        return meetings.save(StrandMeeting.planned(new MeetingPlan(MeetingKind.STRAND, Set.of(Strand.NEET), "Meeting", "Ghent", null,
                new MeetingTimes(DAY, DAY, LocalTime.of(9, 30), DAY.minusDays(3)), "Agenda"), reference, JINT, TestClock.START, "anna"));
    }
}

@OnH2
class StrandStoresOnH2Test extends StrandStoresTest {
}

@OnPostgreSql
class StrandStoresOnPostgreSqlTest extends StrandStoresTest {
}
