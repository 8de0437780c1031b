package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventChanges;
import eu.inclusion.pathway.correspondence.EventChanges.Changed;
import eu.inclusion.pathway.correspondence.EventChanges.Fact;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.PlanFact;
import eu.inclusion.pathway.event.WhatChanged;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Says for a letter what of an event has changed, and how it is now. */
final class ChangeWords {

    private static final Set<Fact> OF_A_MOVE = EnumSet.of(Fact.DAYS, Fact.HOURS, Fact.PLACE);

    private ChangeWords() {
    }

    static EventChanges all(Event event, WhatChanged news) {
        return of(event, news, EnumSet.allOf(Fact.class));
    }

    /** What a letter about a move does not say anyway. */
    static EventChanges besidesTheMove(Event event, WhatChanged news) {
        return of(event, news, EnumSet.complementOf(EnumSet.copyOf(OF_A_MOVE)));
    }

    private static EventChanges of(Event event, WhatChanged news, Set<Fact> said) {
        return new EventChanges(Arrays.stream(Fact.values()).filter(said::contains).filter(fact -> news.facts().contains(PlanFact.valueOf(fact.name())))
                .map(fact -> new Changed(fact, now(fact, event, news))).toList());
    }

    private static String now(Fact fact, Event event, WhatChanged news) {
        return switch (fact) {
            case TITLE -> Objects.requireNonNullElse(news.titleBefore(), "");
            case DAYS, HOURS, PLACE -> "";
            case ACCESSIBILITY -> event.venueAccessibility();
            case LANGUAGE -> event.language();
            case ABOUT -> event.description();
            case AGENDA -> Objects.requireNonNullElse(event.agenda(), "–");
            case DETAILS -> event.ownFields().values().stream().collect(Collectors.joining("\n"));
        };
    }
}
