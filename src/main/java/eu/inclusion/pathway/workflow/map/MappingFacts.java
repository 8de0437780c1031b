package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingNote;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.mapping.MappingWords;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMemberships;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an officer's form shows of the mapping: a short list of what is known, in the officer's language. */
@Component
class MappingFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MM/yyyy");

    private final PathCases cases;
    private final MappingSurvey survey;
    private final StrandMemberships memberships;
    private final MessageSource messages;
    private final Clock clock;

    MappingFacts(PathCases cases, MappingSurvey survey, StrandMemberships memberships, MessageSource messages, Clock clock) {
        this.cases = cases;
        this.survey = survey;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The case as the form shows it.
     *
     * @param what the sentence that says what is asked of the officer, by its key
     */
    Map<String, Object> show(TaskInHand task, String what) {
        Organisation organisation = cases.organisationOf(task);
        OrganisationPath path = cases.pathOf(task);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("organisation", organisation.name() + ", " + organisation.place());
        shown.put("reference", path.reference());
        shown.put("what", say(what));
        shown.put("facts", facts(path, organisation, survey.of(path)));
        return shown;
    }

    private List<Map<String, Object>> facts(OrganisationPath path, Organisation organisation, MappingRecord record) {
        List<Map<String, Object>> facts = new ArrayList<>();
        MappingProfile profile = record.profile();
        MappingWords words = new MappingWords(messages, reader());
        add(facts, "contact", organisation.contacts().stream().map(MappingFacts::person).collect(Collectors.joining("; ")));
        add(facts, "warning", warnings(record));
        add(facts, "source", words.source(record, DAY));
        add(facts, "response", words.response(record));
        add(facts, "strands", named("programme.strand.", profile.strands()));
        add(facts, "other-strands", named("programme.strand.", strandsOfOthers(path, profile)));
        add(facts, "groups", named("programme.group.", profile.groups()));
        add(facts, "size", words.size(profile));
        add(facts, "languages", words.languages(profile));
        add(facts, "needs", named("mapping.need.", profile.needs()));
        add(facts, "expectations", profile.expectations());
        add(facts, "interest", profile.interest());
        add(facts, "past", words.past(profile));
        add(facts, "experience", String.join("; ", words.experience(record)));
        add(facts, "umbrella", organisation.umbrella());
        add(facts, "remarks", record.remarks());
        return facts;
    }

    private void add(List<Map<String, Object>> facts, String key, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            facts.add(Map.of("fact", say("mapping.facts." + key), "said", said));
        }
    }

    private static String person(ContactPerson person) {
        return Stream.of(person.name(), person.role(), person.email(), person.phone())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String warnings(MappingRecord record) {
        return record.notes().stream().filter(note -> note.kind() == MappingNote.Kind.UNKNOWN_PERSON)
                .sorted(Comparator.comparing(MappingNote::notedAt))
                .map(note -> say("mapping.facts.unknown-person", note.detail(), DAY.format(ProgrammeTime.dayOf(note.notedAt()))))
                .collect(Collectors.joining(" "));
    }

    /** Strands in which the agency does not map, as far as is known: the officer had better know. */
    private List<Strand> strandsOfOthers(OrganisationPath path, MappingProfile profile) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return profile.strands().stream().filter(strand -> !memberships.maps(path.agency(), strand, today)).sorted().toList();
    }

    private String named(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().map(name -> say(prefix + name)).collect(Collectors.joining("; "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
