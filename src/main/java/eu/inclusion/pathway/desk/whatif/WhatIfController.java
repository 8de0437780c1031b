package eu.inclusion.pathway.desk.whatif;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.examination.WhatIf;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.identity.Staff;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a lead officer sees what other rules would change, and takes the list away. It only reads. */
@Controller
class WhatIfController {

    private static final Pattern PAGE = Pattern.compile("\\d{1,4}");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WhatIfQuestions questions;
    private final WhatIf whatIf;
    private final FindingTexts findings;
    private final MessageSource messages;

    WhatIfController(WhatIfQuestions questions, WhatIf whatIf, FindingTexts findings, MessageSource messages) {
        this.questions = questions;
        this.whatIf = whatIf;
        this.findings = findings;
        this.messages = messages;
    }

    @GetMapping("/desk/what-if")
    String ask(@AuthenticationPrincipal Staff staff, @RequestParam(defaultValue = "") String call, @RequestParam(defaultValue = "") String rules,
            @RequestParam(defaultValue = "0") String page, Locale reader, Model model) {
        int number = PAGE.matcher(page).matches() ? Integer.parseInt(page) : 0;
        model.addAttribute("calls", questions.calls(staff));
        model.addAttribute("rules", questions.rules());
        model.addAttribute("chosenCall", call);
        model.addAttribute("chosenRules", rules);
        questions.find(staff, call, rules).ifPresent(question -> {
            WhatIfView view = view(question, reader);
            model.addAttribute("question", question);
            model.addAttribute("view", view);
            model.addAttribute("lines", view.lines(number));
            model.addAttribute("page", number);
            model.addAttribute("more", view.hasMoreThan(number));
        });
        return "desk/whatif/what-if";
    }

    @GetMapping("/desk/what-if/list.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Staff staff, @RequestParam String call, @RequestParam String rules, Locale reader) {
        return download(file(staff, call, rules, reader).csv(), "csv", "text/csv;charset=UTF-8", reader);
    }

    @GetMapping("/desk/what-if/list.xlsx")
    ResponseEntity<byte[]> xlsx(@AuthenticationPrincipal Staff staff, @RequestParam String call, @RequestParam String rules, Locale reader) {
        String sheet = new Words(messages, reader).of("desk.what-if.sheet");
        return download(file(staff, call, rules, reader).xlsx(sheet), "xlsx", WORKBOOK, reader);
    }

    private TableFile file(Staff staff, String call, String rules, Locale reader) {
        return view(questions.find(staff, call, rules).orElseThrow(CaseNotFound::new), reader).file();
    }

    private WhatIfView view(WhatIfQuestion question, Locale reader) {
        return WhatIfView.of(whatIf.replay(question.call(), question.agency(), question.rules()), findings, new Words(messages, reader));
    }

    private ResponseEntity<byte[]> download(byte[] file, String ending, String type, Locale reader) {
        String name = new Words(messages, reader).of("desk.what-if.file-name") + "." + ending;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(file);
    }
}
