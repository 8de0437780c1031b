package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.correspondence.AttachmentDownload;
import eu.inclusion.pathway.correspondence.LetterCopy;
import eu.inclusion.pathway.correspondence.LetterParagraph;
import eu.inclusion.pathway.correspondence.OutboxMessageId;
import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.identity.Staff;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter that was written in an agency's name, with its files, for those who see that agency's cases. */
@Controller
class LetterController {

    private final SentLetters letters;

    LetterController(SentLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/desk/letters/{id}")
    String read(@AuthenticationPrincipal Staff staff, @PathVariable UUID id, Model page) {
        LetterCopy copy = copy(staff, id);
        page.addAttribute("letter", copy.letter());
        page.addAttribute("paragraphs", copy.body() == null ? null : LetterParagraph.allOf(copy.body()));
        page.addAttribute("files", copy.attachments());
        return "desk/letter";
    }

    @GetMapping("/desk/letters/{id}/files/{number}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Staff staff, @PathVariable UUID id, @PathVariable int number) {
        return letters.attachment(copy(staff, id).letter().id(), number).map(AttachmentDownload::of).orElseThrow(CaseNotFound::new);
    }

    private LetterCopy copy(Staff staff, UUID id) {
        CaseScope scope = CaseScope.of(staff);
        return letters.copy(new OutboxMessageId(id))
                .filter(copy -> copy.letter().agency() != null && scope.contains(copy.letter().agency())).orElseThrow(CaseNotFound::new);
    }
}
