package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The calls that were opened, each round for itself, the next deadline first. */
@Component
public class Calls implements InitializingBean {

    private final CallRows rows;
    private final RuleSets ruleSets;

    Calls(CallRows rows, RuleSets ruleSets) {
        this.rows = rows;
        this.ruleSets = ruleSets;
    }

    /** The application does not start when the rules of a call are gone: its applications would be judged by others. */
    @Override
    public void afterPropertiesSet() {
        all();
    }

    public List<Call> all() {
        return rows.all().stream().map(this::call).toList();
    }

    /** Those in which one can apply at that moment. */
    public List<Call> openAt(Instant moment) {
        return all().stream().filter(call -> call.openAt(moment)).toList();
    }

    public Optional<Call> find(int callYear, Action action, int round) {
        return find(new CallKey(callYear, action, round));
    }

    public Optional<Call> find(CallKey key) {
        return rows.find(key).map(this::call);
    }

    private Call call(CallPlan opened) {
        RuleSet rules = ruleSets.find(opened.callYear(), opened.action(), opened.rulesVersion())
                .orElseThrow(() -> new CallWithoutRules(opened));
        return opened.judgedBy(rules);
    }
}
