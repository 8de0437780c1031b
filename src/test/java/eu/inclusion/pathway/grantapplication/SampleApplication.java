package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.SampleFiles;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AnnexKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A complete, eligible application for KA210 in call 2025, round 1, as it is typed; tests change what they are about. */
public final class SampleApplication {

    private static final int FIRST_OID = 20_000_000;
    private static final AtomicInteger OIDS = new AtomicInteger();

    private final Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);

    public SampleApplication() {
        sections.put(SectionKind.CONTEXT, values("title", "Everybody on board", "impact", "OUT_OF_SCHOOL", "language", "nl",
                "startDate", "2025-09-01", "durationMonths", 12, "lumpSum", "30000"));
        sections.put(SectionKind.PRIORITIES, values("mainPriority", "INCLUSION_AND_DIVERSITY", "firstTopic", "RURAL_AREAS"));
        sections.put(SectionKind.DESCRIPTION, texts("objectives", "targetGroups", "motivation", "approach", "transnational", "horizontal"));
        Map<String, Object> organisations = texts("applicantPresentation", "applicantActivities",
                "applicantFieldActivities", "applicantLearners");
        organisations.putAll(values("applicantOid", nextOid(), "applicantType", "NON_PROFIT", "applicantCommunity", "NL", "applicantYears", 8,
                "applicationsAsApplicant", 0, "grantsAsApplicant", 0, "applicationsAsPartner", 2, "grantsAsPartner", 1, "partners", List.of(partner(nextOid(), "Ungdom", "SE"))));
        sections.put(SectionKind.ORGANISATIONS, organisations);
        sections.put(SectionKind.COOPERATION, texts("formed", "management", "tasks"));
        sections.put(SectionKind.ACTIVITIES, values("activities", List.of(activity("Kick-off", 10000), activity("Exchange of practice", 20000))));
        sections.put(SectionKind.IMPACT, texts("assessing", "development", "sharing", "others"));
        sections.put(SectionKind.SUMMARY, texts("objectives", "implementation", "results", "objectivesEnglish", "implementationEnglish", "resultsEnglish"));
        sections.put(SectionKind.VALUES, values("unionValues", true, "charter", true, "oidConsent", true, "honour", true));
        sections.put(SectionKind.CHECKLIST, values("eligible", true, "complete", true, "rightAgency", true, "ownContent", true,
                "nobodyPaid", true, "privacy", true));
    }

    /** An OID that no other organisation has: an organisation has only so many places in a round. */
    public static String nextOid() {
        return "E" + (FIRST_OID + OIDS.getAndIncrement());
    }

    /** A complete, eligible application for KA220 in call 2025, round 1. */
    public static SampleApplication ofCooperation() {
        SampleApplication sample = new SampleApplication();
        Map<SectionKind, Map<String, Object>> sections = sample.sections;
        sections.keySet().removeAll(List.of(SectionKind.DESCRIPTION, SectionKind.COOPERATION));
        sections.get(SectionKind.CONTEXT).putAll(values("durationMonths", 24, "lumpSum", "120000"));
        sections.get(SectionKind.ORGANISATIONS).putAll(values("establishedOn", "2012-05-01", "applicantNewcomer", "yes", "partners",
                List.of(cooperating(nextOid(), "Ungdom", "SE"), cooperating(nextOid(), "Jugendverein", "AT"))));
        sections.put(SectionKind.RELEVANCE, texts("objectives", "innovation", "complementarity", "synergies", "transnational", "needs",
                "targetGroups", "needsIdentified", "approach"));
        sections.put(SectionKind.PARTNERSHIP, texts("formed", "management", "tasks"));
        Map<String, Object> packages = texts("monitoring", "control", "risks", "inclusion", "digital", "green", "participation");
        packages.putAll(values("managementAmount", 20000, "workPackages", List.of(workPackage("Learning", 60000), workPackage("Sharing", 40000))));
        sections.put(SectionKind.WORK_PACKAGES, packages);
        sections.put(SectionKind.ACTIVITIES, values("activities", List.of(inPackage("1", activity("Exchange", 60000)),
                inPackage("2", activity("Closing days", 40000)))));
        sections.put(SectionKind.BUDGET, values("shares", List.of(share(ApplicationContent.APPLICANT, 20000, 20000, 20000),
                share("Ungdom", 0, 20000, 10000), share("Jugendverein", 0, 20000, 10000))));
        return sample;
    }

    private static Map<String, Object> cooperating(String oid, String name, String country) {
        Map<String, Object> partner = partner(oid, name, country);
        partner.putAll(values("newcomer", "no", "region", "North", "website", "www.example.org", "establishedOn", "2001-02-03"));
        return partner;
    }

    private static Map<String, Object> workPackage(String title, int amount) {
        Map<String, Object> workPackage = texts("objectives", "results", "indicators", "tasks", "amountBasis");
        workPackage.putAll(values("title", title, "amount", amount));
        return workPackage;
    }

    private static Map<String, Object> inPackage(String number, Map<String, Object> activity) {
        activity.put("workPackage", number);
        return activity;
    }

    private static Map<String, Object> share(String organisation, int management, int first, int second) {
        return values("organisation", organisation, "management", management, "package1", first, "package2", second);
    }

    /** The same with another answer in one section. */
    public SampleApplication with(SectionKind kind, String question, Object answer) {
        sections.get(kind).put(question, answer);
        return this;
    }

    public Action action() {
        return sections.containsKey(SectionKind.WORK_PACKAGES) ? Action.KA220 : Action.KA210;
    }

    public Map<String, Object> section(SectionKind kind) {
        return sections.get(kind);
    }

    /** Those sections that are written on a page of the usual kind: not the files, not the last confirmations. */
    public static List<SectionKind> written(List<SectionKind> sections) {
        return sections.stream().filter(kind -> kind != SectionKind.ANNEXES && kind != SectionKind.CHECKLIST).toList();
    }

    /** Types all sections into a draft and adds the declaration on honour and an accession form of each partner. */
    public void writeInto(ApplicationDrafts drafts, Annexes annexes, GrantApplication draft, String person) {
        sections.forEach((kind, typed) -> drafts.save(draft.id(), kind, 0, typed, person));
        add(annexes, draft, AnnexKind.DECLARATION_ON_HONOUR, null, person);
        if (sections.get(SectionKind.ORGANISATIONS).get("partners") instanceof List<?> partners) {
            partners.forEach(partner -> add(annexes, draft, AnnexKind.ACCESSION_FORM,
                    partner instanceof Map<?, ?> row ? String.valueOf(row.get("legalName")) : null, person));
        }
    }

    private static void add(Annexes annexes, GrantApplication draft, AnnexKind kind, @Nullable String about, String person) {
        String fileName = kind == AnnexKind.DECLARATION_ON_HONOUR ? "declaration.pdf" : "accession.pdf";
        try {
            annexes.add(new NewDocument(draft.id().value(), kind.name(), about, fileName, person), new ByteArrayInputStream(SampleFiles.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> partner(String oid, String name, String country) {
        Map<String, Object> partner = texts("activities", "fieldActivities", "learners");
        partner.putAll(values("oid", oid, "legalName", name, "country", country, "city", "Somewhere", "type", "NON_PROFIT", "associated", false,
                "presentation", "Works with young people who are often left out.", "years", 5, "applicationsAsApplicant", 1,
                "grantsAsApplicant", 0, "applicationsAsPartner", 1, "grantsAsPartner", 1));
        return partner;
    }

    public static Map<String, Object> activity(String title, int amount) {
        Map<String, Object> activity = texts("content", "targetGroup", "contribution", "results", "amountBasis");
        activity.putAll(values("title", title, "venue", "Genk, Belgium", "startDate", "2025-10-01", "endDate", "2025-10-03",
                "days", 3, "lead", ApplicationContent.APPLICANT, "amount", amount));
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
