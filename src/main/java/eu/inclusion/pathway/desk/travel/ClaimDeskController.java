package eu.inclusion.pathway.desk.travel;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.travel.ClaimList;
import eu.inclusion.pathway.travel.TravelClaim;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An agency's travel claims: their list, one whole with its receipts. */
@Controller
class ClaimDeskController {

    private static final String PAGE = "/desk/travel-claims";
    private static final int AT_ONCE = 50;

    private final ClaimList list;
    private final ClaimFiles files;
    private final DocumentDownload download;
    private final MessageSource messages;

    ClaimDeskController(ClaimList list, ClaimFiles files, DocumentDownload download, MessageSource messages) {
        this.list = list;
        this.files = files;
        this.download = download;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    ModelAndView list(@AuthenticationPrincipal Staff staff, @RequestParam(defaultValue = "1") int page, Locale reader) {
        Set<String> own = ClaimFiles.own(staff);
        int pages = Math.max(1, (list.count(own) + AT_ONCE - 1) / AT_ONCE);
        int number = Math.max(1, Math.min(page, pages));
        return new ModelAndView("desk/travel/list").addObject("claims", list.of(own, (number - 1) * AT_ONCE, AT_ONCE)).addObject("page", number)
                .addObject("pages", pages).addObject("words", new Words(messages, reader));
    }

    @GetMapping(PAGE + "/{reference}")
    ModelAndView claim(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader) {
        TravelClaim claim = files.find(staff, reference);
        return new ModelAndView("desk/travel/claim").addObject("claim", claim).addObject("event", files.event(claim))
                .addObject("receipts", files.receipts(claim)).addObject("most", files.most(claim)).addObject("words", new Words(messages, reader));
    }

    @GetMapping(PAGE + "/{reference}/receipts/{document}")
    ResponseEntity<Resource> receipt(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID document) {
        return files.receipts(files.find(staff, reference)).stream().filter(one -> one.id().equals(new DocumentId(document))).findFirst()
                .map(download::of).orElseThrow(CaseNotFound::new);
    }
}
