package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.mapping.ImportReport;
import eu.inclusion.pathway.mapping.ListNotReadable;
import eu.inclusion.pathway.mapping.MappingListImport;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where officers import a mapping list of their own agency, and read what became of each row. */
@Controller
class MappingListController {

    private static final String REPORT = "pathway.mapping-list-report";
    private static final String PAGE = "desk/mapping-lists";

    private final MappingListImport lists;
    private final NationalAgencies agencies;
    private final MessageSource messages;

    MappingListController(MappingListImport lists, NationalAgencies agencies, MessageSource messages) {
        this.lists = lists;
        this.agencies = agencies;
        this.messages = messages;
    }

    @GetMapping("/desk/mapping-lists")
    String form(@AuthenticationPrincipal Staff staff, Model page) {
        page.addAttribute("agencies", ownAgencies(staff));
        return PAGE;
    }

    @PostMapping("/desk/mapping-lists")
    ModelAndView take(@AuthenticationPrincipal Staff staff, @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable MultipartFile list, HttpSession session) throws IOException {
        List<NationalAgency> own = ownAgencies(staff);
        NationalAgency chosen = own.size() == 1 && agency == null ? own.get(0) : chosen(own, agency);
        if (list == null || list.isEmpty() && (list.getOriginalFilename() == null || list.getOriginalFilename().isEmpty())) {
            return refused(own, "desk.mapping-lists.no-file");
        }
        try {
            session.setAttribute(REPORT, lists.run(name(list), list.getBytes(), chosen.code(), staff.userId()));
            return new ModelAndView("redirect:/desk/mapping-lists/report");
        } catch (ListNotReadable refusal) {
            return refused(own, refusal.messageKey(), refusal.arguments());
        }
    }

    @GetMapping("/desk/mapping-lists/report")
    String report(@AuthenticationPrincipal Staff staff, HttpSession session, Locale reader, Model page) {
        ImportReport report = report(staff, session);
        if (report == null) {
            return "redirect:/desk/mapping-lists";
        }
        page.addAttribute("report", MappingListView.of(report, new Words(messages, reader)));
        page.addAttribute("agency", agencies.get(report.agency()));
        return "desk/mapping-list-report";
    }

    @GetMapping("/desk/mapping-lists/report.csv")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Staff staff, HttpSession session, Locale reader) {
        ImportReport report = report(staff, session);
        if (report == null) {
            return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/desk/mapping-lists").build();
        }
        Words words = new Words(messages, reader);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(words.of("desk.mapping-lists.file-name")).build().toString())
                .body(MappingListFile.of(MappingListView.of(report, words), words));
    }

    private ModelAndView refused(List<NationalAgency> own, String sentence, Object... details) {
        ModelAndView page = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("agencies", own).addObject("refusal", sentence).addObject("refusalDetails", details);
    }

    private List<NationalAgency> ownAgencies(Staff staff) {
        List<NationalAgency> own = agencies.all().stream().filter(agency -> staff.mayDecideFor(agency.code())).toList();
        if (own.isEmpty()) {
            throw new AccessDeniedException("Only officers of an agency import its lists");
        }
        return own;
    }

    private static NationalAgency chosen(List<NationalAgency> own, @Nullable String agency) {
        return own.stream().filter(one -> one.code().value().equals(agency)).findFirst()
                .orElseThrow(() -> new AccessDeniedException("An officer imports lists of the own agency only"));
    }

    /** The last import of this session, as long as the officer still decides for that agency. */
    private static @Nullable ImportReport report(Staff staff, HttpSession session) {
        return session.getAttribute(REPORT) instanceof ImportReport report && mayRead(staff, report.agency()) ? report : null;
    }

    private static boolean mayRead(Staff staff, AgencyCode agency) {
        return staff.mayDecideFor(agency);
    }

    private static String name(MultipartFile list) {
        String name = list.getOriginalFilename();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
