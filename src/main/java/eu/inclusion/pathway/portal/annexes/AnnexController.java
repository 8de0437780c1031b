package eu.inclusion.pathway.portal.annexes;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.DocumentNotAccepted;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotEditable;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
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

/** Where files are added to a draft, removed from it and fetched again. */
@Controller
class AnnexController {

    private static final String SECTION = "/portal/applications/{id}/sections/annexes";

    private final DraftAccess access;
    private final Annexes annexes;
    private final AnnexPages pages;
    private final DocumentDownload download;
    private final ApplicationWords words;

    AnnexController(DraftAccess access, Annexes annexes, AnnexPages pages, DocumentDownload download, ApplicationWords words) {
        this.access = access;
        this.annexes = annexes;
        this.pages = pages;
        this.download = download;
        this.words = words;
    }

    /** @param tooLarge whether a file was so large that it was not even read */
    @GetMapping(SECTION)
    ModelAndView show(@PathVariable UUID id, @RequestParam(name = "too-large", required = false) @Nullable AnnexKind tooLarge,
            @AuthenticationPrincipal Contact contact, Locale reader) {
        DraftAccess.Opened opened = opened(id, contact);
        if (!opened.application().isEditable()) {
            return new ModelAndView("redirect:/portal/applications/" + id);
        }
        return tooLarge == null ? pages.page(opened, reader)
                : refused(opened, tooLarge, null, DocumentNotAccepted.tooLarge(annexes.of(opened.application()).limits().fileBytes()), reader);
    }

    @PostMapping(SECTION)
    ModelAndView add(@PathVariable UUID id, @RequestParam AnnexKind kind, @RequestParam(required = false) @Nullable String partner,
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Contact contact, Locale reader) throws IOException {
        DraftAccess.Opened opened = opened(id, contact).toWrite(SectionKind.ANNEXES);
        String about = partner == null || partner.isBlank() ? null : partner.strip();
        try (InputStream content = ChosenFile.of(file).content()) {
            annexes.add(new NewDocument(id, kind.name(), about, ChosenFile.of(file).name(), contact.email()), content);
            return new ModelAndView("redirect:/portal/applications/" + id + "/sections/annexes?added");
        } catch (GrantApplicationNotEditable closed) {
            throw closed;
        } catch (Refusal refusal) {
            return refused(opened, kind, about, refusal, reader);
        }
    }

    @PostMapping(SECTION + "/removal")
    String remove(@PathVariable UUID id, @RequestParam UUID document, @AuthenticationPrincipal Contact contact) {
        DraftAccess.Opened opened = opened(id, contact).toWrite(SectionKind.ANNEXES);
        annexes.remove(opened.application().id(), new DocumentId(document), contact.email());
        return "redirect:/portal/applications/" + id + "/sections/annexes?removed";
    }

    /** A file of the draft. */
    @GetMapping(SECTION + "/{document}")
    ResponseEntity<Resource> fetch(@PathVariable UUID id, @PathVariable UUID document, @AuthenticationPrincipal Contact contact) {
        return annexes.find(opened(id, contact).application(), new DocumentId(document)).map(download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DraftAccess.Opened opened(UUID id, Contact contact) {
        DraftAccess.Opened opened = access.open(id, contact).toRead(SectionKind.ANNEXES);
        if (!opened.application().sections().contains(SectionKind.ANNEXES)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return opened;
    }

    private ModelAndView refused(DraftAccess.Opened opened, AnnexKind kind, @Nullable String partner, Refusal refusal, Locale reader) {
        return pages.page(opened, new AnnexPages.Refused(kind, partner, words.of(refusal, reader)), HttpStatus.UNPROCESSABLE_ENTITY, reader);
    }
}
