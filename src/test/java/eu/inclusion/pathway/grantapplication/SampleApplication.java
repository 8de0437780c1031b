package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A complete, eligible application for KA210 in call 2025, round 1, as it is typed; tests change what they are about. */
public final class SampleApplication {

    private final Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);

    public SampleApplication() {
        sections.put(SectionKind.CONTEXT, values("title", "Everybody on board", "impact", "OUT_OF_SCHOOL", "language", "nl",
                "startDate", "2025-09-01", "durationMonths", 12, "lumpSum", "30000"));
        sections.put(SectionKind.PRIORITIES, values("mainPriority", "INCLUSION_AND_DIVERSITY", "firstTopic", "Youth work in rural areas"));
        sections.put(SectionKind.DESCRIPTION, texts("objectives", "targetGroups", "motivation", "approach", "transnational", "horizontal"));
        Map<String, Object> organisations = texts("applicantPresentation", "applicantActivities", "applicantLearners");
        organisations.putAll(values("applicantOid", "E10000001", "applicantType", "NON_PROFIT", "applicantCommunity", "NL", "applicantYears", 8,
                "grantsAsApplicant", 0, "grantsAsPartner", 1, "partners", List.of(partner("E10000002", "Ungdom", "SE"))));
        sections.put(SectionKind.ORGANISATIONS, organisations);
        sections.put(SectionKind.COOPERATION, texts("formed", "management", "tasks"));
        sections.put(SectionKind.ACTIVITIES, values("activities", List.of(activity("Kick-off", 10000), activity("Exchange of practice", 20000))));
        sections.put(SectionKind.IMPACT, texts("assessing", "development", "sharing", "others"));
        sections.put(SectionKind.SUMMARY, texts("objectives", "implementation", "results", "objectivesEnglish", "implementationEnglish", "resultsEnglish"));
        sections.put(SectionKind.VALUES, values("unionValues", true, "charter", true, "ownContent", true, "nobodyPaid", true,
                "oidConsent", true, "honour", true, "privacy", true));
    }

    /** The same with another answer in one section. */
    public SampleApplication with(SectionKind kind, String question, Object answer) {
        sections.get(kind).put(question, answer);
        return this;
    }

    public Map<String, Object> section(SectionKind kind) {
        return sections.get(kind);
    }

    /** Types all sections into a draft and adds the declaration on honour. */
    public void writeInto(ApplicationDrafts drafts, Annexes annexes, GrantApplication draft, String person) {
        sections.forEach((kind, typed) -> drafts.save(draft.id(), kind, 0, typed, person));
        try {
            annexes.add(new NewDocument(draft.id().value(), AnnexKind.DECLARATION_ON_HONOUR.name(), null, "declaration.pdf", person),
                    new ByteArrayInputStream(SampleFiles.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> partner(String oid, String name, String country) {
        return values("oid", oid, "legalName", name, "country", country, "city", "Somewhere", "type", "NON_PROFIT", "associated", false,
                "presentation", "Works with young people who are often left out.");
    }

    public static Map<String, Object> activity(String title, int amount) {
        Map<String, Object> activity = texts("content", "targetGroup", "contribution", "results", "amountBasis");
        activity.putAll(values("title", title, "venue", "Genk, Belgium", "startDate", "2025-10-01", "endDate", "2025-10-03",
                "lead", "Jeugdhuis De Vlieger", "amount", amount));
        return activity;
    }

    private static Map<String, Object> texts(String... questions) {
        Map<String, Object> texts = new HashMap<>();
        List.of(questions).forEach(question -> texts.put(question, "What we want to say about " + question + "."));
        return texts;
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        List<Object> all = new ArrayList<>(List.of(pairs));
        for (int index = 0; index < all.size(); index += 2) {
            values.put(all.get(index).toString(), all.get(index + 1));
        }
        return values;
    }
}
