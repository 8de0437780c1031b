package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.ApplicationChapters;
import eu.inclusion.pathway.desk.ApplicationDossier;
import eu.inclusion.pathway.desk.ApplicationDossiers;
import eu.inclusion.pathway.desk.ApplicationMoments;
import eu.inclusion.pathway.desk.PartnersChapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of an application's page that says what the agency has on record of it. */
@Component
class ApplicationDossierPage {

    private final ApplicationDossiers dossiers;
    private final PartnersChapter partners;
    private final MessageSource messages;

    ApplicationDossierPage(ApplicationDossiers dossiers, PartnersChapter partners, MessageSource messages) {
        this.dossiers = dossiers;
        this.partners = partners;
        this.messages = messages;
    }

    void show(GrantApplication application, Submission counting, List<Submission> versions, Locale reader, Model page) {
        Words words = new Words(messages, reader);
        ApplicationDossier dossier = dossiers.of(application, counting, versions);
        page.addAttribute("tasks", dossier.tasks());
        page.addAttribute("chapters", Stream.concat(ApplicationChapters.of(dossier, words).stream(),
                partners.of(application, counting, words).stream()).toList());
        page.addAttribute("moments", ApplicationMoments.of(dossier, words));
    }
}
