package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ChangedMeanwhile;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator opens calls and changes what was opened. */
@Service
public class CallDesk {

    private final CallRows rows;
    private final CallHistory history;
    private final RuleSets ruleSets;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CallDesk(CallRows rows, CallHistory history, RuleSets ruleSets, ApplicationEventPublisher facts, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.ruleSets = ruleSets;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens a round in which one can apply from now on or later. */
    @Transactional
    public void open(CallPlan call, String person) {
        RuleSet rules = rules(call);
        call.requireAhead(clock.instant());
        call.requireSound(rules);
        take(call, person);
    }

    /** Takes a round in, whenever its deadline is or was: of a call that was open before there was a list of calls. */
    @Transactional
    public void take(CallPlan call, String person) {
        Instant now = clock.instant();
        try {
            rows.add(call, person, now);
        } catch (DuplicateKeyException there) {
            throw new CallOpenedAlready(call.key());
        }
        history.add(call.key(), new CallChange(now, person, CallChange.Kind.OPENED, null, "", call.deadline().closesAt().toString(),
                call.deadline().source()));
    }

    /** Moves the deadline of an opened call: the Commission extends one, and says where. */
    @Transactional
    public void changeDeadline(CallKey key, Instant closesAt, String reason, String person) {
        CallPlan call = get(key);
        CallNotPossible.unless(!reason.isBlank(), "call.reason-missing");
        CallNotPossible.unless(!closesAt.equals(call.deadline().closesAt()), "call.deadline-unchanged");
        CallPlan changed = call.closing(new CallDeadline(closesAt, reason.strip(), true));
        Instant now = clock.instant();
        changed.requireSound(rules(call));
        changed.requireAhead(now);
        if (!rows.changeDeadline(key, call.deadline(), changed.deadline())) {
            throw new ChangedMeanwhile();
        }
        Instant was = call.deadline().closesAt();
        history.add(key, new CallChange(now, person, CallChange.Kind.DEADLINE, null, was.toString(), closesAt.toString(), reason.strip()));
        facts.publishEvent(new CallDeadlineChanged(key.callYear(), key.action(), key.round(), was, closesAt));
    }

    /** Notes which agencies open an optional round; agencies that are not named keep what they said. */
    @Transactional
    public void changeParticipation(CallKey key, Map<AgencyCode, TakesPart> said, String person) {
        CallPlan call = get(key);
        Call before = call.judgedBy(rules(call));
        CallNotPossible.unless(before.round().optional(), "call.round-not-optional");
        Instant now = clock.instant();
        said.forEach((agency, takesPart) -> {
            TakesPart was = before.takesPart(agency);
            if (was != takesPart) {
                rows.changeParticipation(key, agency, takesPart);
                history.add(key, new CallChange(now, person, CallChange.Kind.PARTICIPATION, agency, was.name(), takesPart.name(), ""));
            }
        });
    }

    /** Takes back a call that was opened by mistake; whoever asks has made sure that nobody applies in it. */
    @Transactional
    public void remove(CallKey key) {
        get(key);
        history.remove(key);
        rows.remove(key);
    }

    private CallPlan get(CallKey key) {
        return rows.find(key).orElseThrow(() -> new CallNotPossible("call.not-there"));
    }

    private RuleSet rules(CallPlan call) {
        return ruleSets.find(call.callYear(), call.action(), call.rulesVersion())
                .orElseThrow(() -> new CallNotPossible("call.no-such-rules"));
    }
}
