package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sample application as a draft in hand, without any store; its applicant is a youth centre in Genk. */
final class SampleDraft {

    private SampleDraft() {
    }

    static DraftText of(SampleApplication sample) {
        Action action = sample.action();
        RuleSet rules = RuleSets.shipped().find(2025, action).orElseThrow();
        Call call = new Call(rules, 1, Instant.EPOCH, Map.of());
        Map<SectionKind, Map<String, Object>> typed = new EnumMap<>(SectionKind.class);
        SectionKind.of(action).forEach(kind -> typed.put(kind, sample.section(kind)));
        typed.computeIfPresent(SectionKind.WORK_PACKAGES, (kind, answers) -> new WorkPackageNumbers(Map.of(), Map.of()).give(answers));
        return new DraftText(call.key(), youthCentre(), rules, call.round(), null, typed, ApplicationContent.of(typed, new Country("BE")));
    }

    private static Organisation youthCentre() {
        return new Organisation(OrganisationId.random(), null, "Jeugdhuis De Vlieger", "vzw", null, new Country("BE"), Community.NL, "3600",
                "Genk", null, null, null, "jeugdhuis de vlieger genk", Instant.EPOCH, List.of());
    }
}
