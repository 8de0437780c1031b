package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.Infopack;
import eu.inclusion.pathway.preparation.InfopackSection;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.programme.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where officers of the host write an event's infopack, add files and publish it. */
@Controller
class InfopackDeskController {

    private static final String PAGE = "/desk/events/{reference}/infopack";

    private final PreparationAccess access;
    private final Infopacks infopacks;
    private final DocumentDownload download;
    private final MessageSource messages;

    InfopackDeskController(PreparationAccess access, Infopacks infopacks, DocumentDownload download, MessageSource messages) {
        this.access = access;
        this.infopacks = infopacks;
        this.download = download;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    ModelAndView edit(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = access.toWrite(staff, reference);
        return page(event, infopacks.writing(event.id()).texts(), null);
    }

    @PostMapping(PAGE)
    ModelAndView write(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes next, Locale reader) {
        Event event = access.toWrite(staff, reference);
        return done(event, texts(sent), () -> {
            String version = kept(event, sent, file, staff);
            if (sent.containsKey("publish")) {
                infopacks.publish(event.id(), version, texts(sent), staff.userId());
            }
        }, sent.containsKey("publish") ? "published" : "saved", next, reader);
    }

    @PostMapping(PAGE + "/files")
    ModelAndView add(@AuthenticationPrincipal Staff staff, @PathVariable String reference,
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam Map<String, String> sent, RedirectAttributes next,
            Locale reader) {
        Event event = access.toWrite(staff, reference);
        return done(event, texts(sent), () -> add(event, keepTyped(event, sent), file, staff), "file-added", next, reader);
    }

    /** The texts, and a file that was chosen without pressing the button beside it. */
    private String kept(Event event, Map<String, String> sent, @Nullable MultipartFile file, Staff staff) {
        String version = infopacks.write(event.id(), sent.getOrDefault("version", ""), texts(sent));
        return file == null || file.isEmpty() ? version : add(event, version, file, staff);
    }

    private String add(Event event, String version, @Nullable MultipartFile file, Staff staff) {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            String name = file == null ? null : file.getOriginalFilename();
            return infopacks.add(event.id(), version, name == null ? "" : name, content, staff.userId());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @PostMapping(PAGE + "/files/removal")
    ModelAndView remove(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam UUID document,
            @RequestParam Map<String, String> sent, RedirectAttributes next, Locale reader) {
        Event event = access.toWrite(staff, reference);
        return done(event, texts(sent), () -> {
            keepTyped(event, sent);
            infopacks.remove(event.id(), new DocumentId(document));
        }, "file-removed", next, reader);
    }

    /** What stands typed in the page when a file is added or taken out is kept with it. */
    private String keepTyped(Event event, Map<String, String> sent) {
        String version = sent.get("version");
        return version == null ? infopacks.writing(event.id()).version() : infopacks.write(event.id(), version, texts(sent));
    }

    @GetMapping(PAGE + "/files/{document}")
    ResponseEntity<Resource> file(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID document) {
        return infopacks.file(access.toWrite(staff, reference).id(), new DocumentId(document), false).map(download::of)
                .orElseThrow(CaseNotFound::new);
    }

    private ModelAndView done(Event event, Map<InfopackSection, String> typed, Runnable step, String said, RedirectAttributes next, Locale reader) {
        try {
            step.run();
        } catch (Refusal refusal) {
            return page(event, typed, messages.getMessage(refusal.messageKey(), refusal.arguments(), reader));
        }
        next.addFlashAttribute("done", "preparation.desk.infopack." + said);
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "/infopack");
    }

    private ModelAndView page(Event event, Map<InfopackSection, String> texts, @Nullable String refused) {
        Infopack writing = infopacks.writing(event.id());
        ModelAndView page = new ModelAndView("desk/preparation/infopack").addObject("event", event).addObject("texts", texts)
                .addObject("version", writing.version()).addObject("sections", InfopackSection.values()).addObject("files", writing.files())
                .addObject("published", infopacks.published(event.id()).orElse(null)).addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static Map<InfopackSection, String> texts(Map<String, String> sent) {
        Map<InfopackSection, String> texts = new EnumMap<>(InfopackSection.class);
        Arrays.stream(InfopackSection.values()).forEach(section -> texts.put(section, sent.getOrDefault(section.name(), "")));
        return texts;
    }
}
