package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.CallDeadline;
import eu.inclusion.pathway.call.CallPlan;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A call as an administrator typed it, right or not.
 *
 * @param confirmed whether the deadline was compared with its source
 * @param agencies  by code, what was chosen for each
 */
record TypedCall(Set<String> fields, TypedMoment opens, TypedMoment deadline, String source, boolean confirmed, Map<String, String> agencies) {

    private static final String AGENCY = "agency-";
    private static final int LONGEST_SOURCE = 500;

    /** What the rules say, to begin with. */
    static TypedCall asRulesSay(RuleSet rules, Round round, Instant now) {
        Sourced<LocalDateTime> deadline = round.deadline();
        return new TypedCall(rules.fields().value().stream().map(Field::name).collect(Collectors.toSet()), TypedMoment.of(now),
                TypedMoment.of(round.closesAt()), deadline.source(), deadline.confirmed(), Map.of());
    }

    static TypedCall of(MultiValueMap<String, String> sent) {
        return new TypedCall(Set.copyOf(sent.getOrDefault("fields", List.of())), moment(sent, "opens"), moment(sent, "deadline"),
                text(sent, "source"), sent.containsKey("confirmed"), agencies(sent));
    }

    /** Day and time that were typed under one name. */
    static TypedMoment moment(MultiValueMap<String, String> sent, String name) {
        return new TypedMoment(text(sent, name + "-day"), text(sent, name + "-time"));
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    private static Map<String, String> agencies(MultiValueMap<String, String> sent) {
        Map<String, String> said = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(AGENCY)) {
                said.put(name.substring(AGENCY.length()), values.get(0));
            }
        });
        return said;
    }

    /** What was chosen for each agency, of those that are asked. */
    Map<AgencyCode, TakesPart> participation(List<AgencyCode> asked) {
        Map<AgencyCode, TakesPart> said = new HashMap<>();
        asked.forEach(agency -> Arrays.stream(TakesPart.values()).filter(one -> one.name().equals(agencies.get(agency.value()))).findFirst()
                .ifPresent(chosen -> said.put(agency, chosen)));
        return said;
    }

    CallPlan plan(RuleSet rules, Round round, Instant opensAt, Instant closesAt, List<AgencyCode> asked) {
        Map<AgencyCode, Boolean> known = new HashMap<>();
        participation(asked).forEach((agency, takesPart) -> {
            if (takesPart != TakesPart.UNKNOWN) {
                known.put(agency, takesPart == TakesPart.YES);
            }
        });
        String published = source.strip();
        return new CallPlan(rules.callYear(), rules.action(), round.number(), rules.version(), chosenFields(), opensAt,
                new CallDeadline(closesAt, published.substring(0, Math.min(published.length(), LONGEST_SOURCE)), confirmed),
                round.optional() ? known : Map.of());
    }

    private Set<Field> chosenFields() {
        return Arrays.stream(Field.values()).filter(field -> fields.contains(field.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }
}
