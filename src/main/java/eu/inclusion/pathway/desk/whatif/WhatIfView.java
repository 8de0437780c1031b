package eu.inclusion.pathway.desk.whatif;

import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.examination.WhatIfLine;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.intake.ReceivedInCall;
import java.util.List;

/**
 * The answer as a lead officer reads it.
 *
 * @param changed how many applications have another outcome
 * @param other   how many have the same outcome with other findings
 */
record WhatIfView(List<WhatIfLine> all, long changed, long other, FindingTexts findings, Words words) {

    private static final int ON_A_PAGE = 100;

    static WhatIfView of(List<WhatIfLine> all, FindingTexts findings, Words words) {
        return new WhatIfView(all, count(all, WhatIfLine.Change.OUTCOME), count(all, WhatIfLine.Change.FINDINGS), findings, words);
    }

    /** One application with its findings in words. */
    record Line(String reference, String organisation, String title, String standing, Outcome before, Outcome after, String change, List<String> appeared, List<String> disappeared) {
    }

    List<Line> lines(int page) {
        return all.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).map(this::line).toList();
    }

    boolean hasMoreThan(int page) {
        return all.size() > (page + 1) * ON_A_PAGE;
    }

    TableFile file() {
        List<String> head = List.of("reference", "organisation", "title-of-project", "field", "received", "standing", "before", "after", "change", "appeared", "disappeared").stream()
                .map(column -> words.of("desk.what-if." + column)).toList();
        return new TableFile(head, all.stream().map(this::cells).toList());
    }

    private List<String> cells(WhatIfLine one) {
        Line line = line(one);
        return List.of(line.reference(), line.organisation(), line.title(), words.of("programme.field." + one.field()), words.moment(one.receivedAt()), line.standing(),
                words.of("eligibility.outcome." + line.before()), words.of("eligibility.outcome." + line.after()),
                words.of("desk.what-if.change." + line.change()), String.join("\n", line.appeared()), String.join("\n", line.disappeared()));
    }

    private Line line(WhatIfLine one) {
        return new Line(one.reference(), one.organisation(), one.title(), standing(one.standing()), one.before(), one.after(), one.change().name(), said(one.appeared()), said(one.disappeared()));
    }

    private String standing(ReceivedInCall.Standing standing) {
        return words.of(standing.outcome() == null ? "grantapplication.status." + standing.status() : "grantapplication.outcome." + standing.outcome());
    }

    private List<String> said(List<Finding> some) {
        return some.stream().map(finding -> words.of("desk.what-if.finding", words.of("eligibility.outcome." + finding.outcome()),
                findings.sentence(finding, words.reader()))).toList();
    }

    private static long count(List<WhatIfLine> all, WhatIfLine.Change change) {
        return all.stream().filter(line -> line.change() == change).count();
    }
}
