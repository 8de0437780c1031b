package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a case on the desk of whoever may see it. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final OrganisationPaths paths;
    private final Organisations organisations;
    private final PathTimeline timeline;
    private final CaseToDos toDos;
    private final SentLetters letters;

    CaseFiles(OrganisationPaths paths, Organisations organisations, PathTimeline timeline, CaseToDos toDos, SentLetters letters) {
        this.paths = paths;
        this.organisations = organisations;
        this.timeline = timeline;
        this.toDos = toDos;
        this.letters = letters;
    }

    /**
     * The path with that reference.
     *
     * @throws CaseNotFound when there is none, or it is another agency's: who asks cannot tell which
     */
    public OrganisationPath path(CaseScope scope, String reference) {
        return paths.findByReference(reference).filter(path -> scope.contains(path.agency())).orElseThrow(CaseNotFound::new);
    }

    /** The whole case with that reference; refused like {@link #path}. */
    public CaseFile open(CaseScope scope, String reference) {
        OrganisationPath path = path(scope, reference);
        return new CaseFile(path, organisations.findById(path.organisationId()).orElseThrow(), timeline.of(path.id()),
                toDos.of(path, scope), letters.ofCase(reference, 0).letters());
    }
}
