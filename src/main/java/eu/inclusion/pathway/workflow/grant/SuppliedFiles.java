package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.annex.Annex;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files that an organisation supplied because the agency asked for them, as a list of links in an officer's form. */
@Component
class SuppliedFiles {

    /** What would be more than plain text in a file's name. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]()<>#!|~&]");

    private final ApplicationCases cases;
    private final Supplements supplements;
    private final ExaminationWords words;

    SuppliedFiles(ApplicationCases cases, Supplements supplements, ExaminationWords words) {
        this.cases = cases;
        this.supplements = supplements;
        this.words = words;
    }

    /** One line for each; empty where there are none. */
    String of(GrantApplicationId id, Locale reader) {
        String files = "/desk/applications/" + cases.submissionOf(id).reference() + "/files/";
        return supplements.of(id).stream().map(annex -> line(annex, files, reader)).collect(Collectors.joining("\n"));
    }

    private String line(Annex annex, String files, Locale reader) {
        return words.say("workflow.grant.supplied", reader, words.say("workflow.grant.supplied." + annex.kind(), reader),
                MARKS.matcher(annex.file().fileName()).replaceAll("\\\\$0"), files + annex.file().id().text(),
                words.day(ProgrammeTime.dayOf(annex.file().addedAt()), reader));
    }
}
