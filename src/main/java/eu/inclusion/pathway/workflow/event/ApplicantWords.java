package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.AgencyOrder;
import eu.inclusion.pathway.internationalcall.EventApplicationId;
import eu.inclusion.pathway.programme.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How applicants read on the forms of international events: as options and as the rows of tables. */
@Component
class ApplicantWords {

    private final EventWords words;

    ApplicantWords(EventWords words) {
        this.words = words;
    }

    /** Those of one agency as options. */
    List<Map<String, Object>> options(List<Applicant> applicants) {
        return applicants.stream().map(one -> option(one, named(one))).toList();
    }

    /** Those of several agencies as options: agency, place in its order, name. */
    List<Map<String, Object>> proposals(List<Applicant> applicants) {
        return applicants.stream().map(one -> option(one, words.say("internationalcall.proposal", one.agency(), rank(one), named(one)))).toList();
    }

    private static Map<String, Object> option(Applicant one, String label) {
        return Map.of("value", one.id().text(), "label", label);
    }

    /** What an agency sees of its own applicants. */
    List<Map<String, Object>> own(List<Applicant> applicants) {
        return applicants.stream().map(one -> {
            Map<String, Object> row = row(one);
            row.put("past", past(one.past()));
            return row;
        }).toList();
    }

    /** What a host sees of those that agencies proposed; the main list of each agency is marked. */
    List<Map<String, Object>> proposed(List<Applicant> applicants, Map<String, Integer> sends) {
        Collection<EventApplicationId> main = mainLists(applicants, sends);
        return applicants.stream().map(one -> {
            Map<String, Object> row = row(one);
            row.put("rank", words.say("internationalcall.rank", one.agency(), rank(one),
                    words.say(main.contains(one.id()) ? "internationalcall.list.main" : "internationalcall.list.waiting")));
            row.put("organisation", one.newcomer() ? words.say("internationalcall.named-newcomer", named(one)) : named(one));
            row.put("comment", Objects.requireNonNullElse(one.comment(), ""));
            return row;
        }).toList();
    }

    private static Collection<EventApplicationId> mainLists(List<Applicant> applicants, Map<String, Integer> sends) {
        List<EventApplicationId> main = new ArrayList<>();
        applicants.stream().collect(Collectors.groupingBy(one -> one.agency().value(), LinkedHashMap::new, Collectors.toList()))
                .forEach((agency, own) -> main.addAll(new AgencyOrder(sends.getOrDefault(agency, 0),
                        own.stream().map(one -> new AgencyOrder.Ranked(one.id(), one.persons())).toList()).mainList()));
        return main;
    }

    private Map<String, Object> row(Applicant one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", one.organisation() + ", " + one.place());
        row.put("persons", Integer.toString(one.persons()));
        row.put("strands", one.strands().stream().sorted().map(this::strand).collect(Collectors.joining(", ")));
        row.put("newcomer", one.newcomer() ? words.say("internationalcall.newcomer") : "");
        row.put("outcome", words.say("internationalcall.status." + one.status()));
        return row;
    }

    private String past(Applicant.Past past) {
        return past.isEmpty() ? words.say("internationalcall.past.none")
                : words.say("internationalcall.past", past.applied(), past.attended(), past.partly(), past.noShows(), past.cancelled());
    }

    private String named(Applicant one) {
        return one.organisation() + ", " + one.place() + " (" + words.say("internationalcall.persons", one.persons()) + ")";
    }

    private String strand(Strand strand) {
        return words.say("programme.strand." + strand);
    }

    private static String rank(Applicant one) {
        return one.priority() == null ? "" : one.priority().toString();
    }
}
