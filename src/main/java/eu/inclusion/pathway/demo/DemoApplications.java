package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The applications of the demo's organisations: begun, submitted, judged and decided. */
@Component
@Profile("demo")
class DemoApplications {

    private static final AgencyCode SCHOOL_AGENCY = new AgencyCode("BE02");

    private static final AgencyCode FLEMISH_YOUTH = new AgencyCode("BE05");

    private final Calls calls;
    private final DemoCallOpening opening;
    private final DemoDrafts drafts;
    private final DemoPeople people;
    private final DemoTime time;

    DemoApplications(Calls calls, DemoCallOpening opening, DemoDrafts drafts, DemoPeople people, DemoTime time) {
        this.calls = calls;
        this.opening = opening;
        this.drafts = drafts;
        this.people = people;
        this.time = time;
    }

    void write(List<DemoCase> cases) {
        DemoCallOpening.Opened opened = opening.open();
        List<DemoCase> writing = cases.stream().filter(one -> one.isPast(DemoStage.INTERNATIONAL_AWAITED)).toList();
        for (int number = 0; number < writing.size(); number++) {
            write(writing.get(number), number, opened);
        }
    }

    /** Most of what was submitted is for the call whose deadline has passed; the rest is for the next one. */
    private void write(DemoCase subject, int number, DemoCallOpening.Opened opened) {
        boolean past = subject.isPast(DemoStage.SUBMITTED);
        time.daysAgo(70 - number % 9);
        Call call = call(subject, number, past ? opened.past() : opened.coming());
        GrantApplication draft = drafts.write(subject, new DemoApplication(subject, call, number));
        if (past) {
            time.daysAgo(subject.isAt(DemoStage.TO_WAIVE) ? DemoCallOpening.DEADLINE_DAYS_AGO - 1 : 52 - number % 9);
            submit(subject, draft);
        } else if (subject.isAt(DemoStage.SUBMITTED)) {
            time.daysAgo(6);
            time.runDue(drafts.submit(subject, draft));
        }
    }

    private void submit(DemoCase subject, GrantApplication draft) {
        String reference = drafts.submit(subject, draft);
        time.runDue(reference); // nobody examines it before the deadline
        time.daysAgo(DemoCallOpening.DEADLINE_DAYS_AGO - 1);
        time.runDue(reference);
        examine(subject, reference);
        if (subject.isPast(DemoStage.TO_DECIDE_SCHOOL)) {
            time.daysAgo(25);
            decide(subject, reference);
        }
    }

    private void examine(DemoCase subject, String reference) {
        if (subject.isAt(DemoStage.TO_CORRECT)) {
            time.daysAgo(3);
            people.officer(reference, subject.agency(), "Task_ConfirmEligibility", Map.of("step", "CORRECT", "part", "ORGANISATIONS",
                    "request", "Jugendverein Beispiel staat als geassocieerde partner. Klopt dat, of doet deze organisatie mee als gewone partner?"));
        } else if (subject.isAt(DemoStage.TO_WAIVE)) {
            people.officer(reference, subject.agency(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "WAIVER_PROPOSED",
                    "reason1", "Our portal did not answer on the day of the deadline from 11:30 on: see the report of that day."));
        }
    }

    private void decide(DemoCase subject, String reference) {
        boolean rejected = subject.isAt(DemoStage.REJECTED);
        people.officer(reference, agencyOf(subject), "Task_DecideAward", rejected
                ? Map.of("decision", "REJECTED", "reasons", "The activities do not yet show how the young people themselves take part.")
                : Map.of("decision", "AWARDED", "reasons", "Convincing for the target group, with a partnership that fits."));
        time.runDue(subject.reference());
    }

    private static AgencyCode agencyOf(DemoCase subject) {
        return subject.isAt(DemoStage.TO_DECIDE_SCHOOL) ? SCHOOL_AGENCY : subject.agency();
    }

    /**
     * Some ask for a Cooperation Partnership instead, in the same round: half of those that are being written, those that wait for the
     * deadline, and some that an officer looks at, because a private body shows its accounts for so much money.
     */
    private Call call(DemoCase subject, int number, CallKey key) {
        boolean cooperation = subject.isAt(DemoStage.WRITING) && number % 2 == 1 || subject.isAt(DemoStage.SUBMITTED)
                || subject.isAt(DemoStage.TO_REFUSE) || subject.isAt(DemoStage.TO_CONFIRM) && !subject.agency().equals(FLEMISH_YOUTH);
        Call call = calls.find(key).orElseThrow();
        return cooperation ? calls.find(call.callYear(), Action.KA220, call.round().number()).orElse(call) : call;
    }
}
