package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.DraftPeople;
import eu.inclusion.pathway.coediting.SectionComments;
import eu.inclusion.pathway.draft.SavedSection;
import eu.inclusion.pathway.draft.SectionHistory;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who else works in a section, and what they said about it. */
@Component
class SectionCompany {

    private static final Duration JUST_NOW = Duration.ofMinutes(3);

    private final SectionHistory history;
    private final SectionComments comments;
    private final DraftPeople people;
    private final ApplicationWords words;
    private final Clock clock;

    SectionCompany(SectionHistory history, SectionComments comments, DraftPeople people, ApplicationWords words, Clock clock) {
        this.history = history;
        this.comments = comments;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** How a person is called who wrote in the draft. */
    String name(GrantApplication draft, String email) {
        return people.of(draft).of(email);
    }

    /** That what others wrote meanwhile was kept beside the person's own text, with their names; nothing where that was said before. */
    @Nullable String together(GrantApplication draft, SavedSection saved, String reading, Locale reader) {
        if (!saved.isMerged() || saved.writers().isEmpty()) {
            return null;
        }
        List<String> others = saved.writers().stream().filter(person -> !person.equalsIgnoreCase(reading)).toList();
        DraftPeople.Names names = people.of(draft);
        return others.isEmpty() ? words.of("coediting.merged.own", reader)
                : words.of("coediting.merged", reader, others.stream().map(names::of).distinct().collect(Collectors.joining(", ")));
    }

    /** Whoever saved in the section within the last minutes, a sentence each. */
    List<String> writing(GrantApplication draft, SectionKind kind, String reading, Locale reader) {
        List<SectionHistory.Sitting> others = history.since(draft.id(), clock.instant().minus(JUST_NOW)).stream()
                .filter(sitting -> sitting.kind() == kind && !sitting.person().equalsIgnoreCase(reading)).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        DraftPeople.Names names = people.of(draft);
        return others.stream().map(sitting -> words.of("coediting.page.writing", reader, names.of(sitting.person()),
                DateTimeFormatter.ofPattern("HH:mm").format(sitting.beganAt().atZone(ProgrammeTime.ZONE)))).distinct().toList();
    }

    int openComments(GrantApplication draft, SectionKind kind) {
        return comments.open(draft.id()).getOrDefault(kind, 0);
    }
}
