package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what all modules know of a case, in the order of the phases. */
@Service
@Transactional(readOnly = true)
public class CaseChapters {

    private final List<ChapterSource> sources;

    CaseChapters(List<ChapterSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public List<Chapter> of(OrganisationPath path, Locale reader) {
        return sources.stream().flatMap(source -> source.of(path, reader).stream()).toList();
    }
}
