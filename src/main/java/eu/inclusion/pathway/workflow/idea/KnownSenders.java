package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the agency knows who sent an idea: by signing in, or by the e-mail address; also one that came to know the agency since. */
@Component
class KnownSenders {

    private final Organisations organisations;
    private final OrganisationPaths paths;

    KnownSenders(Organisations organisations, OrganisationPaths paths) {
        this.organisations = organisations;
        this.paths = paths;
    }

    /** References of this agency's paths of the organisations behind the sender; those of other agencies are not its business. */
    List<String> of(ProjectIdea idea, AgencyCode agency) {
        Stream<Organisation> signedIn = Stream.ofNullable(idea.organisationId()).flatMap(id -> organisations.findById(id).stream());
        return Stream.concat(signedIn, organisations.spokenForBy(idea.sender().email()).stream()).map(Organisation::id).distinct()
                .flatMap(id -> paths.findByOrganisationIdAndAgency(id, agency).stream()).map(OrganisationPath::reference).toList();
    }
}
