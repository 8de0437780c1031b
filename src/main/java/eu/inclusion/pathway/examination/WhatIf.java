package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds all applications of a call against other rules than its own, to see what would change. Nothing is written: the cases stay as
 * they are. Each costs what the rules cost; the database is asked
 * four times, and four times more for each 500 applications.
 */
@Service
public class WhatIf {

    private static final int AT_ONCE = 500;

    private final ReceivedInCall received;
    private final FactsOnCall file;
    private final ApplicationExamination examination;

    WhatIf(ReceivedInCall received, FactsOnCall file, ApplicationExamination examination) {
        this.received = received;
        this.file = file;
        this.examination = examination;
    }

    /**
     * Replays a call.
     *
     * @param others the other rules; of another year, with the call's own rounds, so that only the rules differ and not the calendar
     * @return those whose outcome changes first, then those with other findings, then the rest
     */
    @Transactional(readOnly = true)
    public List<WhatIfLine> replay(Call call, AgencyCode agency, RuleSet others) {
        Call other = new Call(others.inCall(call.callYear(), call.rules().rounds()), call.number(), call.opensAt(), call.agencies());
        List<ReceivedInCall.Line> all = received.lines(call.key(), agency);
        FactsOnCall.Round round = file.round(call);
        List<WhatIfLine> lines = new ArrayList<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            List<ReceivedInCall.Line> some = all.subList(first, Math.min(first + AT_ONCE, all.size()));
            Map<UUID, ApplicationContent> contents = received.contents(some);
            FactsOnCall.Known known = file.of(some, round);
            some.forEach(line -> lines.add(compared(line, known.besides(facts(call, line, contents.get(line.version())), line.application()), call,
                    other, agency)));
        }
        return lines.stream().sorted(Comparator.comparing(WhatIfLine::change)).toList();
    }

    private static ApplicationFacts facts(Call call, ReceivedInCall.Line line, ApplicationContent content) {
        return DraftFacts.of(call.key(), content, line.field(), line.receivedAt());
    }

    private WhatIfLine compared(ReceivedInCall.Line line, ApplicationFacts facts, Call call, Call other, AgencyCode agency) {
        return WhatIfLine.of(line, examination.judged(call, agency, facts), examination.judged(other, agency, facts.inAction(other.action())));
    }
}
