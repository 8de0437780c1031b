package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;

/** Where the portal shows a mentoring. */
final class MentoringPages {

    private MentoringPages() {
    }

    static String of(Mentoring mentoring) {
        return "/portal/mentoring/" + mentoring.id().text();
    }
}
