package eu.inclusion.pathway.event;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event since somebody last heard of it, however many changes that were.
 *
 * @param titleBefore the title that they know, where it is another one now
 * @param why what officers said of it, the latest last
 */
public record WhatChanged(Set<PlanFact> facts, @Nullable String titleBefore, @Nullable String why) {

    /**
     * @param heard the event's sequence of which they know
     * @param changes of the event, the latest first
     */
    public static WhatChanged since(int heard, List<EventChange> changes) {
        List<EventChange> news = changes.stream().filter(one -> one.sequence() > heard && one.kind() != EventChange.Kind.PLACES).toList();
        Set<PlanFact> facts = news.stream().map(EventChange::facts).flatMap(Collection::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanFact.class)));
        String before = news.stream().filter(one -> one.facts().contains(PlanFact.TITLE)).map(EventChange::was).filter(Objects::nonNull)
                .reduce((later, earlier) -> earlier).orElse(null);
        List<String> words = news.stream().map(EventChange::reason).filter(Objects::nonNull).distinct().toList();
        return new WhatChanged(facts, before, words.isEmpty() ? null : words.stream().reduce((later, earlier) -> earlier + " " + later).orElseThrow());
    }

    /** Whether it is at another time or place. */
    public boolean isMove() {
        return facts.stream().anyMatch(PlanFact::moves);
    }

    /** Whether there is anything to tell somebody whose part stands like this. */
    public boolean concerns(ParticipationStatus status) {
        return facts.stream().anyMatch(PlanFact::concernsGuests) || facts.contains(PlanFact.REPLY_BY) && status.awaitsAnswer();
    }
}
