package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Staff;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The files of an application on its page; only who decides for its agency sees them, because they hold signatures. */
@Component
class FilesOnThePage {

    private final Annexes annexes;
    private final Supplements supplements;

    FilesOnThePage(Annexes annexes, Supplements supplements) {
        this.annexes = annexes;
        this.supplements = supplements;
    }

    /**
     * Adds them.
     *
     * @param inHand whether the case of this version goes on; what was added later belongs to the case that does
     */
    void show(Submission submission, boolean inHand, Staff staff, Model page) {
        if (staff.mayDecideFor(submission.caseAgency())) {
            page.addAttribute("annexes", annexes.of(submission));
            page.addAttribute("supplements", inHand ? supplements.of(submission.applicationId()) : List.of());
        }
    }
}
