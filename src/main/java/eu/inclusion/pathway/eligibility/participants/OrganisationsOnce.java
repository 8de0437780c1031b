package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.Who;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An organisation takes part once: one registration, one place in the consortium. Programme Guide 2025, pp. 441-442. */
class OrganisationsOnce implements GeneralRule {

    static final String CODE = "organisation-once";

    @Override
    public List<Finding> check(ApplicationFacts application) {
        Map<String, List<Who>> byOid = application.participants()
                .filter(organisation -> !organisation.isWithoutOid())
                .collect(Collectors.groupingBy(Participant::oid, LinkedHashMap::new,
                        Collectors.mapping(Participant::who, Collectors.toList())));
        return byOid.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> Finding.notEligible(
                        CODE, "twice", "Programme Guide 2025, pp. 441-442", same.getKey(), same.getValue()))
                .toList();
    }
}
