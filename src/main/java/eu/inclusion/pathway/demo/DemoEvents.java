package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's events: a national one of each agency and an international one in the past, and the next ones to come. */
@Component
@Profile("demo")
class DemoEvents {

    private static final AgencyCode HOST = new AgencyCode("FI01");
    private static final AgencyCode NEXT_HOST = new AgencyCode("BE05");
    private static final AgencyCode DUTCH = new AgencyCode("NL02");
    private static final AgencyCode POLISH = new AgencyCode("PL01");
    private static final Map<String, Object> COMING = Map.of("coming", "YES", "persons", 2,
            "motivation", "We want to meet others and learn how a first project begins.");

    /** So few that somebody waits in line. */
    private static final int FEW_PLACES = 4;

    private final EventPlanning planning;
    private final DemoPeople people;
    private final DemoApplicants applicants;
    private final DemoPreparation preparation;
    private final DemoTime time;

    DemoEvents(EventPlanning planning, DemoPeople people, DemoApplicants applicants, DemoPreparation preparation, DemoTime time) {
        this.planning = planning;
        this.people = people;
        this.applicants = applicants;
        this.preparation = preparation;
        this.time = time;
    }

    void hold(List<DemoCase> cases) {
        Map<AgencyCode, List<DemoCase>> byAgency = cases.stream().collect(Collectors.groupingBy(DemoCase::agency));
        byAgency.forEach((agency, own) -> holdNational(agency, those(own, DemoStage.EVENT_ACCEPTED)));
        holdInternational(those(cases, DemoStage.INTERNATIONAL_AWAITED));
        byAgency.forEach(this::planNational);
        planWhereNobodyIsChosenYet();
        List<DemoCase> waiting = cases.stream().filter(one -> one.isAt(DemoStage.INTERNATIONAL_AWAITED)).toList();
        closeCall(waiting);
        openCall(waiting);
        applicants.show(plan(EventKind.INTERNATIONAL, POLISH, "Theatre without words: a training", "Wrocław, Poland", 20, 150, 200), NEXT_HOST);
    }

    private static List<DemoCase> those(List<DemoCase> cases, DemoStage pastStage) {
        return cases.stream().filter(one -> one.isPast(pastStage)).toList();
    }

