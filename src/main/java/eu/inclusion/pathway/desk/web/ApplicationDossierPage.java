package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.ApplicationChapters;
import eu.inclusion.pathway.desk.ApplicationDossier;
import eu.inclusion.pathway.desk.ApplicationDossiers;
import eu.inclusion.pathway.desk.ApplicationMoments;
import eu.inclusion.pathway.desk.PartnersChapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of an application's page that says what the agency has on record of it. */
@Component
class ApplicationDossierPage {

    private final ApplicationDossiers dossiers;
    private final PartnersChapter partners;
    private final OrganisationPaths paths;
    private final MessageSource messages;

    ApplicationDossierPage(ApplicationDossiers dossiers, PartnersChapter partners, OrganisationPaths paths, MessageSource messages) {
        this.dossiers = dossiers;
        this.partners = partners;
        this.paths = paths;
        this.messages = messages;
    }

    void show(GrantApplication application, Submission counting, List<Submission> versions, Locale reader, Model page) {
        Words words = new Words(messages, reader);
        ApplicationDossier dossier = dossiers.of(application, counting, versions);
        page.addAttribute("tasks", dossier.tasks());
        page.addAttribute("chapters", Stream.concat(ApplicationChapters.of(dossier, words).stream(),
                partners.of(application, counting, words).stream()).toList());
        page.addAttribute("pathLeft", application.status() == ApplicationStatus.CLOSED ? null : pathLeft(application, words));
        page.addAttribute("moments", ApplicationMoments.of(dossier, words));
    }

    /** That the organisation left its path while this application goes on: whoever has it in hand would not hear of it otherwise. */
    private @Nullable String pathLeft(GrantApplication application, Words words) {
        return paths.findById(new OrganisationPathId(application.path().id())).filter(path -> path.status() == PathStatus.WITHDRAWN)
                .map(path -> words.of("desk.application.path-left", path.reference(), path.agency().value(), words.day(path.closedAt())))
                .orElse(null);
    }
}
