package eu.inclusion.pathway.eligibility.web;

import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.web.ApiLanguage;
import eu.inclusion.pathway.programme.web.JsonBody;
import eu.inclusion.pathway.programme.web.NoRulesKnown;
import eu.inclusion.pathway.programme.web.PublicApi;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * {@code POST /api/eligibility-checks}: would this application be eligible? Public; nothing is kept. A field left out is judged as
 * unknown. What cannot be understood is 400 with a problem document that names the field; a call year or an action whose rules we do not
 * have is 422 with a problem document that lists those that we have.
 */
@PublicApi
class EligibilityCheckController {

    private final EligibilityCheck check;
    private final FindingTexts texts;
    private final RuleSets ruleSets;

    EligibilityCheckController(EligibilityCheck check, FindingTexts texts, RuleSets ruleSets) {
        this.check = check;
        this.texts = texts;
        this.ruleSets = ruleSets;
    }

    @PostMapping("/api/eligibility-checks")
    ResponseEntity<CheckAnswer> check(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        Locale reader = ApiLanguage.of(acceptLanguage);
        ApplicationFacts facts = CheckRequest.facts(JsonBody.read(body));
        NoRulesKnown.refuseUnknown(ruleSets, facts.callYear(), facts.action());
        EligibilityReport report = check.check(facts);
        List<CheckAnswer.Found> findings = report.findings().stream()
                .map(finding -> CheckAnswer.Found.of(finding, texts.sentence(finding, reader)))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .body(new CheckAnswer(report.outcome(), findings, notes(facts, reader)));
    }

    private List<CheckAnswer.Noted> notes(ApplicationFacts facts, Locale reader) {
        if (facts.callYear() == null || facts.action() == null) {
            return List.of();
        }
        return ruleSets.find(facts.callYear(), facts.action()).map(rules -> check.notes(facts, rules)).orElse(List.of()).stream()
                .map(note -> new CheckAnswer.Noted(note.rule(), texts.sentence(note, reader), note.source()))
                .toList();
    }
}