    private void holdNational(AgencyCode agency, List<DemoCase> invited) {
        time.daysAgo(210);
        String event = plan(EventKind.NATIONAL, agency, "Meet Europe: a day for organisations", "The old harbour house", 40, 35, 41);
        people.officer(event, agency, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE",
                "invitees", people.choose(event, agency, "Task_ChooseInvitees", "candidates", invited)));
        time.daysAgo(200);
        invited.forEach(this::comes);
        time.daysAgo(174);
        time.runDue(event);
        people.officer(event, agency, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));
        invited.forEach(one -> people.organisation(one, "Task_PrepareParticipation", Map.of("stillComing", "YES", "whoComes", DemoPreparation.whoComes(one))));
        time.daysAgo(169);
        time.runDue(event);
        recordAttendance(event, agency, "Task_RecordAttendance", invited);
        needs(event, agency, "Task_RecordNeeds");
        time.daysAgo(160);
        those(invited, DemoStage.EVENT_FEEDBACK).forEach(this::givesFeedback);
    }

    private void holdInternational(List<DemoCase> wanted) {
        Map<AgencyCode, List<DemoCase>> byAgency = wanted.stream().collect(Collectors.groupingBy(DemoCase::agency));
        time.daysAgo(150);
        String event = plan(EventKind.INTERNATIONAL, HOST, "Open access: a study visit in the far north", "Rovaniemi, Finland", 80, 45, 60);
        call(event, HOST, byAgency.keySet(), 10, 20);
        wanted.forEach(one -> applicants.apply(event, one, "We want to find partners who work with the same young people."));
        time.daysAgo(139);
        byAgency.keySet().forEach(agency -> time.runDue(event + "-" + agency));
        byAgency.forEach((agency, own) -> preselect(event + "-" + agency, agency, own));
        time.daysAgo(129);
        time.runDue(event);
        List<DemoCase> inPriority = byAgency.values().stream().flatMap(List::stream).toList();
        people.officer(event, HOST, "Task_SelectOrganisations", Map.of(
                "selected", people.choose(event, HOST, "Task_SelectOrganisations", "candidates", inPriority)));
        byAgency.keySet().forEach(agency -> people.officer(event + "-" + agency, agency, "Task_NoteSelection", Map.of()));
        time.daysAgo(115);
        wanted.forEach(this::comes);
        time.daysAgo(104);
        time.runDue(event);
        people.officer(event, HOST, "Task_PrepareInternationalEvent", Map.of("eventDecision", "GO_ON"));
        wanted.forEach(one -> people.organisation(one, "Task_PrepareParticipation", Map.of("stillComing", "YES", "whoComes", DemoPreparation.whoComes(one))));
        time.daysAgo(89);
        time.runDue(event);
        recordAttendance(event, HOST, "Task_RecordInternationalAttendance", wanted);
        needs(event, HOST, "Task_RecordInternationalNeeds");
        byAgency.keySet().forEach(agency -> time.runDue(event + "-" + agency));
        time.daysAgo(80);
        wanted.forEach(this::givesFeedback);
        preparation.claim(wanted, ProgrammeTime.dayOf(time.now()).minusDays(10));
    }

    private void preselect(String call, AgencyCode agency, List<DemoCase> own) {
        people.officer(call, agency, "Task_PreselectOrganisations", Map.of("sends", 2 * own.size(),
                "preselected", people.choose(call, agency, "Task_PreselectOrganisations", "candidates", own)));
    }

    private void planNational(AgencyCode agency, List<DemoCase> own) {
        List<DemoCase> invited = own.stream().filter(one -> one.isAt(DemoStage.EVENT_INVITED) || one.isAt(DemoStage.EVENT_ACCEPTED)).toList();
        time.daysAgo(12);
        String event = plan(EventKind.NATIONAL, agency, "First steps into Europe", "Community centre, city centre", FEW_PLACES, 32, 46);
        if (!invited.isEmpty()) {
            people.officer(event, agency, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE",
                    "invitees", people.choose(event, agency, "Task_ChooseInvitees", "candidates", invited)));
            time.daysAgo(6);
            List<DemoCase> coming = invited.stream().filter(one -> one.isAt(DemoStage.EVENT_ACCEPTED)).toList();
            coming.forEach(this::comesWithNames);
            preparation.tell(event, coming);
            time.daysAgo(3);
            people.moves(event, agency, 7, "The community centre has its annual fair on that day.");
        }
    }

    /** Its officer finds the list of those who wait: two of them have the same contact person. */
    private void planWhereNobodyIsChosenYet() {
        time.daysAgo(1);
        plan(EventKind.NATIONAL, NEXT_HOST, "Young and rural: a day in the fields", "Visitors' farm, Sint-Truiden", 25, 30, 58);
    }

    /** Organisations have applied; some agencies have proposed, others have that before them. */
    private void closeCall(List<DemoCase> waiting) {
        time.daysAgo(46);
        String event = plan(EventKind.INTERNATIONAL, HOST, "Far from the city: a study visit", "Inari, Finland", 24, 80, 150);
        Set<AgencyCode> agencies = Set.of(NEXT_HOST, DUTCH, POLISH);
        call(event, HOST, agencies, 45, 60);
        time.daysAgo(20);
        waiting.stream().filter(one -> agencies.contains(one.agency()))
                .forEach(one -> applicants.apply(event, one, "Our young people live far from everything; so do theirs."));
        time.daysAgo(0);
        agencies.forEach(agency -> time.runDue(event + "-" + agency));
        preselect(event + "-" + POLISH, POLISH, waiting.stream().filter(one -> one.agency().equals(POLISH)).toList());
    }

    /** Organisations can apply; those of two agencies have, another is still writing. */
    private void openCall(List<DemoCase> waiting) {
        time.daysAgo(5);
        String event = plan(EventKind.INTERNATIONAL, NEXT_HOST, "Partners wanted: a contact seminar", "Ghent, Belgium", 60, 70, 100);
        applicants.tell(event);
        call(event, NEXT_HOST, Set.of(NEXT_HOST, DUTCH, HOST, POLISH), 26, 40);
        time.daysAgo(2);
        waiting.forEach(one -> {
            if (one.agency().equals(NEXT_HOST) || one.agency().equals(DUTCH)) {
                applicants.apply(event, one, "We look for a partner for a first exchange about music and belonging.");
            } else {
                applicants.begin(event, one);
            }
        });
    }

    private void call(String event, AgencyCode host, Set<AgencyCode> agencies, int applyIn, int proposeIn) {
        LocalDate today = ProgrammeTime.dayOf(time.now());
        people.officer(event, host, "Task_CallSendingAgencies", Map.of("sendingAgencies", agencies.stream().map(AgencyCode::value).sorted().toList(),
                "applyBy", today.plusDays(applyIn).toString(), "preselectBy", today.plusDays(proposeIn).toString()));
    }

    private String plan(EventKind kind, AgencyCode agency, String title, String place, int capacity, int replyIn, int startsIn) {
        LocalDate today = ProgrammeTime.dayOf(time.now());
        LocalDate starts = today.plusDays(startsIn);
        boolean abroad = kind == EventKind.INTERNATIONAL;
        EventTimes times = new EventTimes(starts, abroad ? starts.plusDays(3) : starts, LocalTime.of(abroad ? 14 : 10, 0), LocalTime.of(16, 0),
                today.plusDays(replyIn));
        String reference = planning.plan(new EventPlan(kind, format(kind, title), title,
                new EventVenue(place, null, "Step-free, with a lift and a quiet room.", clocks(agency, place)), times, capacity, Set.of(Strand.values()),
                Set.of(Need.INFORMATION, Need.PARTNERS), "English", "Meet other organisations, hear what Erasmus+ offers and tell us what you need.",
                null, true, Map.of()), agency, DemoStaff.officerOf(agency)).reference();
        time.runDue(reference);
        return reference;
    }

    private static EventFormat format(EventKind kind, String title) {
        EventFormat abroad = title.contains("seminar") ? EventFormat.PARTNERSHIP_BUILDING : EventFormat.STUDY_VISIT;
        return kind == EventKind.INTERNATIONAL ? abroad : EventFormat.INFORMATION_DAY;
    }

    /** The Finnish agency's own venues go by another clock than all others of the demo. */
    private static ZoneId clocks(AgencyCode agency, String place) {
        return agency.value().startsWith("FI") && !place.endsWith("Belgium") ? ZoneId.of("Europe/Helsinki") : ProgrammeTime.ZONE;
    }

    private void comesWithNames(DemoCase subject) {
        people.organisation(subject, "Task_AnswerInvitation", Map.of("coming", "YES", "persons", 2,
                "who", List.of(Map.of("name", subject.organisation().contact(), "role", "Coordinator", "email", subject.organisation().email()),
                        Map.of("name", "Sam Fictief", "role", "Volunteer")),
                "motivation", "We want to meet others and learn how a first project begins.",
                "question", "Is there a place near " + subject.organisation().place() + " where we can leave a van?"));
    }

    private void comes(DemoCase subject) {
        people.organisation(subject, "Task_AnswerInvitation", COMING);
    }

    private void recordAttendance(String event, AgencyCode agency, String kind, List<DemoCase> came) {
        people.officer(event, agency, kind, Map.of("held", "YES", "attended", people.choose(event, agency, kind, "expected", came), "partly", List.of()));
        came.forEach(one -> time.runDue(one.reference()));
    }

    private void needs(String event, AgencyCode agency, String kind) {
        people.officer(event, agency, kind, Map.of("needsHeard", "Time to write an application; partners who know the target group.",
                "expectations", "A coach for the first project, and a contact seminar."));
    }

    private void givesFeedback(DemoCase subject) {
        people.organisation(subject, "Task_GiveFeedback", Map.of("rating", "4", "useful", "Meeting colleagues from elsewhere.", "projectIdea", "WITH_PARTNER"));
    }
}
