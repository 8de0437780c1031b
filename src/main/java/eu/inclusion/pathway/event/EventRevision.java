package eu.inclusion.pathway.event;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.Strand;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says anew of an event that is planned already: all but its kind and format, and when, where and for how many it is.
 *
 * @param strands for which it is; none means all
 * @param details what its format has to say of itself
 * @param seen the event's sequence that the officer had before the eyes
 * @param told whether those who were invited get a letter about it
 * @param word what the officer tells them besides
 */
public record EventRevision(String title, String description, @Nullable String agenda, String language, Set<Strand> strands, Set<Need> needs,
        boolean listed, Map<FormatField, String> details, int seen, boolean told, @Nullable String word) {

    public EventRevision {
        strands = Set.copyOf(strands);
        needs = Set.copyOf(needs);
        details = Map.copyOf(details);
    }

    /** Refuses what cannot be said of an event of this format, and what is said of it already. */
    void requireSound(Event before) {
        require(!title.isBlank() && !description.isBlank() && !language.isBlank(), "event.plan-incomplete");
        require(before.format().fields().containsAll(details.keySet()), "event.detail-not-of-format");
        require(!changedIn(before).isEmpty(), "event.plan-as-before");
    }

    /** What is other than before. */
    Set<PlanFact> changedIn(Event before) {
        Map<PlanFact, Boolean> same = Map.of(PlanFact.TITLE, title.equals(before.title()), PlanFact.ABOUT, description.equals(before.description()),
                PlanFact.AGENDA, Objects.equals(agenda, before.agenda()), PlanFact.LANGUAGE, language.equals(before.language()),
                PlanFact.STRANDS, strands.equals(before.forStrands()), PlanFact.NEEDS, needs.equals(before.answers()),
                PlanFact.LISTED, listed == before.listed(), PlanFact.DETAILS, details.equals(before.ownFields()));
        return same.keySet().stream().filter(fact -> !same.get(fact))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanFact.class)));
    }

    /** Whether those who were invited are told of it. */
    public boolean isNewsIn(Event before) {
        return told && changedIn(before).stream().anyMatch(PlanFact::concernsGuests);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new EventNotPlannable(otherwise);
        }
    }

    Set<EventStrand> eventStrands() {
        return strands.stream().map(EventStrand::new).collect(Collectors.toUnmodifiableSet());
    }

    Set<EventNeed> eventNeeds() {
        return needs.stream().map(EventNeed::new).collect(Collectors.toUnmodifiableSet());
    }

    Set<EventDetail> eventDetails() {
        return details.entrySet().stream().map(one -> new EventDetail(one.getKey(), one.getValue())).collect(Collectors.toUnmodifiableSet());
    }
}
