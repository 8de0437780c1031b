package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import eu.inclusion.pathway.programme.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the sections about money show: what was divided, what is left, and among whom and what one can choose. */
@Component
class BudgetFacts implements SectionFacts {

    private static final int HUNDRED = 100;
    private static final String NOT_CHOSEN = "grantapplication.section.sum-not-chosen";

    private final SectionOptions options;
    private final BudgetTables tables;

    BudgetFacts(SectionOptions options, BudgetTables tables) {
        this.options = options;
        this.tables = tables;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.WORK_PACKAGES, SectionKind.ACTIVITIES, SectionKind.BUDGET);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        Map<String, Object> data = new HashMap<>();
        Integer lumpSum = draft.content().lumpSum();
        data.put("lumpSumText", lumpSum == null ? options.say(NOT_CHOSEN, reader) : options.sum(lumpSum, reader));
        data.put("byWorkPackages", draft.byWorkPackages());
        switch (kind) {
            case WORK_PACKAGES -> packages(draft, data, reader);
            case ACTIVITIES -> activities(draft, data, reader);
            default -> shares(draft, data, reader);
        }
        return data;
    }

    private void packages(DraftText draft, Map<String, Object> data, Locale reader) {
        Integer lumpSum = draft.content().lumpSum();
        Sourced<Integer> percent = draft.rules().project().managementPercent();
        data.put("managementPercent", percent == null ? HUNDRED : percent.value());
        data.put("managementMost", lumpSum == null ? options.say(NOT_CHOSEN, reader)
                : options.sum((int) Budget.most(lumpSum, percent == null ? HUNDRED : percent.value()), reader));
        data.put("budget", tables.ofPackages(draft.content(), reader));
    }

    private void activities(DraftText draft, Map<String, Object> data, Locale reader) {
        ApplicationContent content = draft.content();
        data.put("consortiumOptions", organisations(draft, content.partners()));
        data.put("workPackageOptions", content.workPackages().stream().filter(one -> !one.isManagement())
                .map(one -> Map.of("value", one.id(), "label", tables.name(content, one, reader))).toList());
        data.put("countryOptions", options.countries(reader));
        data.put("budget", draft.byWorkPackages() ? tables.ofPackagesByActivity(content, reader) : tables.ofActivities(content, reader));
    }

    private void shares(DraftText draft, Map<String, Object> data, Locale reader) {
        ApplicationContent content = draft.content();
        List<Map<String, String>> funded = organisations(draft, content.partners().stream().filter(one -> !one.associated()).toList());
        data.put("fundedOptions", funded);
        data.put("shares", funded.stream().map(one -> Map.of("organisation", one.get("value"))).toList());
        IntStream.rangeClosed(1, WorkPackageNumbers.MOST).forEach(number -> data.put("package" + number + "There", false));
        for (WorkPackage one : content.workPackages()) {
            if (!one.isManagement()) {
                data.put("package" + one.id() + "There", true);
                data.put("package" + one.id() + "Label", tables.name(content, one, reader));
            }
        }
        data.put("byPackage", tables.ofShares(content, reader));
        data.put("byOrganisation", tables.ofOrganisations(content, funded, reader));
    }

    /** The applicant by a word that lasts, the others by their names: who is named once is offered everywhere else. */
    private static List<Map<String, String>> organisations(DraftText draft, List<ApplicationContent.Partner> partners) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(Map.of("value", ApplicationContent.APPLICANT, "label", draft.applicant().name()));
        partners.stream().map(ApplicationContent.Partner::legalName).filter(Objects::nonNull).distinct()
                .forEach(name -> all.add(Map.of("value", name, "label", name)));
        return List.copyOf(all);
    }
}
