package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is different in an application of the demo for a Cooperation Partnership: more partners, and the money by work packages. */
final class DemoCooperation {

    private static final List<SectionKind> LEFT_OPEN = List.of(SectionKind.ACTIVITIES, SectionKind.BUDGET, SectionKind.VALUES, SectionKind.CHECKLIST);
    private static final int MANAGEMENT = 20_000;
    private static final int LEARNING = 60_000;
    private static final int SHARING = 40_000;
    private static final String SWEDES = "Ungdomsverket Exempel";
    private static final String AUSTRIANS = "Jugendverein Beispiel";
    private static final String BELARUSIANS = "Molodyozhny Klub Primer";

    private final DemoApplication application;

    DemoCooperation(DemoApplication application) {
        this.application = application;
    }

    /** The answers of the smaller form made those of the larger one; a draft waits for its activities and the division of the money. */
    void change(Map<SectionKind, Map<String, Object>> sections, boolean draft) {
        sections.keySet().removeAll(List.of(SectionKind.DESCRIPTION, SectionKind.COOPERATION));
        sections.get(SectionKind.CONTEXT).putAll(Map.of("durationMonths", 24, "lumpSum", "120000"));
        sections.get(SectionKind.ORGANISATIONS).putAll(Map.of("establishedOn", "2009-03-14", "applicantNewcomer", "yes", "partners", partners()));
        sections.put(SectionKind.RELEVANCE, relevance());
        sections.put(SectionKind.PARTNERSHIP, new HashMap<>(Map.of(
                "formed", "We met at an international event of the Strategic Partnership for Inclusion and made a first plan there.",
                "management", "A call every two weeks, a shared planning, and one person in each organisation who decides.",
                "tasks", "We lead; the Swedish partner trains, the Austrian partner writes and shares.")));
        sections.put(SectionKind.WORK_PACKAGES, workPackages());
        sections.put(SectionKind.ACTIVITIES, Map.of("activities", List.of(inMalmo(activity("1", "Learning week in Malmö", 60, LEARNING)),
                activity("2", "Closing days for youth workers", 500, SHARING))));
        sections.put(SectionKind.BUDGET, Map.of("shares", List.of(share(ApplicationContent.APPLICANT, MANAGEMENT, 20_000, 20_000),
                share(SWEDES, 0, 25_000, 5_000), share(AUSTRIANS, 0, 15_000, 15_000))));
        if (draft) {
            LEFT_OPEN.forEach(sections::remove);
        }
    }

    private List<Map<String, Object>> partners() {
        Map<String, Object> swedes = newcomer(application.partner("E9100000", SWEDES, "SE", "Malmö", false), "no");
        Map<String, Object> austrians = newcomer(application.partner("E9200000", AUSTRIANS, "AT", "Graz", false), "yes");
        return application.subject().isAt(DemoStage.TO_REFUSE)
                ? List.of(swedes, austrians, newcomer(application.partner("E9300000", BELARUSIANS, "BY", "Minsk", false), "yes"))
                : List.of(swedes, austrians);
    }

    private static Map<String, Object> newcomer(Map<String, Object> partner, String answer) {
        partner.put("newcomer", answer);
        return partner;
    }

    private static Map<String, Object> relevance() {
        return new HashMap<>(Map.of(
                "objectives", "Youth centres in three towns learn to make exchanges with young people who are usually left out.",
                "innovation", "The young people themselves train the youth workers.",
                "complementarity", "It goes on where two small exchanges of the last years stopped.",
                "synergies", "Employment services and a school for adults take part in every town.",
                "transnational", "Each partner has what the two others lack: street work, training, plain language.",
                "needs", "Young people without school or work are not reached by what exists.",
                "targetGroups", "Some hundred and twenty young people between 16 and 25, and thirty youth workers.",
                "needsIdentified", "In talks with sixty young people in the three towns.",
                "approach", "Small groups, short steps, and a mentor for each young person."));
    }

    private static Map<String, Object> workPackages() {
        Map<String, Object> answers = new HashMap<>(Map.of("monitoring", "Every three months we look together at what was planned and done.",
                "control", "One book of accounts, checked by somebody who does not travel.", "risks", "Young people who stop: a buddy for each.",
                "inclusion", "Accessible venues, breaks, interpreters where needed.", "digital", "An on-line workroom in between.",
                "green", "By train, with food from nearby.", "participation", "The young people sit in the steering group."));
        answers.put("managementAmount", MANAGEMENT);
        answers.put("workPackages", List.of(workPackage("Learning to make exchanges", LEARNING), workPackage("Sharing what works", SHARING)));
        return answers;
    }

    private static Map<String, Object> workPackage(String title, int amount) {
        return Map.of("title", title, "amount", amount, "objectives", "That thirty youth workers can do it on their own.",
                "results", "A training and a handbook.", "indicators", "How many of them have done it half a year later.",
                "tasks", "Everybody takes part; the leader prepares.", "amountBasis", "Days of work, travel and board, as in earlier projects.");
    }

    private Map<String, Object> activity(String workPackage, String title, int daysIn, int amount) {
        Map<String, Object> activity = application.activity(title, daysIn);
        activity.putAll(Map.of("workPackage", workPackage, "amount", amount, "organisations", List.of(SWEDES, AUSTRIANS)));
        return activity;
    }

    private static Map<String, Object> inMalmo(Map<String, Object> activity) {
        activity.putAll(Map.of("venue", "Malmö", "venueCountry", "SE"));
        return activity;
    }

    private static Map<String, Object> share(String organisation, int management, int learning, int sharing) {
        return Map.of("organisation", organisation, "management", management, "package1", learning, "package2", sharing);
    }
}
