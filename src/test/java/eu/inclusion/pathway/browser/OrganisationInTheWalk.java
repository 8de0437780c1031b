package eu.inclusion.pathway.browser;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.programme.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The invented youth centre that walks the path in the browser, and what it types. */
final class OrganisationInTheWalk {

    static final String NAME = "Jeugdhuis Het Open Raam";
    static final String EMAIL = "an@open-raam.example";
    static final String PROJECT = "A school with open windows";
    private static final String MODEL_YEAR = "2025-";

    private OrganisationInTheWalk() {
    }

    static Map<String, Object> interest() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", NAME);
        answers.put("place", "Genk");
        answers.put("postcode", "3600");
        answers.put("country", "BE");
        answers.put("community", "NL");
        answers.put("strands", List.of("NEET"));
        answers.put("contactName", "An Voorbeeld");
        answers.put("email", EMAIL);
        answers.put("language", "en");
        answers.put("message", "A school in our street asked us to make something together.");
        answers.put("mayContact", true);
        answers.put("mayInvite", true);
        return answers;
    }

    static Map<String, Object> survey() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("response", "INTERESTED");
        answers.put("mayBeInvited", true);
        answers.put("strands", List.of("NEET"));
        answers.put("groups", List.of("SOCIAL_BARRIERS", "ECONOMIC_BARRIERS"));
        answers.put("youngPeoplePerYear", 240);
        answers.put("paidStaff", 3);
        answers.put("volunteers", 12);
        answers.put("needs", List.of("PARTNERS", "APPLICATION_SUPPORT"));
        answers.put("expectations", "Somebody who has done it before and thinks along.");
        return answers;
    }

    /** A project whose impact lies in school education, in the rules' year, section by section. */
    static Map<SectionKind, Map<String, Object>> application(int year) {
        SampleApplication sample = new SampleApplication()
                .with(SectionKind.CONTEXT, "title", PROJECT).with(SectionKind.CONTEXT, "impact", "SCHOOL").with(SectionKind.CONTEXT, "language", "en")
                .with(SectionKind.VALUES, "sanctions", true).with(SectionKind.VALUES, "dataProtection", true)
                .with(SectionKind.ORGANISATIONS, "applicantOid", "E10990001")
                .with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner("E10990002", "Skolan Exempel", "SE")));
        List.of("objectivesEnglish", "implementationEnglish", "resultsEnglish").forEach(sample.section(SectionKind.SUMMARY)::remove);
        Map<SectionKind, Map<String, Object>> sections = new LinkedHashMap<>();
        SampleApplication.written(SectionKind.of(Action.KA210)).forEach(kind -> sections.put(kind, inYear(sample.section(kind), year)));
        return sections;
    }

    private static Map<String, Object> inYear(Map<?, ?> answers, int year) {
        return answers.entrySet().stream().collect(Collectors.toMap(answer -> answer.getKey().toString(), answer -> inYear(answer.getValue(), year)));
    }

    private static Object inYear(Object answer, int year) {
        if (answer instanceof List<?> rows) {
            return rows.stream().map(row -> row instanceof Map<?, ?> one ? inYear(one, year) : row).toList();
        }
        return answer instanceof String text && text.startsWith(MODEL_YEAR) ? year + text.substring(MODEL_YEAR.length() - 1) : answer;
    }
}
