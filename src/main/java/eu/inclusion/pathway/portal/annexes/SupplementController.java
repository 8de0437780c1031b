package eu.inclusion.pathway.portal.annexes;

import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation adds a file after the submission, as long as its agency asks for one. */
@Controller
class SupplementController {

    private static final String ADDRESS = "/portal/applications/{id}/supplements";
    /** The one that the guide names first. */
    private static final List<AnnexKind> KINDS = List.of(AnnexKind.ACCESSION_FORM, AnnexKind.DECLARATION_ON_HONOUR, AnnexKind.OTHER);

    private final DraftAccess access;
    private final Corrections corrections;
    private final Supplements supplements;
    private final DocumentDownload download;
    private final ApplicationWords words;

    SupplementController(DraftAccess access, Corrections corrections, Supplements supplements, DocumentDownload download, ApplicationWords words) {
        this.access = access;
        this.corrections = corrections;
        this.supplements = supplements;
        this.download = download;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Contact contact) {
        return page(access.owned(id, contact), AnnexKind.ACCESSION_FORM, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView add(@PathVariable UUID id, @RequestParam(defaultValue = "ACCESSION_FORM") AnnexKind kind,
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Contact contact, Locale reader) throws IOException {
        GrantApplication application = access.owned(id, contact);
        if (asked(application).isEmpty()) {
            return page(application, kind, words.of("portal.supplements.closed", reader));
        }
        try (InputStream content = ChosenFile.of(file).content()) {
            supplements.add(application.id(), kind, ChosenFile.of(file).name(), content, contact.email());
            return new ModelAndView("redirect:/portal/applications/" + id + "/supplements?added");
        } catch (Refusal refusal) {
            return page(application, kind, words.of(refusal, reader));
        }
    }

    @GetMapping(ADDRESS + "/{document}")
    ResponseEntity<Resource> fetch(@PathVariable UUID id, @PathVariable UUID document, @AuthenticationPrincipal Contact contact) {
        return supplements.find(access.owned(id, contact).id(), new DocumentId(document)).map(download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the agency waits for; nothing once it has the application no more, whatever was still open then. */
    private Optional<CorrectionRequest> asked(GrantApplication application) {
        return corrections.open(application.id()).filter(request -> application.status().isWithAgency())
                .filter(request -> request.part().equals(CorrectionRequest.ANNEXES));
    }

    private ModelAndView page(GrantApplication application, AnnexKind kind, @Nullable String refused) {
        ModelAndView page = new ModelAndView("portal/annexes/supplements", refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("grant", application).addObject("files", supplements.of(application.id())).addObject("refused", refused);
        page.addObject("kinds", KINDS).addObject("chosen", kind);
        return page.addObject("asked", asked(application).map(CorrectionRequest::request).orElse(null));
    }
}
