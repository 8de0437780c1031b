package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.PreselectionNotes;
import eu.inclusion.pathway.programme.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What a host reads before it selects: what agencies answered, whom they propose, how the group would be balanced. */
@Component
class ProposalTables {

    private final ApplicantWords applicants;
    private final EventWords words;
    private final PreselectionNotes notes;

    ProposalTables(ApplicantWords applicants, EventWords words, PreselectionNotes notes) {
        this.applicants = applicants;
        this.words = words;
        this.notes = notes;
    }

    List<Map<String, Object>> options(List<Applicant> proposed) {
        return applicants.proposals(proposed);
    }

    List<Map<String, Object>> proposed(List<Applicant> proposed, Map<String, Integer> sends) {
        return applicants.proposed(proposed, sends);
    }

    /** A row for each agency: for how many it pays, how many it proposes, what it remarks. */
    List<Map<String, Object>> agencies(EventId event, List<SendingAgency> agencies, List<Applicant> proposed) {
        Map<String, String> remarks = notes.remarks(event);
        return agencies.stream().map(one -> Map.<String, Object>of("agency", one.agency().value(),
                "sends", one.sends() == null ? words.say("internationalcall.not-answered") : one.sends().toString(),
                "proposed", persons(proposed, applicant -> applicant.agency().equals(one.agency())),
                "remark", remarks.getOrDefault(one.agency().value(), ""))).toList();
    }

    /** How many organisations and persons there are of each strand, and of newcomers. */
    List<Map<String, Object>> balance(List<Applicant> proposed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Strand strand : Strand.values()) {
            rows.add(count(words.say("programme.strand." + strand), proposed, one -> one.strands().contains(strand)));
        }
        rows.add(count(words.say("internationalcall.newcomers"), proposed, Applicant::newcomer));
        return rows;
    }

    private static Map<String, Object> count(String group, List<Applicant> proposed, Predicate<Applicant> those) {
        return Map.of("group", group, "organisations", Long.toString(proposed.stream().filter(those).count()), "persons", persons(proposed, those));
    }

    private static String persons(List<Applicant> proposed, Predicate<Applicant> those) {
        return Integer.toString(proposed.stream().filter(those).mapToInt(Applicant::persons).sum());
    }
}
