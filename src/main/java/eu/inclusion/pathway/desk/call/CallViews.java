package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calls and what can be opened, as the pages show them. */
@Component
class CallViews {

    private final Calls calls;
    private final RuleSets ruleSets;
    private final NationalAgencies agencies;
    private final Clock clock;

    CallViews(Calls calls, RuleSets ruleSets, NationalAgencies agencies, Clock clock) {
        this.calls = calls;
        this.ruleSets = ruleSets;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whether one can apply. */
    enum State {
        COMING,
        OPEN,
        OVER
    }

    /** A call with its state now. */
    record Line(Call call, State state) {

        public String address() {
            return "/desk/calls/" + call.key().text();
        }
    }

    /** A round of a rule set that could be opened. */
    record Choice(RuleSet rules, Round round, boolean latest, boolean over) {

        public String value() {
            return new CallKey(rules.callYear(), rules.action(), round.number()).text() + "-" + rules.version();
        }
    }

    /** The calls: first those in which one can apply or will, the next deadline first; then those that are over, the last one first. */
    List<Line> lines() {
        List<Line> all = calls.all().stream().map(this::line).toList();
        Comparator<Line> byDeadline = Comparator.comparing(line -> line.call().round().closesAt());
        return Stream.concat(all.stream().filter(line -> line.state() != State.OVER).sorted(byDeadline),
                all.stream().filter(line -> line.state() == State.OVER).sorted(byDeadline.reversed())).toList();
    }

    Optional<Line> find(String key) {
        return CallKey.of(key).flatMap(calls::find).map(this::line);
    }

    /** The rounds that are not open yet, the newest calls first. */
    List<Choice> choices() {
        Set<CallKey> opened = calls.all().stream().map(Call::key).collect(Collectors.toSet());
        Set<RuleSet> latest = Set.copyOf(ruleSets.latest());
        return ruleSets.all().stream()
                .sorted(Comparator.comparingInt(RuleSet::callYear).reversed().thenComparing(RuleSet::action)
                        .thenComparing(Comparator.comparingInt(RuleSet::version).reversed()))
                .flatMap(rules -> rules.rounds().stream()
                        .filter(round -> !opened.contains(new CallKey(rules.callYear(), rules.action(), round.number())))
                        .map(round -> new Choice(rules, round, latest.contains(rules), round.closesAt().isBefore(clock.instant()))))
                .toList();
    }

    Optional<Choice> choice(String value) {
        return choices().stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    /** The version of the rules that is newer than the call's own, where there is one. */
    Optional<Integer> newerRules(Call call) {
        return ruleSets.find(call.callYear(), call.action()).map(RuleSet::version).filter(version -> version > call.rules().version());
    }

    /** The agencies that award grants in these fields in that year. */
    List<NationalAgency> agencies(int callYear, Collection<Field> fields) {
        return agencies.all().stream().filter(agency -> agency.funds(callYear) && agency.fields().stream().anyMatch(fields::contains)).toList();
    }

    private Line line(Call call) {
        Instant now = clock.instant();
        return new Line(call, call.openAt(now) ? State.OPEN : now.isBefore(call.opensAt()) ? State.COMING : State.OVER);
    }
}
