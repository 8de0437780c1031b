package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The applications that were begun on a path, the latest first. Which agency's case one becomes follows from its field: of those of
 * another agency only that they exist, where they are and how they stand is shown.
 */
@Component
@Order(3)
class ApplicationsChapter implements ChapterSource {

    private final ApplicationLines applications;

    ApplicationsChapter(ApplicationLines applications) {
        this.applications = applications;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        List<ApplicationLine> lines = applications.of(path.id());
        Map<GrantApplicationId, List<FindingOnRecord>> findings = applications.findings(
                lines.stream().filter(line -> line.page(scope) != null).map(ApplicationLine::id).toList());
        Facts facts = new Facts(words);
        lines.forEach(line -> add(facts, line, scope, findings.getOrDefault(line.id(), List.of()), words));
        return facts.chapter("desk.chapter.applications");
    }

    private static void add(Facts facts, ApplicationLine line, CaseScope scope, List<FindingOnRecord> findings, Words words) {
        ApplicationLine.Receipt received = line.received();
        if (received == null) {
            facts.add("desk.application.draft", Facts.lines(line.place(words), words.of("desk.application.begun", words.day(line.startedAt()))));
        } else if (scope.contains(received.caseAgency())) {
            facts.labelled(received.reference(), own(line, received, findings, words), line.page(scope));
        } else {
            facts.labelled(received.reference(), Facts.lines(words.of("desk.application.elsewhere", received.caseAgency().value()),
                    line.standing(words)), null);
        }
    }

    private static String own(ApplicationLine line, ApplicationLine.Receipt received, List<FindingOnRecord> findings, Words words) {
        return Facts.lines(received.title(), line.place(words), words.of("desk.application.received", received.moment(words)), line.standing(words),
                verdict(line, words), EligibilityWords.findings(findings, words));
    }

    private static @Nullable String verdict(ApplicationLine line, Words words) {
        String verdict = EligibilityWords.verdict(line, words);
        return verdict == null ? null : words.of("desk.application.verdict", verdict);
    }
}
