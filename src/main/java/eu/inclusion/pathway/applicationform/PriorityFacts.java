package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.Priority;
import eu.inclusion.pathway.programme.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which priorities and topics there are to choose: those of the field, as soon as it is known. */
@Component
class PriorityFacts implements SectionFacts {

    private final SectionOptions options;
    private final Priorities priorities;
    private final Topics topics;

    PriorityFacts(SectionOptions options, Priorities priorities, Topics topics) {
        this.options = options;
        this.priorities = priorities;
        this.topics = topics;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.PRIORITIES);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        return Map.of("priorityOptions", options.named("programme.priority.", codes(draft), reader),
                "topicOptions", options.named("programme.topic.", topics.codes(), reader));
    }

    private List<String> codes(DraftText draft) {
        int year = draft.call().callYear();
        List<Priority> all = draft.route() == null ? priorities.all().stream().filter(Priority::horizontal).toList()
                : priorities.of(draft.route().field(), year);
        return all.stream().filter(priority -> priority.calls().contains(year)).map(Priority::code).toList();
    }
}
