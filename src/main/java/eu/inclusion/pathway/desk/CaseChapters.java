package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what all modules know of a case, in the order of the phases. */
@Service
@Transactional(readOnly = true)
public class CaseChapters {

    private final List<ChapterSource> sources;
    private final MessageSource messages;

    CaseChapters(List<ChapterSource> sources, MessageSource messages) {
        this.sources = List.copyOf(sources);
        this.messages = messages;
    }

    public List<Chapter> of(OrganisationPath path, CaseScope scope, Locale reader) {
        Words words = new Words(messages, reader);
        return sources.stream().flatMap(source -> source.of(path, scope, words).stream()).toList();
    }
}
