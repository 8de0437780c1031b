package eu.inclusion.pathway.correspondence.web;

import eu.inclusion.pathway.correspondence.AttachmentDownload;
import eu.inclusion.pathway.correspondence.DemoOutbox;
import eu.inclusion.pathway.correspondence.LetterCopy;
import eu.inclusion.pathway.correspondence.LetterParagraph;
import eu.inclusion.pathway.correspondence.OutboxMessageId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The demo's outbox: the letters newest first, and each with its text. */
@Controller
@Profile("demo")
@RequestMapping("/demo/outbox")
class OutboxPages {

    private static final int LAST_PAGE = 10_000;

    private final DemoOutbox outbox;

    OutboxPages(DemoOutbox outbox) {
        this.outbox = outbox;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return ProgrammeTime.ZONE;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String recipient, @RequestParam(defaultValue = "0") String page, Model model) {
        model.addAttribute("recipient", recipient);
        model.addAttribute("page", outbox.to(recipient, number(page)));
        return "correspondence/outbox";
    }

    @GetMapping("/{id}")
    ModelAndView letter(@PathVariable String id) {
        Optional<LetterCopy> copy = find(id);
        if (copy.isEmpty()) {
            return new ModelAndView("correspondence/letter-gone", HttpStatus.NOT_FOUND);
        }
        String body = copy.get().body();
        return new ModelAndView("correspondence/letter")
                .addObject("letter", copy.get().letter())
                .addObject("paragraphs", body == null ? null : LetterParagraph.allOf(body))
                .addObject("files", copy.get().attachments());
    }

    @GetMapping("/{id}/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number) {
        return outbox.attachment(new OutboxMessageId(id), number).map(AttachmentDownload::of).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<LetterCopy> find(String id) {
        try {
            return outbox.copy(new OutboxMessageId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static int number(String page) {
        try {
            return Math.min(Math.max(Integer.parseInt(page), 0), LAST_PAGE);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
