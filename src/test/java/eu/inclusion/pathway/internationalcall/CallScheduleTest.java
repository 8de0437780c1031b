package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChange;
import eu.inclusion.pathway.event.EventChangedMeanwhile;
import eu.inclusion.pathway.event.EventHistory;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventNotPlannable;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days of a call become others as long as nobody's work is undone by it, and each applicant hears of it once. */
@PersistenceTest
@Import({CallModules.class, SampleCalls.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CallScheduleTest {

    private static final AgencyCode HOST = new AgencyCode("IE02");
    private static final AgencyCode ITALY = new AgencyCode("IT03");
    private static final AgencyCode PORTUGAL = new AgencyCode("PT02");

    @Autowired
    private SampleCalls calls;
    @Autowired
    private CallSchedule schedule;
    @Autowired
    private CallPostponing postponing;
    @Autowired
    private CallNews news;
    @Autowired
    private Applying applying;
    @Autowired
    private Preselection preselection;
    @Autowired
    private HostSelection selection;
    @Autowired
    private InternationalCalls store;
    @Autowired
    private Events events;
    @Autowired
    private EventHistory history;

    @Test
    void otherDaysStandInTheCallTheEventAndItsHistory() {
        Event event = calls.open(HOST, 10, ITALY);

        schedule.change(event.id(), days(event, 60, 75), "anna");

        assertThat(store.findById(event.id()).orElseThrow().lastDayToApply()).isEqualTo(in(60));
        assertThat(now(event).preselectBy()).isEqualTo(in(75));
        assertThat(history.of(event.id())).first().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(EventChange.Kind.CALL_DAYS);
            assertThat(change.reason()).isEqualTo("Holidays");
        });
        assertThatThrownBy(() -> schedule.change(event.id(), days(event, 61, 76), "bram")).isInstanceOf(EventChangedMeanwhile.class);
    }

    @Test
    void daysThatCannotBeAreRefusedAndChangeNothing() {
        Event event = calls.open(HOST, 10, ITALY);

        assertThatThrownBy(() -> schedule.change(event.id(), days(event, -1, 60), "anna")).hasMessageContaining("apply-by-past");
        assertThatThrownBy(() -> schedule.change(event.id(), days(event, 60, 60), "anna")).hasMessageContaining("apply-by-too-late");
        assertThatThrownBy(() -> schedule.change(event.id(), days(event, 40, 90), "anna")).as("after the answers").isInstanceOf(EventNotPlannable.class);
        assertThatThrownBy(() -> schedule.change(calls.planned(HOST, 10).id(), days(event, 40, 50), "anna")).hasMessageContaining("days-not-called");

        assertThat(store.findById(event.id()).orElseThrow().lastDayToApply()).isEqualTo(in(40));
        assertThat(news.take(event.id(), 10)).isEmpty();
    }

    @Test
    void onceAnAgencyHasProposedOrganisationsApplyNoLongerButTheOthersMayProposeLater() {
        Event event = calls.open(HOST, 10, ITALY, PORTUGAL);
        preselection.propose(event.id(), ITALY, 1, List.of(), null);

        assertThatThrownBy(() -> schedule.change(event.id(), days(event, 45, 60), "anna")).hasMessageContaining("days-proposed");
        schedule.change(event.id(), days(event, 40, 60), "anna");
        assertThat(news.take(event.id(), 10)).as("nothing changes for organisations").isEmpty();
        preselection.propose(event.id(), PORTUGAL, 1, List.of(), null);
        assertThat(schedule.changeable(event.id())).isEmpty();
        selection.select(event.id(), new HostChoice(List.of(), List.of(), null));
        assertThatThrownBy(() -> schedule.change(event.id(), days(now(event), 40, 61), "anna")).hasMessageContaining("days-selected");
    }

    @Test
    void anEventIsMovedBeforeTheOldDayToProposeOnceTheHostHasSelected() {
        Event event = calls.open(HOST, 10, ITALY);
        preselection.propose(event.id(), ITALY, 1, List.of(), null);
        selection.select(event.id(), new HostChoice(List.of(), List.of(), null));

        Event moved = schedule.move(event.id(), new EventMove(new EventTimes(in(60), in(61), null, null, in(20)), event.venue(), "A free week",
                event.sequence()), null, "anna");

        assertThat(moved.startsOn()).isEqualTo(in(60));
        assertThat(moved.preselectBy()).isEqualTo(in(19));
    }

    @Test
    void whatManyHaveToHearIsTakenOnceWhoeverTellsIt() throws Exception {
        Event event = calls.open(HOST, 10, ITALY);
        List<OrganisationPath> many = IntStream.range(0, 12).mapToObj(number -> calls.ready(ITALY)).toList();
        many.forEach(one -> calls.apply(event.id(), one, 1));
        schedule.change(event.id(), days(event, 60, 75), "anna");
        postponing.postpone(event.id(), "A strike", "anna");
        List<CallNewsItem> told = new CopyOnWriteArrayList<>();
        Runnable tell = () -> told.addAll(news.take(event.id(), 8));

        CallModules.allAtOnce(List.of(tell, tell, tell, tell));
        tell.run();
        tell.run();
        tell.run();

        assertThat(told).hasSize(24).extracting(one -> one.application().id() + " " + one.kind()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOutdatedBeforeItIsToldIsNotTold() {
        Event event = calls.open(HOST, 10, ITALY);
        calls.apply(event.id(), calls.ready(ITALY), 1);
        schedule.change(event.id(), days(event, 60, 75), "anna");
        schedule.change(event.id(), days(now(event), 61, 75), "anna");
        postponing.postpone(event.id(), "A strike", "anna");
        postponing.resume(event.id(), "anna");

        assertThat(news.take(event.id(), 10)).extracting(CallNewsItem::kind).containsExactly(CallNewsKind.DAYS, CallNewsKind.GOES_ON);
    }

    @Test
    void anOrganisationAppliesWhileTheDaysAreChangedAndIsInTimeByEitherOfThem() throws Exception {
        Event event = calls.open(HOST, 10, ITALY);
        OrganisationPath path = calls.ready(ITALY);

        assertThat(CallModules.allAtOnce(List.of(() -> schedule.change(event.id(), days(event, 41, 60), "anna"),
                () -> schedule.change(event.id(), days(event, 42, 61), "bram"), () -> calls.apply(event.id(), path, 1))))
                .as("one officer reads that a colleague was quicker").containsExactlyInAnyOrder(true, false, true);

        assertThat(applying.find(event.id(), path.organisationId()).orElseThrow().status()).isEqualTo(EventApplicationStatus.SUBMITTED);
        assertThat(history.of(event.id())).hasSize(1);
    }

    private CallDaysChange days(Event event, int applyIn, int proposeIn) {
        return new CallDaysChange(in(applyIn), in(proposeIn), "Holidays", event.sequence());
    }

    private Event now(Event event) {
        return events.findById(event.id()).orElseThrow();
    }

    private LocalDate in(int days) {
        return calls.today().plusDays(days);
    }
}

@OnH2
class CallScheduleOnH2Test extends CallScheduleTest {
}

@OnPostgreSql
class CallScheduleOnPostgreSqlTest extends CallScheduleTest {
}
