package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.routing.Route;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is written in an application, right or not, with what is known beside it: what one section says decides what another
 * one asks.
 *
 * @param call    the call and round that it is for
 * @param rules   the rules of its call
 * @param round   the round of the call
 * @param route   to which field and agency it goes; null as long as the impact is not known
 * @param content the same text as rules read it
 */
public record DraftText(CallKey call, Organisation applicant, RuleSet rules, @Nullable Round round, @Nullable Route route,
        Map<SectionKind, Map<String, Object>> typed, ApplicationContent content) {

    /** The same with other words in one section. */
    public DraftText with(SectionKind kind, Map<String, Object> other) {
        Map<SectionKind, Map<String, Object>> all = new EnumMap<>(SectionKind.class);
        all.putAll(typed);
        all.put(kind, other);
        return new DraftText(call, applicant, rules, round, route, all, ApplicationContent.of(all, applicant.country()));
    }

    AnswerReader section(SectionKind kind) {
        return AnswerReader.of(typed.get(kind));
    }

    /** Whether the form asks the application conditions that came with call 2026: sanctions, data protection, past participation. */
    boolean asksConditions() {
        return call.callYear() >= SectionKind.CONDITIONS_SINCE;
    }

    boolean byWorkPackages() {
        return SectionKind.hasWorkPackages(call.action());
    }
}
