package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an organisation of the demo writes in its application; invented like all the rest. */
record DemoApplication(DemoCase subject, Call call, int number) {

    /** The partner that takes part in each of them. */
    static final String PARTNER = "Ungdomsverket Exempel";

    private static final List<String> TITLES = List.of("Everybody on board", "Hands that speak", "From sofa to stage", "A kitchen for all",
            "Bikes without borders", "Nobody left outside", "The long table", "Our street, our radio");
    private static final List<SectionKind> BEGUN_FIRST = List.of(SectionKind.CONTEXT, SectionKind.PRIORITIES, SectionKind.DESCRIPTION);
    private static final int HALF = 15000;

    /** The sections with their answers; of a draft only some of them. */
    Map<SectionKind, Map<String, Object>> sections(boolean draft) {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);
        sections.put(SectionKind.CONTEXT, context());
        sections.put(SectionKind.PRIORITIES, Map.of("mainPriority", "INCLUSION_AND_DIVERSITY",
                "firstTopic", "INCLUSION_OF_MARGINALISED_YOUNG_PEOPLE", "secondTopic", "YOUTH_WORK"));
        sections.put(SectionKind.DESCRIPTION, texts(Map.of(
                "objectives", "Young people who never left their town plan and make an exchange themselves.",
                "targetGroups", "Some forty young people between 16 and 25 who are out of school and work, or live with a disability.",
                "motivation", "Our youth workers see every day how small the world of these young people has become.",
                "approach", "Small groups, short steps, a mentor for each young person, and plain language all through.",
                "transnational", "Our partner has done what we want to learn; we have the network that it lacks.",
                "horizontal", "Accessible venues, travel by train, and young people in every decision.")));
        sections.put(SectionKind.ORGANISATIONS, organisations());
        sections.put(SectionKind.COOPERATION, texts(Map.of(
                "formed", "We met at an international event of the Strategic Partnership for Inclusion.",
                "management", "A call every two weeks, a shared planning, and one person on each side who decides.",
                "tasks", "We lead the exchange, our partner leads the training of youth workers.")));
        sections.put(SectionKind.ACTIVITIES, Map.of("activities", List.of(
                activity("Getting to know each other", 0), activity("The exchange", 120))));
        sections.put(SectionKind.IMPACT, texts(Map.of("assessing", "Talks with every young person before, after, and half a year later.",
                "development", "A method that both organisations go on using.", "sharing", "A handbook in plain language, a short film.",
                "others", "Youth workers in the region, who are invited to the last day.")));
        sections.put(SectionKind.SUMMARY, texts(Map.of("objectives", "Young people make an exchange themselves.",
                "implementation", "Two activities in twelve months.", "results", "A handbook and a film.",
                "objectivesEnglish", "Young people make an exchange themselves.", "implementationEnglish", "Two activities in twelve months.",
                "resultsEnglish", "A handbook and a film.")));
        sections.put(SectionKind.VALUES, new HashMap<>(Map.of("unionValues", true, "charter", true, "oidConsent", true, "honour", true,
                "sanctions", true, "dataProtection", true)));
        sections.put(SectionKind.CHECKLIST, new HashMap<>(Map.of("eligible", true, "complete", true, "rightAgency", true, "ownContent", true,
                "nobodyPaid", true, "privacy", true)));
        if (SectionKind.hasWorkPackages(call.action())) {
            new DemoCooperation(this).change(sections, draft);
        } else if (draft) {
            sections.keySet().retainAll(Set.copyOf(BEGUN_FIRST));
        }
        return sections;
    }

    /** The partners whose accession forms go with it. */
    List<String> partnerNames() {
        return ((List<?>) sections(false).get(SectionKind.ORGANISATIONS).get("partners")).stream()
                .map(partner -> String.valueOf(((Map<?, ?>) partner).get("legalName"))).toList();
    }

    private Map<String, Object> context() {
        boolean school = subject.isAt(DemoStage.TO_DECIDE_SCHOOL);
        return new HashMap<>(Map.of("title", TITLES.get(number % TITLES.size()), "impact", school ? "SCHOOL" : "OUT_OF_SCHOOL",
                "language", subject.organisation().language().equals("nl") ? "nl" : "en", "startDate", call.round().startFrom().value().toString(),
                "durationMonths", subject.isAt(DemoStage.TO_CONFIRM) ? 30 : 12, "lumpSum", "30000"));
    }

    private Map<String, Object> organisations() {
        Map<String, Object> answers = texts(Map.of("applicantPresentation", "A small organisation with a large network in its town.",
                "applicantActivities", "Open youth work, training on the job, sports and culture.",
                "applicantFieldActivities", "The open youth work and the training on the job.",
                "applicantLearners", "Young people between 14 and 26."));
        answers.putAll(Map.of("applicantOid", subject.organisation().oid(), "applicantType", "NON_PROFIT", "applicantYears", 8,
                "applicationsAsApplicant", 1, "grantsAsApplicant", 0, "applicationsAsPartner", 2, "grantsAsPartner", 1, "partners", partners()));
        if (subject.organisation().country().equals("BE")) {
            answers.put("applicantCommunity", "NL");
        }
        return answers;
    }

    /** An associated partner, for which the guide does not provide in this action, leaves something for an officer to judge. */
    private List<Map<String, Object>> partners() {
        Map<String, Object> partner = partner("E9100000", PARTNER, "SE", "Malmö", false);
        return subject.isAt(DemoStage.TO_CONFIRM) || subject.isAt(DemoStage.TO_CORRECT)
                ? List.of(partner, partner("E9200000", "Jugendverein Beispiel", "AT", "Graz", true))
                : List.of(partner);
    }

    Map<String, Object> partner(String oid, String name, String country, String city, boolean associated) {
        Map<String, Object> partner = texts(Map.of("legalName", name, "country", country, "city", city,
                "presentation", "Works with young people who are often left out.",
                "activities", "Open youth work and street work.", "fieldActivities", "All of them.", "learners", "Young people between 15 and 25."));
        partner.putAll(Map.of("years", 5, "applicationsAsApplicant", 0, "grantsAsApplicant", 0, "applicationsAsPartner", 1, "grantsAsPartner", 1));
        partner.putAll(Map.of("oid", oid + number % 10, "type", "NON_PROFIT", "associated", associated));
        return partner;
    }

    Map<String, Object> activity(String title, int daysIn) {
        LocalDate start = call.round().startFrom().value().plusDays(30L + daysIn);
        Map<String, Object> activity = texts(Map.of("content", "Five days of meeting, making and planning.", "targetGroup", "Twelve young people of each partner.",
                "contribution", "It brings the young people together.", "results", "A plan that they made themselves.",
                "amountBasis", "Travel, board and lodging, and the trainers' days."));
        activity.putAll(Map.of("title", title, "venue", subject.organisation().place(),
                "venueCountry", subject.organisation().country(), "startDate", start.toString(), "endDate", start.plusDays(4).toString(), "days", 5,
                "lead", ApplicationContent.APPLICANT, "amount", HALF));
        return activity;
    }

    private static Map<String, Object> texts(Map<String, Object> answers) {
        return new HashMap<>(answers);
    }
}
