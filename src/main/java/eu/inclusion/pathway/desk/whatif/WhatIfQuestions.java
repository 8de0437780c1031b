package eu.inclusion.pathway.desk.whatif;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a lead officer can ask: the calls in which the own agency received something, and the rules that there are. */
@Component
class WhatIfQuestions {

    private final ReceivedInCall received;
    private final Calls calls;
    private final RuleSets ruleSets;

    WhatIfQuestions(ReceivedInCall received, Calls calls, RuleSets ruleSets) {
        this.received = received;
        this.calls = calls;
        this.ruleSets = ruleSets;
    }

    /** A call of one agency with the number of its applications. */
    record CallChoice(CallKey call, AgencyCode agency, int applications) {

        public String value() {
            return call.text() + "-" + agency.value();
        }
    }

    List<CallChoice> calls(Staff staff) {
        if (!staff.is(Role.LEAD_OFFICER)) {
            throw new AccessDeniedException("Only lead officers ask what if");
        }
        return received.calls(staff.agencies().stream().map(AgencyCode::new).toList()).stream()
                .map(size -> new CallChoice(size.call(), size.agency(), size.applications())).toList();
    }

    /** The rules of actions that one applies for here, the newest first. */
    List<RuleSet> rules() {
        return ruleSets.all().stream().filter(rules -> SectionKind.isWritten(rules.action()))
                .sorted(Comparator.comparing(RuleSet::action).thenComparing(Comparator.comparingInt(RuleSet::callYear).reversed())
                        .thenComparing(Comparator.comparingInt(RuleSet::version).reversed())).toList();
    }

    /** The question, where both its parts are ones that this person can ask. */
    Optional<WhatIfQuestion> find(Staff staff, String call, String rules) {
        Optional<RuleSet> others = rules().stream().filter(one -> WhatIfQuestion.value(one).equals(rules)).findFirst();
        return calls(staff).stream().filter(choice -> choice.value().equals(call)).findFirst()
                .flatMap(choice -> calls.find(choice.call())
                        .flatMap(opened -> others.map(known -> new WhatIfQuestion(opened, choice.agency(), known))));
    }
}
