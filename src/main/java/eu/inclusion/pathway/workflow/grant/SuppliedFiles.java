package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.annex.Annex;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files that an organisation supplied because the agency asked for them, as a list in an officer's form; they open from its case file. */
@Component
class SuppliedFiles {

    private final Supplements supplements;
    private final ExaminationWords words;

    SuppliedFiles(Supplements supplements, ExaminationWords words) {
        this.supplements = supplements;
        this.words = words;
    }

    /** One line for each; empty where there are none. */
    String of(GrantApplicationId id, Locale reader) {
        return supplements.of(id).stream().map(annex -> line(annex, reader)).collect(Collectors.joining("\n"));
    }

    private String line(Annex annex, Locale reader) {
        return words.say("workflow.grant.supplied", reader, words.say("workflow.grant.supplied." + annex.kind(), reader), annex.file().fileName(),
                words.day(ProgrammeTime.dayOf(annex.file().addedAt()), reader));
    }
}
