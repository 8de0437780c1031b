package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.annexes.ChosenFile;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The receipts of a claim: added, taken away, read again. */
@Controller
class TravelReceiptController {

    private static final String RECEIPTS = "/portal/preparations/{participation}/travel/{person}/receipts";

    private final OwnJourneys own;
    private final TravelClaiming claiming;
    private final ClaimForm form;
    private final ClaimPages pages;
    private final DocumentDownload download;

    TravelReceiptController(OwnJourneys own, TravelClaiming claiming, ClaimForm form, ClaimPages pages, DocumentDownload download) {
        this.own = own;
        this.claiming = claiming;
        this.form = form;
        this.pages = pages;
        this.download = download;
    }

    @PostMapping(RECEIPTS)
    ModelAndView add(@PathVariable UUID participation, @PathVariable UUID person, @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Contact contact, Locale reader) throws IOException {
        OwnJourneys.Journey journey = own.find(participation, person, contact);
        TravelClaim claim = claim(journey);
        try (InputStream content = ChosenFile.of(file).content()) {
            claiming.addReceipt(claim, ChosenFile.of(file).name(), content, contact.email());
            return back(participation, person);
        } catch (Refusal refusal) {
            return pages.claim(journey, form.of(journey, claim, reader), refusal, false, reader);
        }
    }

    @PostMapping(RECEIPTS + "/removal")
    ModelAndView remove(@PathVariable UUID participation, @PathVariable UUID person, @RequestParam UUID document,
            @AuthenticationPrincipal Contact contact) {
        claiming.removeReceipt(claim(own.find(participation, person, contact)), new DocumentId(document));
        return back(participation, person);
    }

    @GetMapping(RECEIPTS + "/{document}")
    ResponseEntity<Resource> read(@PathVariable UUID participation, @PathVariable UUID person, @PathVariable UUID document,
            @AuthenticationPrincipal Contact contact) {
        return claiming.receipts(claim(own.find(participation, person, contact))).stream()
                .filter(one -> one.id().equals(new DocumentId(document))).findFirst().map(download::of).orElseThrow(OwnJourneys::notThere);
    }

    private TravelClaim claim(OwnJourneys.Journey journey) {
        return claiming.find(journey.person(), journey.participation()).orElseThrow(OwnJourneys::notThere);
    }

    private static ModelAndView back(UUID participation, UUID person) {
        return new ModelAndView("redirect:/portal/preparations/" + participation + "/travel/" + person + "?receipts#receipts");
    }
}
