package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Sourced;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an organisation begins an application: as many in a round as it may apply for, so that nobody writes for nothing. One at a
 * time begins; who comes again by a second click or from a second tab finds what was begun.
 */
@Service
public class DraftStarts {

    private final GrantApplications applications;
    private final Organisations organisations;
    private final Calls calls;
    private final Clock clock;

    DraftStarts(GrantApplications applications, Organisations organisations, Calls calls, Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.calls = calls;
        this.clock = clock;
    }

    /** The organisation's applications in a round that it has not taken back, the last one first. */
    public List<GrantApplication> inRound(OrganisationId organisation, int callYear, Action action, int round) {
        return applications.inRound(organisation.value(), callYear, action.name(), round);
    }

    /** Whether one organisation may apply more than once in a round. Unconfirmed, the limit keeps nobody from writing. */
    public boolean severalAllowed(int callYear, Action action, int round) {
        return most(call(callYear, action, round)) > 1;
    }

    /**
     * Begins a draft in an open call, or gives back the one that the organisation writes already, also after the deadline.
     *
     * @throws CallNotOpen    when the call has not opened yet, or its deadline has passed
     * @throws AppliedAlready when it may not apply once more in that round
     */
    @Transactional
    public GrantApplication start(OrganisationId organisation, PathLink path, int callYear, Action action, int round, String person) {
        Call call = call(callYear, action, round);
        List<GrantApplication> present = oneAtATime(organisation, call);
        return present.stream().filter(GrantApplication::isEditable).findFirst()
                .orElseGet(() -> begin(organisation, path, call, present, person));
    }

    /**
     * Begins one more draft beside those that are there.
     *
     * @param known how many the person saw; where there are more, the last one begun is given back
     * @throws AppliedAlready when the organisation may not apply once more in that round
     */
    @Transactional
    public GrantApplication startAnother(
            OrganisationId organisation, PathLink path, int callYear, Action action, int round, int known, String person) {
        Call call = call(callYear, action, round);
        List<GrantApplication> present = oneAtATime(organisation, call);
        return present.size() > known ? present.get(0) : begin(organisation, path, call, present, person);
    }

    /** Whether what was taken back finds its place free. */
    public void requireRoom(GrantApplication withdrawn) {
        Call call = call(withdrawn.callYear(), withdrawn.action(), withdrawn.round());
        requireRoom(call, oneAtATime(withdrawn.organisationId(), call));
    }

    private List<GrantApplication> oneAtATime(OrganisationId organisation, Call call) {
        organisations.findWithLockById(organisation);
        return inRound(organisation, call.callYear(), call.action(), call.round().number());
    }

    private GrantApplication begin(OrganisationId organisation, PathLink path, Call call, List<GrantApplication> present, String person) {
        requireRoom(call, present);
        Instant now = clock.instant();
        if (!call.openAt(now)) {
            throw new CallNotOpen(call.callYear(), call.action());
        }
        return applications.save(GrantApplication.begin(organisation, path, call, person, now));
    }

    private static void requireRoom(Call call, List<GrantApplication> present) {
        if (present.size() >= most(call)) {
            throw new AppliedAlready(present.get(0), most(call));
        }
    }

    private static int most(Call call) {
        Sourced<Integer> cap = call.rules().caps().asApplicant();
        return cap != null && cap.confirmed() ? cap.value() : Integer.MAX_VALUE;
    }

    private Call call(int callYear, Action action, int round) {
        return calls.find(callYear, action, round).filter(one -> SectionKind.isWritten(action))
                .orElseThrow(() -> new CallNotOpen(callYear, action));
    }
}
