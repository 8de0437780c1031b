package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.programme.AnnexKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes and submits the applications of the demo's organisations as they would in the portal. */
@Component
@Profile("demo")
class DemoDrafts {

    private final ApplicationDrafts drafts;
    private final ApplicationSheets sheets;
    private final GrantApplications applications;
    private final GrantApplicationIntake intake;
    private final Annexes annexes;

    DemoDrafts(ApplicationDrafts drafts, ApplicationSheets sheets, GrantApplications applications, GrantApplicationIntake intake,
            Annexes annexes) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.applications = applications;
        this.intake = intake;
        this.annexes = annexes;
    }

    GrantApplication write(DemoCase subject, DemoApplication content) {
        String person = subject.organisation().email();
        GrantApplication draft = drafts.start(subject.path().organisationId(), new PathLink(subject.id().value(), subject.reference(), subject.agency()),
                content.call().callYear(), content.call().action(), content.call().round().number(), person);
        content.sections(subject.isAt(DemoStage.WRITING)).forEach((kind, answers) -> drafts.save(draft.id(), kind, 0, answers, person));
        if (!subject.isAt(DemoStage.WRITING)) {
            add(draft, AnnexKind.DECLARATION_ON_HONOUR, null, "declaration-on-honour.pdf", person);
            content.partnerNames().forEach(partner -> add(draft, AnnexKind.ACCESSION_FORM, partner, "accession-form.pdf", person));
        }
        return draft;
    }

    private void add(GrantApplication draft, AnnexKind kind, @Nullable String about, String fileName, String person) {
        try (InputStream file = new ClassPathResource("demo/declaration-on-honour.pdf").getInputStream()) {
            annexes.add(new NewDocument(draft.id().value(), kind.name(), about, fileName, person), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Submits a draft; gives back the application's reference. */
    String submit(DemoCase subject, GrantApplication draft) {
        String stamp = sheets.of(applications.findById(draft.id()).orElseThrow()).stamp();
        return intake.submit(draft.id(), stamp, subject.organisation().email()).reference();
    }
}
